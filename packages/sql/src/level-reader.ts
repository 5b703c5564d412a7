import type { Plan, Relation, Value } from '@exaequo/contract'
import { canonicalLevels } from './level.ts'

/** From the raw values of one row's dimensions to its levels: made canonical once for each distinct value of a column. */
export function levelReader(
  relation: Pick<Relation, 'missing' | 'decimal'>,
  plan: Plan,
  rows: readonly (readonly Value[])[],
): (row: readonly Value[]) => (string | null)[] {
  const columns = plan.dimensions.map(({ from }, d) => {
    const distinct = [...new Set(rows.map((row) => row[d] ?? null))]
    const texts =
      from.kind === 'value'
        ? canonicalLevels(distinct, relation)
        : distinct.map((value) => (value === null ? null : String(Number(value))))
    return new Map(distinct.map((value, i) => [value, texts[i] ?? null]))
  })
  return (row) => columns.map((texts, d) => texts.get(row[d] ?? null) ?? null)
}
