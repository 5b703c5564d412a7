import {
  AuditError,
  type CellTable,
  cellTable,
  type Plan,
  type Relation,
  type RowChunk,
  type Value,
} from '@exaequo/contract'
import { canonicalLevels } from './level.ts'

/** The rows of an aggregate as cells: levels made canonical column by column, equal ones added. */
export async function rowsToCells(relation: Relation, plan: Plan, chunks: AsyncIterable<RowChunk>): Promise<CellTable> {
  const rows: (readonly Value[])[] = []
  for await (const chunk of chunks) rows.push(...chunk.rows)
  const names = plan.dimensions.map(({ name }) => name)
  const levels = plan.dimensions.map(({ from }, d) => {
    const distinct = [...new Set(rows.map((row) => row[d] ?? null))]
    const texts =
      from.kind === 'value'
        ? canonicalLevels(distinct, relation)
        : distinct.map((value) => (value === null ? null : String(Number(value))))
    return new Map(distinct.map((value, i) => [value, texts[i] ?? null]))
  })
  const width = names.length
  return cellTable(
    names,
    rows
      .filter((row) => row[width] !== null)
      .map((row) => {
        const n = countOf(row[width] ?? 0)
        return {
          levels: levels.map((texts, d) => texts.get(row[d] ?? null) ?? null),
          n,
          w: plan.weight === null ? n : Number(row[width + 1] ?? 0),
          w2: plan.weight === null ? n : Number(row[width + 2] ?? 0),
          rows: countOf(row.at(-1) ?? 0),
        }
      })
      .filter(({ rows: records, n }) => records > 0 || n > 0),
  )
}

/** The one place where counts become numbers: above 2^53 they would no longer be exact. */
export function countOf(value: Value): number {
  const count = Number(value)
  if (!Number.isSafeInteger(count)) throw new AuditError('COUNT_TOO_LARGE')
  return count
}
