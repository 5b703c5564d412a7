import {
  AuditError,
  type CellTable,
  cellTableOf,
  type Expression,
  type LevelColumn,
  type Plan,
  type Relation,
  type Value,
} from '@exaequo/contract'
import { canonicalLevels } from './level.ts'
import { momentColumns, momentKeys } from './moments.ts'
import { measuresOf } from './plan-to-sql.ts'

/** A piece of an answer, column by column: what an embedded engine gives without making a row of it. */
export interface ColumnChunk {
  readonly columns: readonly (readonly Value[])[]
}

/**
 * What an aggregate gives, as cells: levels made canonical column by column, equal ones added.
 * @throws AuditError `CELLS_TOO_MANY` beyond `plan.most`, `COUNT_TOO_LARGE` above 2^53.
 */
export async function columnsToCells(
  relation: Relation,
  plan: Plan,
  chunks: AsyncIterable<ColumnChunk>,
): Promise<CellTable> {
  const codings = plan.dimensions.map((): Coding => ({ index: new Map(), at: [] }))
  const names = measuresOf(plan)
  const sums = names.map((): number[] => [])
  const amounts = momentNames(plan).map((key) => ({ read: key === 'n' ? countOf : Number, values: [] as number[] }))
  const [people = [], rows = people] = [sums[names.indexOf('n')], sums[names.indexOf('rows')]]
  for await (const { columns } of chunks) {
    const measured = names.map((_, m) => columns[codings.length + m] ?? [])
    const kept = keptRows(measured[0] ?? [], measured[names.indexOf('rows')] ?? measured[0] ?? [])
    for (const [m, name] of names.entries()) {
      addNumbers(sums[m] as number[], measured[m] ?? [], kept, name === 'n' || name === 'rows' ? countOf : Number)
    }
    for (const [m, { read, values }] of amounts.entries()) {
      addNumbers(values, columns[codings.length + names.length + m] ?? [], kept, read)
    }
    for (const [d, coding] of codings.entries()) addPlaces(coding, columns[d] ?? [], kept)
    if (people.length > (plan.most ?? Number.POSITIVE_INFINITY))
      throw new AuditError('CELLS_TOO_MANY', { cap: plan.most ?? null })
  }
  const n = Float64Array.from(people)
  const of = (name: 'w' | 'w2') => (names.includes(name) ? Float64Array.from(sums[names.indexOf(name)] ?? []) : n)
  return cellTableOf(
    plan.dimensions.map(({ name }) => name),
    plan.dimensions.map(({ from }, d): LevelColumn => {
      const { index, at } = codings[d] as (typeof codings)[number]
      return { levels: levelsOf([...index.keys()], from, relation), at: Int32Array.from(at) }
    }),
    { n, w: of('w'), w2: of('w2'), rows: rows === people ? n : Float64Array.from(rows) },
    momentColumns(
      plan,
      amounts.map(({ values }) => Float64Array.from(values)),
    ),
  )
}

/** The values of a dimension in the order they came in, and where each row stands among them. */
interface Coding {
  readonly index: Map<Value, number>
  readonly at: number[]
}

// Loops over rows stand in functions of their own: within one that waits for pieces they run several times slower.

function addNumbers(
  into: number[],
  column: readonly Value[],
  kept: readonly number[],
  read: (value: Value) => number,
): void {
  for (const i of kept) into.push(read(column[i] ?? 0))
}

function addPlaces({ index, at }: Coding, column: readonly Value[], kept: readonly number[]): void {
  for (const i of kept) {
    const value = column[i] ?? null
    const place = index.get(value) ?? index.size
    if (place === index.size) index.set(value, place)
    at.push(place)
  }
}

/** The names of the sums of amounts, in the order of the answer. */
function momentNames(plan: Plan): string[] {
  return (plan.moments ?? []).flatMap(() => momentKeys(plan))
}

/** A group of which nothing was counted is no cell (the one row of a count over no rows). */
function keptRows(people: readonly Value[], rows: readonly Value[]): number[] {
  const kept: number[] = []
  for (let i = 0; i < people.length; i++) {
    const n = people[i] ?? null
    if (n !== null && (Number(n) > 0 || Number(rows[i] ?? 0) > 0)) kept.push(i)
  }
  return kept
}

function levelsOf(values: readonly Value[], from: Expression, relation: Relation): (string | null)[] {
  if (from.kind === 'value') return canonicalLevels(values, relation)
  return values.map((value) => (value === null ? null : String(Number(value))))
}

/** The one place where counts become numbers: above 2^53 they would no longer be exact. */
export function countOf(value: Value): number {
  const count = Number(value)
  if (!Number.isSafeInteger(count)) throw new AuditError('COUNT_TOO_LARGE')
  return count
}
