import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { asAmounts, givenAttribute } from '../../../test/given.ts'
import { readings } from './section.ts'

const read = (result: Result): Result => ({
  ...result,
  readings: result.estimates
    .filter(
      ({ comparator, quantity, versus }) =>
        comparator === 'ratio' && quantity === 'favourableRate' && versus !== 'rest',
    )
    .map(({ id }) => ({ standard: 'four-fifths-reading', estimate: id, reading: 'above' as const, threshold: 0.8 })),
})

testSection(readings, [
  {
    name: 'names the complement of an unfavourable decision, without verdict',
    given: givenAttribute('duo-2014', 'origin'),
    expect: {
      en: ['US reading on the complement, no verdict', '0.97', 'for information: not judged here'],
      fr: ['Lecture américaine sur le complément, sans verdict', '0,97', 'pour information : non jugé ici'],
    },
  },
  {
    name: 'says a reading in the words fixed for it',
    given: givenAttribute('duo-2014', 'origin', read),
    expect: {
      en: ['○', 'Plain reading: above 0.8', 'ignoring chance; not a verdict', '0.97'],
      fr: ['○', 'Lecture brute\u00a0: au-dessus de 0,8', 'ce n’est pas un verdict'],
    },
    without: ['for information: not judged here'],
  },
  {
    name: 'stands in a favourable decision too, where it was asked for',
    given: givenAttribute('berkeley-1973', 'sex', read),
    expect: { en: ['Plain readings', '0.68'], fr: ['Lectures brutes', '0,68'] },
    without: ['complement', 'complément'],
  },
  {
    name: 'speaks of no complement where nobody said whether more of the amount is good',
    given: givenAttribute('duo-2014', 'origin', (result) => {
      const read = asAmounts(result)
      const ratio = read.estimates.find(({ comparator, stratum }) => comparator === 'ratio' && stratum === null)
      return {
        ...read,
        audit: { ...read.audit, prediction: read.audit.prediction && { ...read.audit.prediction, favourable: null } },
        readings: [
          { standard: 'four-fifths-reading', estimate: ratio?.id ?? '', reading: 'above' as const, threshold: 0.8 },
        ],
      }
    }),
    expect: { en: ['Plain readings'], fr: ['Lectures brutes'] },
    without: ['complement', 'complément'],
  },
  { name: 'has nothing where nothing is read', given: givenAttribute('berkeley-1973', 'sex'), expect: null },
])
