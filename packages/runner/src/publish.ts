import { type Estimate, message, type Result } from '@exaequo/contract'
import { isBin, smallBins } from './publish-bins.ts'
import { thinned, thinnedRange } from './publish-curves.ts'

/**
 * The result as it may be shown to anyone: whatever stands on fewer than k people is withheld, its number, interval,
 * p-value, counts and verdict alike, and rates lose all digits but three. Primary suppression: a value goes where the
 * group, those with the outcome, or those without it, are fewer than k. (Totals are shown, so a determined reader may
 * still bound a withheld cell by subtraction.)
 */
export function publish(result: Result, commitments: { cells: string; profile: string; spec: string }): Result {
  const k = result.audit.publication.suppressBelow
  const small = smallGroups(result, k)
  const bins = smallBins(result.estimates, k)
  const hidden = new Set<string>()
  const estimates = result.estimates.map((estimate) => {
    const hides = isBin(estimate) ? bins.has(estimate.id) : isSmall(estimate, k) || touches(estimate, small)
    if (!hides) return rounded(estimate)
    hidden.add(estimate.id)
    return withheld(estimate, k)
  })
  return {
    ...result,
    audience: 'public',
    audit: {
      ...result.audit,
      attributes: result.audit.attributes.map((attribute) => ({
        ...attribute,
        levels: attribute.levels.map((level) => (level.n !== null && level.n < k ? { ...level, n: null } : level)),
      })),
    },
    evidence: {
      ...result.evidence,
      ...commitments,
      sources: result.evidence.sources.map(({ state: _, ...source }) => ({ ...source, hash: '' })),
    },
    curves: result.curves.flatMap((curve) => thinned(curve, k)),
    thresholds: result.thresholds.map((range) => thinnedRange(range, result.curves, k)),
    estimates,
    // Suppression is a way of showing, never a verdict: what stands on withheld counts is not said at all.
    verdicts: result.verdicts.filter(({ estimate }) => !hidden.has(estimate)),
    readings: result.readings.filter(({ estimate }) => !hidden.has(estimate)),
  }
}

interface Small {
  /** Quantities (with their complements), groups and strata that some count makes small. */
  readonly keys: ReadonlySet<string>
  /** The same groups whatever the quantity, by attribute set and stratum: what a number made of several rates asks. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>
}

/** Every group that some count makes small, so that another number about it cannot give it back. */
function smallGroups(result: Result, k: number): Small {
  const keys = new Set<string>()
  const groups = new Map<string, Set<string>>()
  for (const estimate of result.estimates) {
    if (estimate.comparator !== 'value' || isBin(estimate) || !isSmall(estimate, k)) continue
    keys.add(keyOf(estimate, estimate.group))
    const set = setOf(Object.keys(estimate.group), estimate.stratum)
    const own = groups.get(set) ?? new Set()
    groups.set(set, own.add(JSON.stringify(estimate.group)))
  }
  return { keys, groups }
}

const setOf = (attributes: readonly string[], stratum: Estimate['stratum']): string =>
  JSON.stringify([[...attributes].sort(), stratum])

function keyOf({ quantity, at, stratum }: Estimate, group: object): string {
  return JSON.stringify([complementKey(quantity), at ?? null, group, stratum])
}

/** A rate and its complement hide together. */
const COMPLEMENTS: Readonly<Record<string, string>> = {
  trueNegativeRate: 'falsePositiveRate',
  falseNegativeRate: 'truePositiveRate',
  falseDiscoveryRate: 'positivePredictiveValue',
  falseOmissionRate: 'negativePredictiveValue',
  favourableRate: 'selectionRate',
}

function complementKey(quantity: string): string {
  return COMPLEMENTS[quantity] ?? quantity
}

function touches(estimate: Estimate, small: Small): boolean {
  const { group, versus, attributes, stratum } = estimate
  if (small.keys.has(keyOf(estimate, group))) return true
  if (versus !== null && versus !== 'rest' && small.keys.has(keyOf(estimate, versus))) return true
  if (estimate.support !== null) return false
  // A number made of several rates hides where any rate of its groups does.
  if (estimate.given !== undefined) return touchesStrata(estimate, estimate.given, small)
  const own = small.groups.get(setOf(attributes, stratum))
  if (own === undefined) return false
  if (Object.keys(group).length === 0) return true
  return [group, versus].some((one) => one !== null && one !== 'rest' && own.has(JSON.stringify(one)))
}

/** What is adjusted for strata adds up all of them: with the others shown it would give a small one back. */
function touchesStrata({ attributes, group, versus }: Estimate, given: readonly string[], small: Small): boolean {
  const columns = [...given].sort().join()
  const set = [...attributes].sort().join()
  const ofAll = Object.keys(group).length === 0 || versus === 'rest'
  return [...small.groups].some(([key, own]) => {
    const [names, stratum] = JSON.parse(key) as [string[], Record<string, unknown> | null]
    if (
      names.join() !== set ||
      Object.keys(stratum ?? {})
        .sort()
        .join() !== columns
    )
      return false
    return ofAll || [group, versus].some((one) => one !== null && own.has(JSON.stringify(one)))
  })
}

function isSmall({ support, n, comparator }: Estimate, k: number): boolean {
  if (n < k) return true
  if (support === null) return false
  const parts = [support.total, support.positives, support.total - support.positives]
  if (support.versusTotal !== undefined && support.versusPositives !== undefined) {
    parts.push(support.versusTotal, support.versusPositives, support.versusTotal - support.versusPositives)
  }
  return comparator !== 'spread' && parts.some((part) => part < k)
}

function withheld(estimate: Estimate, k: number): Estimate {
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

const three = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(3)))

function rounded(estimate: Estimate): Estimate {
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
