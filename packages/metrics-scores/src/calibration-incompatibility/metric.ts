import { defineMetric, message, type Stat, type Support } from '@exaequo/contract'
import { weightedRate } from '@exaequo/statistics'
import { apartBy } from '../shared/base-rates.ts'
import { type ScoredPeople, scoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'
import { strings } from './strings.ts'

/**
 * What calibration and balance exclude at these base rates. Scores that are calibrated in a group have its base rate p as
 * their mean, so that with m1 the mean forecast of people with the label and m0 of those without
 *
 *     p = p m1 + (1 - p) m0
 *
 * Where base rates differ beyond doubt, holding m1 at the reference's forces another m0, and the other way round: given
 * as `implied`, `null` where no score could have it. Not applicable where base rates may be equal, to scores that are no
 * probabilities, or where the reference's are all right.
 */
export const calibrationIncompatibility = defineMetric({
  id: 'calibration-incompatibility',
  bundle: 'scores',
  family: 'calibration',
  strings,
  cite: [
    {
      title: 'Inherent Trade-Offs in the Fair Determination of Risk Scores',
      authors: 'J. Kleinberg, S. Mullainathan, M. Raghavan',
      year: 2016,
      url: 'https://arxiv.org/abs/1609.05807',
    },
  ],
  needs: ['label', 'score'],
  moments: ['score'],
  formula: { en: 'p = p m1 + (1 - p) m0, p the base rate', fr: 'p = p m1 + (1 - p) m0, p le taux de base' },
  ideal: {},
  range: [0, 1],
  judged: false,
  setOnly: true,
  compute(input) {
    const { reference, weighted } = input
    if (input.score?.probability !== true) return { kind: 'notApplicable', reason: message('SCORE_NOT_PROBABILITY') }
    if (reference === null) return { kind: 'notApplicable', reason: message('NEEDS_REFERENCE') }
    const groups = scoredPeople(input).map((people) => groupOf(people, weighted))
    const versus = groups[reference] as (typeof groups)[number]
    if (versus.m1 === null || versus.m0 === null || versus.rate === null) {
      return { kind: 'notApplicable', reason: message('EMPTY_DENOMINATOR') }
    }
    if (versus.m1 === 1 && versus.m0 === 0) {
      return { kind: 'notApplicable', reason: message('SCORES_ALL_RIGHT') }
    }
    const [m1, m0] = [versus.m1, versus.m0]
    const { cells } = input
    const found = apartBy(input, groups, (cell) => cells.domain.score[cells.at.score[cell] as number] !== null)
    // Whether base rates differ cannot be told from rows that go together.
    if (found === null) return { kind: 'incomplete', reason: message('UNITS_NOT_FOR_THIS') }
    const { apart: apartOf, sizes } = found
    const stats = groups.flatMap((own, group): Stat[] => {
      const p = own.rate
      if (group === reference || p === null || p <= 0 || p >= 1) return []
      const apart = apartOf(group, reference)
      if (apart === null) return []
      if (apart.lower <= 0 && apart.upper >= 0) return []
      const stat = (quantity: string, equal: string, value: number): Stat => ({
        quantity,
        comparator: 'implied',
        group,
        versus: reference,
        at: { equal: `calibration+${equal}` },
        ...(value < 0 || value > 1 ? { value: null, reason: message('NO_RULE_CAN_HAVE_THIS') } : { value }),
        n: own.support.total.n + versus.support.total.n,
        nEffective: (sizes[group] as number) + (sizes[reference] as number),
        support: own.support,
        versusSupport: versus.support,
        interval: null,
      })
      return [
        stat('meanForecastOfNegatives', 'meanForecastOfPositives', (p * (1 - m1)) / (1 - p)),
        stat('meanForecastOfPositives', 'meanForecastOfNegatives', 1 - ((1 - p) * m0) / p),
      ]
    })
    if (stats.length === 0) return { kind: 'notApplicable', reason: message('BASE_RATES_MAY_BE_EQUAL') }
    return { kind: 'stats', stats }
  },
})

function groupOf(people: ScoredPeople, weighted: boolean) {
  const support: Support = labelled(people)
  const { positives, total } = support
  const mean = ({ wx, w }: ScoredPeople['positive']): number | null => {
    const [sum, weight] = [wx, w].map((values) => values.reduce((all, value) => all + value, 0))
    return weight ? (sum ?? 0) / weight : null
  }
  const { nEffective } = weightedRate({
    wPositives: positives.w,
    w: total.w,
    w2Positives: positives.w2,
    w2: total.w2,
  })
  return {
    support,
    rate: total.w > 0 ? positives.w / total.w : null,
    size: weighted ? nEffective : total.n,
    m1: mean(people.positive),
    m0: mean(people.negative),
  }
}
