import { testSection } from '@exaequo/testkit'
import { givenAttribute, hostile } from '../../../test/given.ts'
import { decisions } from './section.ts'

testSection(decisions, [
  {
    name: 'has a sentence, a chart with its name and the table with verdicts, for every leading rate',
    given: givenAttribute('compas-2016', 'race'),
    expect: {
      en: ['448 of', '<svg role="img" aria-label="Decision', 'class="plot narrow"', '44.8%', '23.5%', '▲'],
      fr: ['448 parmi', 'selon le groupe, avec intervalles', '44,8\u202f%', 'référence'],
    },
  },
  {
    name: 'shows a convention read from the estimate beside the verdict, in its own words',
    given: givenAttribute('berkeley-1973', 'sex', (result) => ({
      ...result,
      readings: result.estimates
        .filter(
          ({ comparator, quantity, stratum }) =>
            comparator === 'ratio' && quantity === 'selectionRate' && stratum === null,
        )
        .map(({ id }) => ({
          standard: 'four-fifths-reading',
          estimate: id,
          reading: 'below' as const,
          threshold: 0.8,
        })),
    })),
    expect: { en: ['○', 'Plain reading: below 0.8'], fr: ['○', 'Lecture brute\u00a0: en dessous de 0,8'] },
  },
  {
    name: 'has nothing where the result has no such rate',
    given: givenAttribute('berkeley-1973', 'sex', (result) => ({ ...result, estimates: [], verdicts: [] })),
    expect: null,
  },
  {
    name: 'says so where no benchmark judges',
    given: givenAttribute('berkeley-1973', 'sex', (result) => ({ ...result, verdicts: [] })),
    expect: { en: ['No benchmark judges'], fr: ['Aucun repère ne juge'] },
  },
  {
    name: 'gives the gap among everyone concerned as a fact, beside the reading as a process',
    given: givenAttribute('duo-2014', 'origin'),
    expect: {
      en: ['the gap is a fact: 3.7% of', '2,010 of 54,820', 'about the process'],
      fr: ['l’écart est un fait', '1\u202f050 sur 178\u202f210'],
    },
  },
  {
    name: 'calls no gap a fact where the data are not everyone',
    given: givenAttribute('compas-2016', 'race'),
    expect: { en: ['<table'], fr: ['<table'] },
    without: ['is a fact', 'est un fait'],
  },
  {
    name: 'escapes what is given',
    given: givenAttribute('compas-2016', 'race', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
