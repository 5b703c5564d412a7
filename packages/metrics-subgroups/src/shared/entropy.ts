import type { Input, Stat } from '@exaequo/contract'
import { generalisedEntropy } from '@exaequo/statistics'
import { type Benefits, benefitReason, benefits, together } from './benefits.ts'

/** The index of everyone together, and within each group. */
export function entropyStats(input: Input<'decision' | 'label'>, quantity: string, alpha: number): Stat[] {
  const found = benefits(input)
  const { level } = input
  const stat = ({ cells, n, nEffective }: Benefits, group: number | null): Stat => {
    const { value, lower, upper, reason } = generalisedEntropy(cells, alpha, level)
    return {
      quantity,
      comparator: 'value',
      group,
      versus: null,
      value,
      reason: benefitReason(reason),
      n,
      nEffective,
      interval: lower === null || upper === null ? null : { lower, upper, level, method: 'delta-student' },
    }
  }
  const all = stat(together(found), null)
  const everyone = Object.keys(input.groups[0] ?? {}).length === 0
  return everyone ? [all] : [all, ...found.map((own, group) => stat(own, group))]
}
