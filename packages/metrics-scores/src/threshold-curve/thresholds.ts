import type { Input } from '@exaequo/contract'
import { equalMassCuts } from '@exaequo/statistics'
import { forecastOf, type ScoredPeople } from '../shared/scored-people.ts'

/** A threshold as a forecast, in ascending order, and as the score that a reader knows. */
export interface Cut {
  readonly threshold: number
  readonly forecast: number
  /** Equal scores are not selected. */
  readonly open: boolean
  readonly inUse: boolean
}

/** The most thresholds, beside the one in use. */
const MOST = 100

/**
 * The lowest forecast (everyone is selected), then steps of about as many people each, or every value where there are few;
 * and the threshold in use.
 */
export function cutsOf(everyone: ScoredPeople, score: Input['score']): Cut[] {
  const { lower, from, positive, negative, unknown } = everyone
  if (lower.length === 0) return []
  const people = positive.n.map((n, i) => n + (negative.n[i] as number) + (unknown.n[i] as number))
  const places =
    lower.length <= MOST
      ? people.map((_, i) => i)
      : [0, ...equalMassCuts(people, MOST).flatMap((cut) => (cut + 1 < lower.length ? [cut + 1] : []))]
  const cuts = places.map(
    (i): Cut => ({ threshold: from[i] as number, forecast: lower[i] as number, open: false, inUse: false }),
  )
  const own = inUse(score)
  if (own === null) return cuts
  const others = cuts.filter(({ forecast }) => forecast !== own.forecast)
  return [...others, own].sort((a, b) => a.forecast - b.forecast)
}

/** The threshold in use, where it selects on the side that the score speaks for. */
function inUse(score: Input['score']): Cut | null {
  if (score === null || score.threshold === null) return null
  const { test, value } = score.threshold
  const upwards = test === 'atLeast' || test === 'above'
  if (upwards !== (score.higherMeans === 'positive')) return null
  return {
    threshold: value,
    forecast: forecastOf(value, score),
    open: test === 'above' || test === 'below',
    inUse: true,
  }
}
