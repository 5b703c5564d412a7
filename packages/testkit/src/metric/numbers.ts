import type { Computed, Metric } from '@exaequo/contract'
import { type Case, inputOf } from './case.ts'

/** Every number a metric gives on a table, by quantity, comparator and group: a value, or the code of its reason. */
export function numbersOf(
  metric: Metric,
  one: Case,
  order: readonly string[] = Object.keys(one.groups),
): Map<string, number | string> {
  const input = inputOf(one, metric.needs, order)
  const numbers = new Map<string, number | string>()
  read(metric.compute(input), order, input.reference, numbers)
  return numbers
}

export const keyOf = (quantity: string, comparator: string, group: string | null): string =>
  `${quantity}/${comparator}/${group ?? ''}`

function read(
  computed: Computed,
  order: readonly string[],
  reference: number | null,
  into: Map<string, number | string>,
): void {
  if (computed.kind === 'notApplicable') {
    into.set('notApplicable', computed.reason.code)
    return
  }
  if (computed.kind === 'stats') {
    for (const { quantity, comparator, group, value, reason } of computed.stats) {
      into.set(
        keyOf(quantity, comparator, group === null ? null : (order[group] ?? '')),
        value ?? reason?.code ?? 'no reason',
      )
    }
    return
  }
  const rates = computed.groups.map(({ positives, total }) => (total.n === 0 ? null : positives.n / total.n))
  const base = reference === null ? null : (rates[reference] ?? null)
  rates.forEach((rate, g) => {
    const name = order[g] ?? ''
    into.set(keyOf(computed.quantity, 'value', name), rate ?? 'EMPTY_DENOMINATOR')
    if (g === reference || reference === null) return
    const missing = rate === null ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS'
    into.set(keyOf(computed.quantity, 'difference', name), rate === null || base === null ? missing : rate - base)
    const byZero = rate === 0 ? 'UNDEFINED_ZERO_BY_ZERO' : 'UNDEFINED_BY_ZERO'
    into.set(
      keyOf(computed.quantity, 'ratio', name),
      rate === null || base === null ? missing : base === 0 ? byZero : rate / base,
    )
  })
}
