import { testSection } from '@exaequo/testkit'
import { asAmounts, givenAttribute, hostile } from '../../../test/given.ts'
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
    given: givenAttribute('berkeley-1973', 'sex'),
    expect: { en: ['Not measured'], fr: ['Non mesurées'] },
  },
  {
    name: 'states the step of the process that is an error, by group, where no outcome is recorded for everyone',
    given: givenAttribute('duo-2014', 'origin'),
    expect: {
      en: ['controlled although the grant was due', '12 of', '2.4 times the rate'],
      fr: ['contrôlé·e alors que la bourse était due', '12 parmi', '2,4 fois le taux'],
    },
    without: ['Not measured', 'Non mesurées'],
  },
  {
    name: 'has nothing where the metrics were not asked for',
    given: givenAttribute('compas-2016', 'race', (result) => ({ ...result, estimates: [], verdicts: [] })),
    expect: null,
  },
  {
    name: 'prints limits where labels are known for some only, and never a number between them',
    given: givenAttribute('compas-2016', 'race', (result) => ({
      ...result,
      estimates: result.estimates.map((one) =>
        one.quantity === 'falsePositiveRate' && one.comparator === 'value'
          ? { ...one, value: null, exactness: 'identified', identified: { lower: 0.2, upper: 0.7 } }
          : one,
      ),
    })),
    expect: {
      en: ['between 20.0% and 70.0%', 'whatever the unknown labels are'],
      fr: ['entre 20,0\u202f% et 70,0\u202f%', 'quelles que soient les étiquettes inconnues'],
    },
    without: ['44.8%', '44,8\u202f%'],
  },
  {
    name: 'has nothing of an amount whose errors were not measured',
    given: givenAttribute('compas-2016', 'race', asAmounts),
    expect: null,
  },
  {
    name: 'escapes what is given',
    given: givenAttribute('compas-2016', 'race', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
