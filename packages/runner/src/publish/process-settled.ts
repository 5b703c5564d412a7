import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { type People, peopleBy, together } from './people.ts'
import type { GroupsOfProcess, StatedWith } from './process-shown.ts'
import { layeredRoom } from './room.ts'
import { type Rules, sumOf } from './simple-tables.ts'
import { dimensionOf } from './tables.ts'

type Process = ReadonlyMap<string, GroupsOfProcess>

interface Given {
  readonly spec: Pick<AuditSpec, 'intersections' | 'strata'>
  readonly prepared: Prepared
  readonly columns: readonly string[]
  readonly stated: StatedWith
  readonly deepest: number
  readonly rules: Rules
}

/**
 * What is shown of the process with one attribute may tell of another, with which it is crossed. So where groups are
 * withheld, people of theirs who are alike in all else that is shown with the process must be able to change places in it
 * often enough; attribute after attribute gives way, the last first, until they can. `null`: not even with none.
 */
export function settledProcess(process: Process, given: Given): Process | null {
  const shown = [...process].filter(([, { columns }]) => columns.size > 0).map(([id]) => id)
  if ([...process.keys()].every((id) => hasRoom(id, process, shown, given))) return process
  const last = shown.at(-1)
  if (last === undefined) return null
  return settledProcess(new Map([...process, [last, { columns: new Set<string>(), shows: () => false }]]), given)
}

function hasRoom(
  id: string,
  process: Process,
  shown: readonly string[],
  { spec, prepared, columns, stated, deepest, rules }: Given,
): boolean {
  if (columns.length === 0) return true
  const own = process.get(id) as GroupsOfProcess
  const others = shown.filter((other) => other !== id && joined(id, spec).has(other))
  const cells = prepared.cellsOf([id, ...others])
  if (cells === null) return false
  const all = stated(columns, deepest)
  const withheld = peopleBy(cells, [id, ...others].map(dimensionOf), all, prepared.units).filter(
    ({ levels }) => !own.shows(levels[0] ?? null),
  )
  const pools = grouped(withheld, ({ levels }) => JSON.stringify(levels.slice(1)))
  const sums = new Map([...pools].map(([key, rows]) => [key, together(rows, all, rules.clustered).cells]))
  const layer = all.layers[all.roles.length] as Int32Array
  const small = all.counts.filter(({ depth }) => depth === all.roles.length)
  return [...grouped(withheld, ({ levels }) => JSON.stringify(levels[0])).values()].every((rows) =>
    small.every(({ of }) => {
      if (rows.reduce((sum, row) => sum + sumOf(row, of), 0) >= rules.k && !rules.clustered) return true
      const room = rows.reduce((sum, row) => {
        const pool = sums.get(JSON.stringify(row.levels.slice(1))) as Float64Array
        return sum + layeredRoom(of, layer, row.cells, pool, pool).room
      }, 0)
      return room >= rules.k
    }),
  )
}

/** Attributes that crossed tables put together with one, directly or through others. The rest may change places with the process. */
function joined(
  id: string,
  { intersections, strata }: Pick<AuditSpec, 'intersections' | 'strata'>,
): { has(other: string): boolean } {
  if (strata.length > 0) return { has: () => true }
  const found = new Set([id])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { of } of intersections) if (of.some((one) => found.has(one))) for (const one of of) found.add(one)
  }
  return found
}

function grouped(rows: readonly People[], keyOf: (row: People) => string): ReadonlyMap<string, People[]> {
  const found = new Map<string, People[]>()
  for (const row of rows) {
    const own = found.get(keyOf(row))
    if (own === undefined) found.set(keyOf(row), [row])
    else own.push(row)
  }
  return found
}
