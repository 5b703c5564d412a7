import { defineMetric, type Input, type Stat } from '@exaequo/contract'
import { type Estimate, kitagawa } from '@exaequo/statistics'
import { comparisons, type Tally } from '../shared/strata.ts'
import { strataReason } from '../shared/undefined.ts'
import { strings } from './strings.ts'

/**
 * The gap of selection rates in parts: what goes with the groups being in different strata (`compositionPart`), what
 * remains between people of the same stratum (`withinPart`), and what cannot be split because a stratum has only one of
 * the groups (`unmatchedPart`). The three add up to the gap. Intervals by the delta method; by
 * resampling under weights or units.
 */
export const kitagawaDecomposition = defineMetric({
  id: 'kitagawa-decomposition',
  bundle: 'subgroups',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Components of a Difference Between Two Rates',
      authors: 'E. Kitagawa',
      year: 1955,
      url: 'https://doi.org/10.1080/01621459.1955.10501299',
    },
  ],
  needs: ['decision', 'stratum'],
  scope: 'strata',
  formula: 'rate1 - rate0 = sum((f1 - f0)(r1 + r0)/2) + sum((r1 - r0)(f1 + f0)/2)',
  ideal: { difference: 0 },
  range: [-1, 1],
  judged: false,
  compute(input) {
    const stats = comparisons(input).flatMap(({ group, versus, own, base, n }): Stat[] => {
      const found = kitagawa(
        own.map(({ positives, total }, s) => {
          const other = base[s] as Tally
          return {
            x1: Math.min(positives.w, total.w),
            n1: total.w,
            x0: Math.min(other.positives.w, other.total.w),
            n0: other.total.w,
          }
        }),
        input.level,
      )
      // Where every stratum has both groups nothing is unmatched, and nothing varies.
      const matched = own.every(({ total }, s) => total.n > 0 === (base[s] as Tally).total.n > 0)
      const stat = (comparator: string, value: number | null, interval: Stat['interval']): Stat => ({
        quantity: 'selectionRate',
        comparator,
        group,
        versus,
        n,
        value,
        reason: strataReason(found.reason),
        interval,
      })
      return [
        stat('compositionPart', found.composition.value, intervalOf(found.composition, input)),
        stat('withinPart', found.within.value, intervalOf(found.within, input)),
        stat('unmatchedPart', found.unmatched, matched ? null : 'resample'),
      ]
    })
    return { kind: 'stats', stats }
  },
})

/** By the delta method where rows are independent people; weights and units are resampled. */
function intervalOf(
  { lower, upper }: Estimate,
  { weighted, clustered, level }: Pick<Input, 'weighted' | 'clustered' | 'level'>,
): Stat['interval'] {
  if (weighted || clustered) return 'resample'
  return lower === null || upper === null ? null : { lower, upper, level, method: 'delta' }
}
