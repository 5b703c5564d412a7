import { message, type Verdict } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import {
  againstBest,
  type GroupAgainstBest,
  type OrderedPair,
  orderedPairs,
  ratioToHighestInterval,
} from '@exaequo/statistics'
import { estimateId } from './estimate-id.ts'
import { isPrimary } from './judge.ts'
import type { Bench } from './judge-comparison.ts'
import type { Measured } from './measured.ts'
import type { RateTable } from './proportion-estimates.ts'
import type { Settings } from './settings.ts'
import { type OneSided, thresholdP } from './threshold-p.ts'

/** What one table says of each group against the highest TRUE rate, before its family is known. */
export interface HeldAgainstHighest {
  readonly rates: RateTable
  readonly primary: boolean
  /** Direction of harm, and with it the family of the pairs' tests. */
  readonly side: 'below' | 'above'
  /** Indices of groups large enough to be compared, and compared with. */
  readonly eligible: readonly number[]
  readonly pairs: readonly (OrderedPair & { readonly harm: OneSided; readonly fine: OneSided })[]
  readonly groups: readonly GroupAgainstBest[]
}

/**
 * The highest true rate is not known: a group misses if some other group exists with "rate ≥ threshold · other" rejected,
 * and meets if "rate ≤ threshold · other" is rejected for every other. For an unfavourable decision the best-off group
 * has the lowest rate, and the edge is the upper one.
 */
export function holdAgainstHighest(
  bench: Bench,
  rates: RateTable,
  spec: AuditSpec,
  settings: Settings,
): HeldAgainstHighest {
  const favourable = spec.decision?.favourable ?? true
  const [edge, harm, fine] = favourable
    ? ([bench.edges[0], 'less', 'greater'] as const)
    : ([bench.edges[1], 'greater', 'less'] as const)
  const eligible = rates.groups.flatMap((group, g) =>
    group.support.total.n >= spec.inference.floor && group.rate.value !== null ? [g] : [],
  )
  const tests = (group: number, versus: number, alternative: 'less' | 'greater') =>
    thresholdP(rates.groups[group] as Measured, rates.groups[versus] as Measured, 'ratio', edge, alternative, settings)
  const pairs = orderedPairs(eligible, (group, versus) => {
    const [harmful, harmless] = [tests(group, versus, harm), tests(group, versus, fine)]
    return { beyond: harmful.p, within: harmless.p, harm: harmful, fine: harmless }
  })
  const identity = { attributes: rates.table.attributes, quantity: rates.quantity, stratum: null }
  return {
    rates,
    primary: isPrimary(spec, identity),
    side: favourable ? 'below' : 'above',
    eligible,
    pairs,
    groups: againstBest(pairs),
  }
}

/**
 * The verdicts, from p-values corrected by Holm in the family: of each pair's harm, and of each group's being near enough
 * to all others. No test of equality against an observed maximum: it would be chosen from the data.
 */
export function judgeHighestRate(
  bench: Bench,
  held: HeldAgainstHighest,
  spec: AuditSpec,
  settings: Settings,
  harmAdjusted: readonly number[],
  fineAdjusted: readonly number[],
): Verdict[] {
  const { table, groups, metric, quantity } = held.rates
  const { pairs, primary } = held
  const favourable = spec.decision?.favourable ?? true
  const alpha = (1 - settings.level) / 2
  const edge = favourable ? bench.edges[0] : bench.edges[1]
  const eligible = held.eligible.map((g) => ({ group: groups[g] as Measured, g }))
  const counts = eligible.map(({ group }) => ({ positives: group.rate.positives, total: group.rate.total }))
  const best = eligible.reduce<number | null>((found, { group, g }) => {
    const current = found === null ? null : (groups[found]?.rate.value ?? null)
    const value = group.rate.value as number
    return current === null || (favourable ? value > current : value < current) ? g : found
  }, null)
  const id = `${table.attributes.join(' × ')}/${quantity}/${bench.standard}/highest-rate`
  return table.groups.flatMap((group, g): Verdict[] => {
    if (g === best) return []
    const position = eligible.findIndex((candidate) => candidate.g === g)
    const versus = best === null ? null : (table.groups[best] ?? null)
    const identity = {
      metric,
      attributes: table.attributes,
      quantity,
      comparator: 'ratio',
      group,
      versus,
      stratum: null,
    }
    const base = {
      standard: bench.standard,
      estimate: estimateId(identity),
      ...identity,
      region: bench.parity ? null : bench.edges,
      family: { id, size: pairs.length, rank: null, level: settings.level, primary },
      equality: null,
      gap: 'notTestable' as const,
      toSettle: null,
      smallestMargin: null,
    }
    if (position === -1 || eligible.length < 2) {
      return [
        {
          ...base,
          verdict: 'notTestable' as const,
          side: null,
          test: null,
          simultaneous: null,
          because: message('BELOW_FLOOR', { floor: spec.inference.floor }),
        },
      ]
    }
    const against = held.groups[position] as GroupAgainstBest
    const own = against.pairs.map((i) => ({
      ...(pairs[i] as (typeof pairs)[number]),
      adjusted: harmAdjusted[i] as number,
    }))
    const weakest = own.reduce((a, b) => (b.within > a.within ? b : a))
    const worst = own.reduce((a, b) => (b.adjusted < a.adjusted ? b : a))
    const misses = worst.adjusted <= alpha
    const meets = !bench.parity && (fineAdjusted[position] as number) <= alpha
    const interval = favourable
      ? {
          ...ratioToHighestInterval(counts, position, settings.level),
          level: settings.level,
          method: 'simultaneous-wilson',
        }
      : null
    return [
      {
        ...base,
        verdict: misses ? ('misses' as const) : meets ? ('meets' as const) : ('inconclusive' as const),
        side: misses ? (favourable ? ('below' as const) : ('above' as const)) : null,
        gap: misses ? ('established' as const) : ('notTestable' as const),
        test:
          misses || !meets
            ? { method: worst.harm.method, null: edge, p: worst.harm.p, adjusted: worst.adjusted }
            : {
                method: weakest.fine.method,
                null: edge,
                p: against.within,
                adjusted: fineAdjusted[position] as number,
              },
        simultaneous: interval,
        because: message(
          misses
            ? favourable
              ? 'BEYOND_LOWER_EDGE'
              : 'BEYOND_UPPER_EDGE'
            : meets
              ? 'WITHIN_REGION'
              : 'REGION_STRADDLED',
          { edge },
        ),
      },
    ]
  })
}
