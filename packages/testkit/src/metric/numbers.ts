import {
  type Computed,
  type Group,
  type Input,
  type Metric,
  type MomentTotals,
  type Options,
  optionValues,
  type Part,
} from '@exaequo/contract'
import { type Case, groupsOf, inputOf } from './case.ts'

/** Every number a metric gives on a table, by quantity, comparator and group: a value, or the code of its reason. */
export function numbersOf(
  metric: Metric,
  one: Case,
  order: readonly string[] = groupsOf(one),
): Map<string, number | string> {
  return numbersIn(computeOn(metric, inputOf(one, metric, order), one), order, one)
}

/** What a metric computes with the options of a case. */
export function computeOn(metric: Metric, input: Input, one: Case): Computed {
  return metric.compute(input, optionValues<Options>(metric.options, one.options) as never)
}

/** The same numbers of what was computed already. */
export function numbersIn(
  computed: Computed,
  order: readonly string[],
  { reference = order[0] }: Pick<Case, 'reference'>,
): Map<string, number | string> {
  const numbers = new Map<string, number | string>()
  const index = reference === null || reference === undefined ? null : order.indexOf(reference)
  read(computed, order, index, numbers)
  return numbers
}

/** Every quantity in what was computed. */
export function quantitiesIn(computed: Computed): string[] {
  if (computed.kind === 'several') return computed.parts.flatMap(quantitiesIn)
  if (computed.kind === 'stats') return computed.stats.map(({ quantity }) => quantity)
  return computed.kind === 'proportions' || computed.kind === 'means' ? [computed.quantity] : []
}

export const keyOf = (quantity: string, comparator: string, group: string | null, at?: Part): string =>
  `${quantity}${at === undefined ? '' : `@${JSON.stringify(at)}`}/${comparator}/${group ?? ''}`

type Into = Map<string, number | string>

function read(computed: Computed, order: readonly string[], reference: number | null, into: Into): void {
  if (computed.kind === 'notApplicable' || computed.kind === 'incomplete') {
    into.set('notApplicable', computed.reason.code)
    return
  }
  if (computed.kind === 'several') {
    for (const part of computed.parts) read(part, order, reference, into)
    return
  }
  if (computed.kind === 'stats') {
    for (const { quantity, comparator, group, at, value, reason } of computed.stats) {
      into.set(keyOf(quantity, comparator, nameOf(group, order), at), value ?? reason?.code ?? 'no reason')
    }
    for (const { group, axis, x, counts } of computed.curves ?? []) {
      for (const [name, values] of Object.entries(counts)) {
        values.forEach((count, i) => {
          into.set(keyOf(name, 'curve', nameOf(group, order), { [axis]: x[i] as number }), count)
        })
      }
    }
    return
  }
  const rates =
    computed.kind === 'means'
      ? computed.groups.map(({ wx, w }: MomentTotals) => (w === 0 ? null : wx / w))
      : computed.groups.map(({ positives, total }) => (total.w === 0 ? null : positives.w / total.w))
  compare(rates, computed, order, reference, into)
}

/** What the runner makes of one value a group: itself, and beside the reference difference and ratio. */
function compare(
  rates: readonly (number | null)[],
  { quantity, at }: { readonly quantity: string; readonly at?: Part },
  order: readonly string[],
  reference: number | null,
  into: Into,
): void {
  const base = reference === null ? null : (rates[reference] ?? null)
  rates.forEach((rate, g) => {
    const name = order[g] ?? ''
    into.set(keyOf(quantity, 'value', name, at), rate ?? 'EMPTY_DENOMINATOR')
    if (g === reference || reference === null) return
    const missing = rate === null ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS'
    into.set(keyOf(quantity, 'difference', name, at), rate === null || base === null ? missing : rate - base)
    const byZero = rate === 0 ? 'UNDEFINED_ZERO_BY_ZERO' : 'UNDEFINED_BY_ZERO'
    into.set(
      keyOf(quantity, 'ratio', name, at),
      rate === null || base === null ? missing : base === 0 ? byZero : rate / base,
    )
  })
}

/** A group by its name: an index in the order, or a group that a metric made itself. */
function nameOf(group: number | Group | null, order: readonly string[]): string | null {
  if (group === null) return null
  return typeof group === 'number' ? (order[group] ?? '') : Object.values(group).join(' × ')
}
