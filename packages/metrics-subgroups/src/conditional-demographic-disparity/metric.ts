import { defineMetric, message, type Stat } from '@exaequo/contract'
import { conditionalDemographicDisparity as conditional, type GroupInStratum, kish } from '@exaequo/statistics'
import { sumTallies, type Tally, tallies } from '../shared/strata.ts'
import { strings } from './strings.ts'

/**
 * A group's share among those refused less its share among those accepted, in each stratum, averaged over strata by their
 * people; beside it the same without strata (`withoutStrata`). In [-1, 1]; 0 at parity, above 0 if the group is over-represented among the
 * refused. Accepted are those with the decision that is good for the person. Strata where all decisions are the same say
 * nothing and are left out; `peopleLeftOut` is their share of the people.
 */
export const conditionalDemographicDisparity = defineMetric({
  id: 'conditional-demographic-disparity',
  bundle: 'subgroups',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Why fairness cannot be automated: Bridging the gap between EU non-discrimination law and AI',
      authors: 'S. Wachter, B. Mittelstadt, C. Russell',
      year: 2021,
      url: 'https://doi.org/10.1016/j.clsr.2021.105567',
    },
  ],
  needs: ['decision', 'stratum'],
  scope: 'strata',
  formula: {
    en: 'sum over strata of N_s ((n - a)/(N - A) - a/A) / sum(N_s)',
    fr: 'somme sur les strates de N_s ((n - a)/(N - A) - a/A) / somme(N_s)',
  },
  ideal: { value: 0 },
  range: [-1, 1],
  judged: false,
  compute(input) {
    const found = tallies(input)
    const everyone = input.strata.map((_, s) => sumTallies(found.map((own) => own[s] as Tally)))
    const within = (own: Tally, all: Tally): GroupInStratum => {
      const accepted = ({ positives, total }: Tally) =>
        input.favourable ? Math.min(positives.w, total.w) : Math.max(0, total.w - positives.w)
      return {
        accepted: accepted(own),
        total: own.total.w,
        everyoneAccepted: accepted(all),
        everyone: all.total.w,
      }
    }
    const whole = sumTallies(everyone)
    const size = { n: whole.total.n, nEffective: kish(whole.total.w, whole.total.w2) }
    const stats = input.groups.flatMap((_, group): Stat[] => {
      const own = found[group] as Tally[]
      const strata = conditional(own.map((one, s) => within(one, everyone[s] as Tally)))
      const plain = conditional([within(sumTallies(own), whole)])
      const people = whole.total.w
      const stat = (comparator: string, value: number | null): Stat => ({
        quantity: 'conditionalDemographicDisparity',
        comparator,
        group,
        versus: null,
        ...size,
        value,
        reason: message('ALL_DECISIONS_ALIKE'),
        interval: 'resample',
      })
      return [
        stat('value', strata.value),
        stat('withoutStrata', plain.value),
        {
          ...stat('peopleLeftOut', people > 0 ? strata.undefinedPeople / people : null),
          reason: message('EMPTY_DENOMINATOR'),
          interval: null,
        },
      ]
    })
    return { kind: 'stats', stats }
  },
})
