import { message, type Verdict } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { holm, ratioToHighestInterval } from '@exaequo/statistics'
import { estimateId } from './estimate-id.ts'
import { isPrimary } from './judge.ts'
import type { Bench } from './judge-comparison.ts'
import type { RateTable } from './proportion-estimates.ts'
import type { Settings } from './settings.ts'
import { thresholdP } from './threshold-p.ts'

/**
 * Verdicts about the highest TRUE rate, which is not known: a group misses if some other group exists with
 * "rate ≥ threshold · other" rejected (Holm over all ordered pairs), and meets if "rate ≤ threshold · other" is rejected
 * for every other (Holm over groups). For an unfavourable decision the best-off group has the lowest rate, and the
 * edge is the upper one. No test of equality against an observed maximum: it would be chosen from the data.
 */
export function judgeHighestRate(bench: Bench, rates: RateTable, spec: AuditSpec, settings: Settings): Verdict[] {
  const { table, groups, metric, quantity } = rates
  const favourable = spec.decision?.favourable ?? true
  const alpha = (1 - settings.level) / 2
  const eligible = groups
    .map((group, g) => ({ group, g }))
    .filter(({ group }) => group.support.total.n >= spec.inference.floor && group.rate.value !== null)
  const edge = favourable ? bench.edges[0] : bench.edges[1]
  const harm = favourable ? 'less' : 'greater'
  const fine = favourable ? 'greater' : 'less'
  const pairs = eligible.flatMap((a) =>
    eligible
      .filter((b) => b.g !== a.g)
      .map((b) => ({
        a: a.g,
        b: b.g,
        harm: thresholdP(a.group, b.group, 'ratio', edge, harm, settings),
        fine: thresholdP(a.group, b.group, 'ratio', edge, fine, settings),
      })),
  )
  const harmAdjusted = holm(pairs.map((pair) => pair.harm.p))
  const fineOf = eligible.map(({ g }) =>
    Math.max(0, ...pairs.filter((pair) => pair.a === g).map((pair) => pair.fine.p)),
  )
  const fineAdjusted = holm(fineOf)
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
      family: { id, size: pairs.length, rank: null, level: settings.level, primary: isPrimary(spec, identity) },
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
    const own = pairs
      .map((pair, i) => ({ ...pair, adjusted: harmAdjusted[i] as number }))
      .filter((pair) => pair.a === g)
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
                method: worst.fine.method,
                null: edge,
                p: fineOf[position] as number,
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
