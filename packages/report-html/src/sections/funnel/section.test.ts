import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { funnel } from './section.ts'

/** What a group's estimates of one step become where it is too small to be shown. */
const withheld = (result: Result): Result => ({
  ...result,
  estimates: result.estimates.map((own) =>
    own.at?.step === 'selected' && own.group.origin === 'europe_excl_netherlands'
      ? { ...own, value: null, support: null, interval: null, n: 0, exactness: 'withheld' }
      : own,
  ),
})

const equal = (result: Result): Result => ({
  ...result,
  estimates: result.estimates.map((own) =>
    own.comparator === 'ratio' && own.interval !== null
      ? { ...own, interval: { ...own.interval, lower: 0.5, upper: 2 } }
      : own,
  ),
})

testSection(funnel, [
  {
    name: 'reads like the published audit of student grants',
    given: given('duo-2014'),
    expect: {
      en: [
        '3.67%',
        '0.59%',
        '6.2 [5.7 ; 6.8]',
        'out of 1,000 people, 37 of',
        'That is 6.2 times the rate of',
        '28.1%',
        '14.2%',
        '63.2%',
        'class="plot shares"',
        'found among those checked; checks were not equal',
      ],
      fr: [
        '3,67\u202f%',
        '0,59\u202f%',
        '6,2 [5,7 ; 6,8]',
        'C’est 6,2 fois le taux du groupe',
        'les contrôles n’étaient pas égaux',
      ],
    },
  },
  {
    name: 'turns the sentence of a step that is good for the person',
    given: given('logement-social'),
    expect: {
      en: ['For every 100 of', 'has 91 out of as many'],
      fr: ['Quand 100 l’atteignent parmi', '91 l’atteignent parmi'],
    },
  },
  {
    name: 'draws no bar of a step of which a share is withheld',
    given: given('duo-2014', withheld),
    expect: { en: ['>▒</text>', '<td>▒</td>'], fr: ['>▒</text>'] },
    without: ['63.2%', '63,2'],
  },
  {
    name: 'never takes intervals that hold equality for the absence of a gap',
    given: given('duo-2014', equal),
    expect: { en: ['This is not the absence of a gap'], fr: ['Ce n’est pas l’absence d’écart'] },
    without: ['times the rate', 'fois le taux'],
  },
  { name: 'has nothing where no step is declared', given: given('compas-2016'), expect: null },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script'], fr: ['&lt;script'] },
  },
])
