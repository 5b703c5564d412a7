import { type Estimate, type Group, type Metric, message, type Verdict } from '@exaequo/contract'
import { isBin, withheldBins } from './bins.ts'
import type { Disclosure } from './disclosure.ts'

/** Which estimates may not be shown, by their ids. */
export function hiddenEstimates(
  estimates: readonly Estimate[],
  metrics: readonly Metric[],
  attributes: readonly string[],
  disclosure: Disclosure,
  k: number,
): ReadonlySet<string> {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const hidden = new Set<string>()
  for (const estimate of estimates) {
    const metric = byId.get(estimate.metric)
    if (metric === undefined || !mayShow(estimate, metric, attributes, disclosure)) hidden.add(estimate.id)
  }
  for (const id of withheldBins(estimates, hidden, k)) hidden.add(id)
  // Amounts may be known of fewer people than there are: then all groups of that table go, since the total stays.
  const tables = new Set<string>()
  for (const estimate of estimates) {
    const decided = hidden.has(estimate.id) || isBin(estimate) || byId.get(estimate.metric)?.bundle === 'process'
    if (!decided && ofFew(estimate, k)) tables.add(tableOf(estimate))
  }
  for (const estimate of estimates) if (tables.has(tableOf(estimate))) hidden.add(estimate.id)
  return hidden
}

/**
 * Whether a verdict may not be said. It may be about a comparison that no line is about, and one with the highest rate
 * stands on every group.
 */
export function hidesVerdict(
  metrics: readonly Metric[],
  attributes: readonly string[],
  disclosure: Disclosure,
  hidden: ReadonlySet<string>,
): (verdict: Verdict) => boolean {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  return (verdict) => {
    const metric = byId.get(verdict.metric)
    if (metric === undefined || hidden.has(verdict.estimate)) return true
    if (verdict.family.id.endsWith('highest-rate')) {
      return !disclosure.showsAll(verdict.attributes, verdict.stratum, metric.needs)
    }
    return !mayShow(verdict, metric, attributes, disclosure)
  }
}

const tableOf = ({ metric, attributes, stratum, given, at }: Estimate): string =>
  JSON.stringify([metric, attributes, stratum, given ?? null, at ?? null])

type Told = Pick<Estimate, 'group' | 'versus' | 'stratum' | 'attributes' | 'at'> &
  Partial<Pick<Estimate, 'given' | 'support'>>

function mayShow(
  { group, versus, stratum, attributes, given, support, at }: Told,
  { needs, scope, smooth, bundle }: Metric,
  all: readonly string[],
  disclosure: Disclosure,
): boolean {
  if (bundle === 'process') {
    const groups = [group, ...(versus === null || versus === 'rest' ? [] : [versus])]
    const [id] = attributes
    const shows = (one: Group) => disclosure.showsProcess(attributes, id === undefined ? undefined : one[id], at)
    if (!groups.every(shows)) return false
  }
  // A search over every combination of levels, and what is adjusted for strata, stand on all of their cells.
  if (scope === 'audit') return disclosure.showsAll(all, null, needs)
  if (given !== undefined || scope === 'strata') return disclosure.showsAll(attributes, given ?? stratum, needs)
  if (attributes.length === 0) return disclosure.showsEveryone(needs)
  // So do spreads, and whatever looks for the highest group.
  const whole = Object.keys(group).length === 0 || (smooth === false && support == null)
  if (whole) return disclosure.showsAll(attributes, stratum, needs) && disclosure.showsRest(attributes, stratum)
  if (!disclosure.showsGroup(group, stratum, needs)) return false
  if (versus === null) return true
  return versus === 'rest' ? disclosure.showsRest(attributes, stratum) : disclosure.showsGroup(versus, stratum, needs)
}

function ofFew({ support, n }: Estimate, k: number): boolean {
  if (support === null) return n < k
  const { positives, total, versusPositives, versusTotal } = support
  const parts = [total, positives, total - positives]
  if (versusPositives !== undefined && versusTotal !== undefined) {
    parts.push(versusTotal, versusPositives, versusTotal - versusPositives)
  }
  return parts.some((part) => part < k)
}

export function withheld(estimate: Estimate, k: number): Estimate {
  const { identified: _, bound: __, remarks: ___, ...rest } = estimate
  return {
    ...rest,
    value: null,
    reason: message('WITHHELD', { k }),
    support: null,
    n: 0,
    nEffective: 0,
    interval: null,
    pValue: null,
    exactness: 'withheld',
  }
}

/** Three digits of a rate; counts are whole and stay so. */
export const three = (value: number | null): number | null =>
  value === null || Number.isInteger(value) ? value : Number(value.toPrecision(3))

export function rounded(estimate: Estimate): Estimate {
  const { interval, identified } = estimate
  const limits = identified && { lower: three(identified.lower) ?? 0, upper: three(identified.upper) ?? 0 }
  return {
    ...estimate,
    value: three(estimate.value),
    ...(limits === undefined ? {} : { identified: limits }),
    nEffective: Math.round(estimate.nEffective),
    interval: interval === null ? null : { ...interval, lower: three(interval.lower), upper: three(interval.upper) },
  }
}
