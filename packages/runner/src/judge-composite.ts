import { type Estimate, type Message, message, type Verdict } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { type Component, compositeTests, holm, orderedPairs } from '@exaequo/statistics'
import type { Bench } from './judge-comparison.ts'
import type { Measurement } from './measure.ts'
import type { Measured } from './measured.ts'
import type { RateTable } from './proportion-estimates.ts'
import type { Settings } from './settings.ts'
import { thresholdP } from './threshold-p.ts'

/** One maximum, minimum or composite, and the tests of what it is made of. */
interface Composite {
  readonly estimate: Estimate
  readonly components: readonly Component[]
  /** p-values of equality of every component. */
  readonly equality: readonly number[]
  readonly untestable: Message | null
}

/**
 * Verdicts on numbers that are the worst of several: equalized odds of a group against the reference, the spread of a
 * rate or its smallest ratio over all groups. The number itself is chosen from the data and is never tested: it is
 * beyond the benchmark if some component is (Holm over all of them), within if every one is. Holm once more over the
 * composites of one attribute set.
 */
export function judgeComposites(
  bench: Bench,
  quantities: readonly string[] | 'any',
  comparator: 'spread' | 'minMaxRatio' | null,
  measurement: Measurement,
  spec: AuditSpec,
  settings: Settings,
): Verdict[] {
  if (quantities === 'any' || bench.parity) return []
  const found =
    comparator === null
      ? measurement.estimates
          .filter(({ quantity, comparator: own }) => quantities.includes(quantity) && own === `${quantity}Difference`)
          .flatMap((estimate) => {
            const parts = PARTS[estimate.quantity]
            return parts === undefined || estimate.versus === null || bench.comparator !== 'difference'
              ? []
              : [ofComparisons(estimate, parts, bench, measurement, spec, settings)]
          })
      : measurement.rates
          .filter(({ quantity, table }) => quantities.includes(quantity) && table.attributes.length > 0)
          .flatMap((rates) => ofPairs(rates, comparator, bench, measurement, spec, settings))
  const sets = new Map<string, Composite[]>()
  for (const composite of found) {
    const key = JSON.stringify([composite.estimate.attributes, composite.estimate.stratum])
    sets.set(key, [...(sets.get(key) ?? []), composite])
  }
  return [...sets.values()].flatMap((family) => verdictsOf(family, bench, comparator, settings))
}

/** The rates whose gaps a composite is the largest of. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  equalizedOdds: ['truePositiveRate', 'falsePositiveRate'],
}

function ofComparisons(
  estimate: Estimate,
  parts: readonly string[],
  bench: Bench,
  { comparisons }: Measurement,
  spec: AuditSpec,
  settings: Settings,
): Composite {
  const key = (one: Pick<Estimate, 'attributes' | 'group' | 'versus' | 'stratum'>) =>
    JSON.stringify([one.attributes, one.group, one.versus, one.stratum])
  const wanted = key(estimate)
  const own = parts.map((quantity) => comparisons.find((one) => one.quantity === quantity && key(one) === wanted))
  const defined = own.filter((one) => one !== undefined)
  const none = { estimate, components: [], equality: [] }
  if (defined.length < parts.length) return { ...none, untestable: message('COMPONENTS_NOT_MEASURED') }
  const small = defined.some(({ people, defined: known }) => !known || Math.min(...people) < spec.inference.floor)
  if (small) return { ...none, untestable: message('BELOW_FLOOR', { floor: spec.inference.floor }) }
  const why = defined.find(({ untestable }) => untestable !== null)?.untestable ?? null
  const impossible = defined.every((one) =>
    one.noOutcomePossible(bench.comparator, bench.edges, (1 - settings.level) / 2),
  )
  if (why !== null || impossible) return { ...none, untestable: why ?? message('NO_OUTCOME_POSSIBLE') }
  const [low, high] = bench.edges
  return {
    estimate,
    untestable: null,
    components: defined.flatMap((one) => {
      const p = (edge: number, side: 'less' | 'greater') => one.threshold(bench.comparator, edge, side).p
      return [
        { beyond: p(low, 'less'), within: p(low, 'greater') },
        { beyond: p(high, 'greater'), within: p(high, 'less') },
      ]
    }),
    equality: defined.map((one) => one.equality() ?? 1),
  }
}

function ofPairs(
  { metric, quantity, table, groups }: RateTable,
  comparator: 'spread' | 'minMaxRatio',
  bench: Bench,
  { estimates }: Measurement,
  spec: AuditSpec,
  settings: Settings,
): Composite[] {
  const overall = (named: string) =>
    estimates.find(
      (one) =>
        one.metric === metric &&
        one.quantity === quantity &&
        one.comparator === named &&
        one.attributes.join() === table.attributes.join() &&
        one.stratum === null,
    )
  const [estimate, spread] = [overall(comparator), overall('spread')]
  if (estimate === undefined) return []
  const eligible = groups.flatMap((group, g) =>
    group.support.total.n >= spec.inference.floor && group.rate.value !== null && group.untestable === null ? [g] : [],
  )
  const none = { estimate, components: [], equality: [] }
  if (eligible.length < 2) return [{ ...none, untestable: message('BELOW_FLOOR', { floor: spec.inference.floor }) }]
  // A spread is the largest difference: each pair is held against its upper edge; the smallest ratio against its lower.
  const [edge, beyond, within] =
    comparator === 'spread'
      ? ([bench.edges[1], 'greater', 'less'] as const)
      : ([bench.edges[0], 'less', 'greater'] as const)
  const test = (a: number, b: number, side: 'less' | 'greater') =>
    thresholdP(groups[a] as Measured, groups[b] as Measured, bench.comparator, edge, side, settings).p
  const components = orderedPairs(eligible, (a, b) => ({ beyond: test(a, b, beyond), within: test(a, b, within) }))
  return [{ estimate, components, equality: [spread?.pValue?.value ?? 1], untestable: null }]
}

function verdictsOf(
  family: readonly Composite[],
  bench: Bench,
  comparator: 'spread' | 'minMaxRatio' | null,
  settings: Settings,
): Verdict[] {
  const tested = family.filter(({ untestable }) => untestable === null)
  const tests = tested.map(({ components }) => compositeTests(components))
  const beyond = holm(tests.map((own) => own.beyond))
  const within = holm(tests.map((own) => own.within))
  const equality = holm(tested.map((own) => Math.min(1, Math.min(...own.equality) * own.equality.length)))
  const alpha = (1 - settings.level) / 2
  const side = comparator === 'minMaxRatio' ? ('below' as const) : ('above' as const)
  const edge = side === 'below' ? bench.edges[0] : bench.edges[1]
  return family.map((composite): Verdict => {
    const { estimate } = composite
    const { metric, attributes, quantity, group, versus, stratum, id, comparator: named } = estimate
    const i = tested.indexOf(composite)
    const shared = {
      standard: bench.standard,
      estimate: id,
      metric,
      attributes,
      quantity,
      comparator: named,
      group,
      versus,
      stratum,
      region: side === 'below' ? ([edge, 1] as const) : ([0, edge] as const),
      equality: null,
      family: {
        id: `${attributes.join(' × ')}/${quantity}/${bench.standard}/${named}`,
        size: tested.length,
        rank: null,
        level: settings.level,
        primary: false,
      },
      simultaneous: null,
      toSettle: null,
      smallestMargin: null,
    }
    if (i === -1) {
      const because = composite.untestable ?? message('NO_OUTCOME_POSSIBLE')
      return { ...shared, verdict: 'notTestable', side: null, gap: 'notTestable', test: null, because }
    }
    const misses = (beyond[i] as number) <= alpha
    const meets = !misses && (within[i] as number) <= alpha
    const own = tests[i] as (typeof tests)[number]
    return {
      ...shared,
      verdict: misses ? 'misses' : meets ? 'meets' : 'inconclusive',
      side: misses ? side : null,
      gap: (equality[i] as number) <= 1 - settings.level ? 'established' : 'notEstablished',
      test: meets
        ? { method: 'intersection-union', null: edge, p: own.within, adjusted: within[i] as number }
        : { method: 'holm-components', null: edge, p: own.beyond, adjusted: beyond[i] as number },
      because: message(
        misses
          ? side === 'below'
            ? 'BEYOND_LOWER_EDGE'
            : 'BEYOND_UPPER_EDGE'
          : meets
            ? 'WITHIN_REGION'
            : 'REGION_STRADDLED',
        { edge },
      ),
    }
  })
}
