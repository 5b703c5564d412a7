import { testSection } from '@exaequo/testkit'
import { givenAttribute, hostile } from '../../../test/given.ts'
import { errors } from './section.ts'

testSection(errors, [
  {
    name: 'has every rate with its interval, and what it rests on',
    given: givenAttribute('compas-2016', 'race'),
    expect: { en: ['44.8%<small>', 'what was recorded'], fr: ['44,8\u202f%<small>', 'ce qui a été constaté'] },
  },
  {
    name: 'marks intervals that stand on few events',
    given: givenAttribute('compas-2016', 'race', (result) => ({
      ...result,
      estimates: result.estimates.map((one) =>
        one.support === null ? one : { ...one, support: { ...one.support, positives: 4 } },
      ),
    })),
    expect: { en: ['<small class="few">few events</small>'], fr: ['<small class="few">peu de cas</small>'] },
  },
  {
    name: 'says that nothing was measured where no outcome is recorded',
    given: givenAttribute('duo-2014', 'origin'),
    expect: { en: ['Not measured'], fr: ['Non mesurées'] },
  },
  {
    name: 'has nothing where the metrics were not asked for',
    given: givenAttribute('compas-2016', 'race', (result) => ({ ...result, estimates: [], verdicts: [] })),
    expect: null,
  },
  {
    name: 'escapes what is given',
    given: givenAttribute('compas-2016', 'race', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
