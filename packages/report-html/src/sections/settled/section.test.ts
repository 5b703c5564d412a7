import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { settled } from './section.ts'

testSection(settled, [
  {
    name: 'has the ratios that the sizes of each group could settle, at the rate of all together',
    given: given('duo-2014'),
    expect: {
      en: ['0.69', '1.41', '0.92 and 1.10', 'at a rate of 1.3%', '4 times in 5'],
      fr: ['0,69', '1,41', '0,92 et 1,10', '4 fois sur 5'],
    },
  },
  {
    name: 'has differences where the benchmark is one, in points',
    given: given('compas-2016'),
    expect: { en: ['difference (points) of at most', '\u2212'], fr: ['différence (points) d’au plus'] },
  },
  {
    name: 'has nothing where no benchmark has a region',
    given: given('duo-2014', (result) => ({ ...result, verdicts: [] })),
    expect: null,
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script'], fr: ['&lt;script'] },
  },
])
