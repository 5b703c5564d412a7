import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { settling } from './section.ts'

testSection(settling, [
  {
    name: 'has the ratios that the sizes of each group could settle, at the rate of all together',
    given: given('duo-2014'),
    expect: {
      en: ['0.69', '1.41', 'between 0.92 and 1.10 times', 'at a rate of 1.3%', '4 times in 5'],
      fr: ['0,69', '1,41', 'entre 0,92 et 1,10 fois', '4 fois sur 5'],
    },
  },
  {
    name: 'has differences where the benchmark is one, in points',
    given: given('compas-2016'),
    expect: { en: ['a difference of', 'points'], fr: ['une différence d’au'] },
  },
  {
    name: 'says what would settle each main comparison that is open, or why nothing realistic would',
    given: given('logement-social'),
    expect: {
      en: ['What would settle it', 'times as many decisions'],
      fr: ['Ce qui permettrait de trancher', 'fois plus de décisions'],
    },
  },
  {
    name: 'says that nothing is open where all is settled',
    given: given('berkeley-1973'),
    expect: { en: ['Every main comparison is settled'], fr: ['sont tranchées'] },
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
