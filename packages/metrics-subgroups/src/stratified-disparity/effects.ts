import type { Interval, PValue } from '@exaequo/contract'
import {
  breslowDay,
  cochranMantelHaenszel,
  commonDifference,
  commonOddsRatio,
  commonRatio,
  type Estimate,
  type FiniteBounds,
  type HomogeneityTest,
  newcombe,
  newcombeFromRates,
  type Stratum,
  type WeightedSums,
  weightedCommonEffects,
  weightedRate,
} from '@exaequo/statistics'
import { type Comparison, sumTallies, type Tally } from '../shared/strata.ts'

export interface Effect {
  readonly comparator: 'commonOddsRatio' | 'commonRatio' | 'commonDifference'
  readonly estimate: Estimate
  readonly method: string
}

/** What strata together say of one comparison. */
export interface Effects {
  readonly effects: readonly [oddsRatio: Effect, ratio: Effect, difference: Effect]
  /** Test that there is no effect in any stratum. */
  readonly test: PValue | null
  /** Test that the effect is one and the same; `null` where none applies. */
  readonly homogeneity: HomogeneityTest | null
  /** The plain difference on the whole, for a reversal; `null` where a group is empty. */
  readonly crude: FiniteBounds | null
}

/** From counts of independent people. */
export function effectsOfCounts(comparison: Comparison, level: number): Effects {
  const strata = stratified(comparison)
  const cmh = cochranMantelHaenszel(strata)
  const [own, base] = [sumTallies(comparison.own), sumTallies(comparison.base)]
  return {
    effects: [
      {
        comparator: 'commonOddsRatio',
        estimate: commonOddsRatio(strata, level),
        method: 'mantel-haenszel-robins-breslow-greenland',
      },
      { comparator: 'commonRatio', estimate: commonRatio(strata, level), method: 'mantel-haenszel-greenland-robins' },
      { comparator: 'commonDifference', estimate: commonDifference(strata, level), method: 'mantel-haenszel-sato' },
    ],
    test:
      cmh.p === null || cmh.statistic === null
        ? null
        : {
            value: cmh.p,
            adjusted: null,
            method: 'cochran-mantel-haenszel',
            statistic: cmh.statistic,
            degreesOfFreedom: cmh.degreesOfFreedom,
          },
    homogeneity: breslowDay(strata),
    crude:
      own.total.n > 0 && base.total.n > 0
        ? newcombe(own.positives.n, own.total.n, base.positives.n, base.total.n, level)
        : null,
  }
}

/** From sums of weights: the same values of weighted rates, with variances that weights ask for. */
export function effectsOfWeights({ own, base }: Comparison, level: number): Effects {
  const strata = own.map((one, s) => ({ group1: weightsOf(one), group0: weightsOf(base[s] as Tally) }))
  const { oddsRatio, ratio, difference, p } = weightedCommonEffects(strata, level)
  const method = 'mantel-haenszel-linearised'
  const [one, zero] = [own, base].map((tally) => weightedRate(weightsOf(sumTallies(tally))))
  const known = one !== undefined && zero !== undefined && one.rate !== null && zero.rate !== null
  return {
    effects: [
      { comparator: 'commonOddsRatio', estimate: oddsRatio, method },
      { comparator: 'commonRatio', estimate: ratio, method },
      { comparator: 'commonDifference', estimate: difference, method },
    ],
    test: p === null ? null : { value: p, adjusted: null, method: 'common-difference-wald-linearised' },
    homogeneity: null,
    crude: known
      ? newcombeFromRates(one.rate as number, one.nEffective, zero.rate as number, zero.nEffective, level)
      : null,
  }
}

export function stratified({ own, base }: Comparison): Stratum[] {
  return own.map(({ positives, total }, s) => {
    const other = base[s] as Tally
    return { x1: positives.n, n1: total.n, x0: other.positives.n, n0: other.total.n }
  })
}

function weightsOf({ positives, total }: Tally): WeightedSums {
  return { wPositives: positives.w, w: total.w, w2Positives: positives.w2, w2: total.w2 }
}

export function intervalOf({ lower, upper }: Estimate, level: number, method: string): Interval | null {
  return lower === null || upper === null ? null : { lower, upper, level, method }
}
