import { type Estimate, type EstimateSupport, type Group, message, type Stat } from '@exaequo/contract'
import { estimateId } from './estimate-id.ts'
import type { GroupTable } from './group-tables.ts'
import type { Resampled } from './resample.ts'

/** Numbers that a metric brings with their own uncertainty, or with the one found by resampling. */
export function statEstimates(
  metric: string,
  table: Pick<GroupTable, 'attributes' | 'groups' | 'stratum' | 'given'>,
  stats: readonly Stat[],
  resampled: (index: number) => Resampled,
  { weighted, rounded }: { readonly weighted: boolean; readonly rounded: boolean },
): Estimate[] {
  const groupOf = (own: Stat['group']): Group => (typeof own === 'number' ? (table.groups[own] as Group) : (own ?? {}))
  return stats.map((stat, i) => {
    const { attributes, stratum } = table
    const { quantity, comparator } = stat
    const group = groupOf(stat.group)
    const versus = stat.versus === null || stat.versus === 'rest' ? stat.versus : groupOf(stat.versus)
    const identity = { metric, attributes, quantity, comparator, group, versus, stratum }
    const part = {
      ...(stat.at === undefined ? {} : { at: stat.at }),
      ...(table.given === null ? {} : { given: table.given }),
    }
    // What a metric brings presumes the counts themselves.
    const none = stat.value === null || rounded
    const found = none ? { interval: null } : stat.interval === 'resample' ? resampled(i) : stat
    const uncertain = rounded && stat.value !== null && stat.interval !== null
    const remarks = [...(stat.remarks ?? []), ...(uncertain ? [message('ROUNDED_LIMITS_UNKNOWN')] : [])]
    const exactness = stat.bound === undefined || stat.bound === 0 ? 'exact' : 'binned'
    const more = {
      ...part,
      ...(stat.bound === undefined || stat.bound === 0 ? {} : { bound: stat.bound }),
      ...(remarks.length === 0 ? {} : { remarks }),
    }
    const estimate: Estimate = {
      id: estimateId({ ...identity, ...part }),
      metric,
      attributes,
      quantity,
      stratum,
      comparator,
      group,
      versus,
      value: stat.value,
      reason: stat.value === null ? (stat.reason ?? message('EMPTY_DENOMINATOR')) : null,
      support: supportOf(stat, weighted),
      n: stat.n,
      nEffective: stat.nEffective ?? stat.n,
      interval: found.interval === 'resample' ? null : found.interval,
      pValue: rounded ? null : (stat.pValue ?? null),
      exactness: rounded ? 'rounded' : exactness,
    }
    return Object.keys(more).length === 0 ? estimate : { ...estimate, ...more }
  })
}

function supportOf({ support, versusSupport }: Stat, weighted: boolean): EstimateSupport | null {
  if (support === undefined) return null
  const { positives, total } = support
  return {
    positives: positives.n,
    total: total.n,
    ...(weighted ? { weighted: { positives: positives.w, total: total.w } } : {}),
    ...(versusSupport === undefined
      ? {}
      : { versusPositives: versusSupport.positives.n, versusTotal: versusSupport.total.n }),
    ...(versusSupport !== undefined && weighted
      ? { versusWeighted: { positives: versusSupport.positives.w, total: versusSupport.total.w } }
      : {}),
  }
}
