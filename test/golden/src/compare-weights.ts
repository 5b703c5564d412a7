import type { Group } from '@exaequo/contract'
import { kish, wilson } from '@exaequo/statistics'
import { type Comparing, closed } from './compare.ts'
import type { GoldenGroup } from './fixture.ts'
import { AMONG, QUANTITY } from './names.ts'

/**
 * Effective sizes after Kish, and Wilson's interval at these: the command line prints the linearised ones, so they are
 * made from the table's sums of weights and of squared weights, and from the rate that was printed.
 */
export function comparePrecision(comparing: Comparing, at: string, group: Group, golden: GoldenGroup): void {
  const { find, tally, stratum = null } = comparing
  const effective = (rate: string) => {
    const { w, w2 } = sumsAmong(comparing, group, AMONG[rate] ?? (() => false))
    return kish(w, w2)
  }
  if (golden.n_eff_kish !== undefined) {
    tally.number(`${at}, effective size`, effective('selection_rate'), golden.n_eff_kish, closed(comparing))
  }
  for (const [name, [value, lower, upper, size]] of Object.entries(golden.rates)) {
    if (value === null || lower === undefined || upper === undefined || size === undefined) continue
    const quantity = QUANTITY[name] as string
    const found = effective(name)
    const printed = find({ quantity, comparator: 'value', group, stratum })
    tally.number(`${at}, ${quantity}, effective size`, found, size, closed(comparing))
    const interval = printed?.value == null ? undefined : wilson(printed.value * found, found, 0.95)
    tally.pair(`${at}, ${quantity} (Kish)`, interval, [lower, upper], closed(comparing))
    tally.text(`${at}, ${quantity}, method`, printed?.interval?.method, 'wilson-linearised')
  }
}

function sumsAmong({ fixture }: Comparing, group: Group, among: (label: number, decision: number) => boolean) {
  const { columns, rows } = fixture.table
  const at = (name: string) => columns.indexOf(name)
  const [label, decision, w, w2] = [at('label'), at('decision'), at('w'), at('w2')]
  const columnOf = (id: string) => fixture.attributes.find((attribute) => attribute.id === id)?.column ?? id
  const kept = rows.filter(
    (row) =>
      Object.entries(group).every(([id, level]) => row[at(columnOf(id))] === level) &&
      among(Number(row[label]), Number(row[decision])),
  )
  const sum = (column: number) => kept.reduce((total, row) => total + Number(row[column]), 0)
  return { w: sum(w), w2: sum(w2) }
}
