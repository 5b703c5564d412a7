import { type Estimate, type Group, message, type Stat } from '@exaequo/contract'
import { estimateId } from './estimate-id.ts'
import type { GroupTable } from './group-tables.ts'

/** Numbers that a metric brings with their own uncertainty. */
export function statEstimates(metric: string, table: GroupTable, stats: readonly Stat[]): Estimate[] {
  return stats.map((stat) => {
    const identity = {
      metric,
      attributes: table.attributes,
      quantity: stat.quantity,
      comparator: stat.comparator,
      group: stat.group === null ? {} : (table.groups[stat.group] as Group),
      versus: typeof stat.versus === 'number' ? (table.groups[stat.versus] as Group) : stat.versus,
      stratum: table.stratum,
    }
    return {
      id: estimateId(identity),
      ...identity,
      value: stat.value,
      reason: stat.value === null ? (stat.reason ?? message('EMPTY_DENOMINATOR')) : null,
      support: null,
      n: stat.n,
      nEffective: stat.nEffective ?? stat.n,
      interval: stat.value === null ? null : stat.interval,
      pValue: stat.pValue ?? null,
      exactness: 'exact',
    }
  })
}
