import type { Plan, RowBatch } from '@exaequo/contract'
import { type ColumnChunk, countOf } from './rows-to-cells.ts'

/** What `planToSql` answers as distinct rows with their numbers, piece by piece: nothing is held. */
export async function* chunksToRows(plan: Plan, chunks: AsyncIterable<ColumnChunk>): AsyncGenerator<RowBatch> {
  const width = plan.dimensions.length
  for await (const { columns } of chunks) {
    const n = (columns[width] ?? []).map((value) => (value === null ? 0 : countOf(value)))
    yield { columns: columns.slice(0, width), n }
  }
}
