import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { intersectionVerdicts } from './section.ts'

testSection(intersectionVerdicts, [
  {
    name: 'has every verdict with its symbol and number',
    given: given('compas-2016'),
    expect: { en: ['false positive rate, ratio', '▲ 2.2 ['], fr: ['taux de faux positifs, rapport', '▲ 2,2 ['] },
  },
  { name: 'has nothing without intersections', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
