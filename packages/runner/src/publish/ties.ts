import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { isSmall, type People, peopleBy } from './people.ts'
import type { Rules, SimpleTable } from './simple-tables.ts'
import type { Stated } from './stated.ts'
import { dimensionOf, strataOf, stratifiedPeople } from './tables.ts'

/**
 * Two dimensions of which a reader knows one by the other, as a department by its commune: cut from one column, or each
 * level of one with a single level of the other. People cannot change places in one alone, and the tables of both tell of
 * their crossed cells though these are not listed.
 */
export interface Tie {
  /** Names of dimensions; the later one gives way. */
  readonly earlier: string
  readonly later: string
  /** The levels of one are made of those of the other. */
  readonly nested: boolean
  /** People by both; `null`: too many combinations to have been counted. */
  readonly rows: readonly People[] | null
}

export function tiesOf(spec: AuditSpec, prepared: Prepared, stated: Stated): Tie[] {
  const attributes = spec.attributes.filter(({ id }) => prepared.cellsOf([id]) !== null)
  const among = attributes.flatMap((later, i) =>
    attributes.slice(0, i).map((earlier) => {
      const cells = prepared.cellsOf([earlier.id, later.id])
      const names = [dimensionOf(earlier.id), dimensionOf(later.id)] as const
      const rows = cells === null ? null : peopleBy(cells, names, stated, prepared.units)
      return tie(names, rows, earlier.column === later.column)
    }),
  )
  const withStrata = spec.strata.flatMap(({ columns }) =>
    attributes.map(({ id, column }) => {
      const cells = prepared.cellsOf([id])
      const rows = cells === null ? null : stratifiedPeople(cells, id, columns, stated, prepared)
      return tie([dimensionOf(id), strataOf(columns)], rows, columns.includes(column))
    }),
  )
  const strata = spec.strata.flatMap((later, i) =>
    spec.strata.slice(0, i).map((earlier) => {
      const shared = earlier.columns.some((column) => later.columns.includes(column))
      const nested = { earlier: strataOf(earlier.columns), later: strataOf(later.columns), nested: true, rows: null }
      return shared ? nested : null
    }),
  )
  return [...among, ...withStrata, ...strata].filter((one) => one !== null)
}

function tie(
  [earlier, later]: readonly [string, string],
  rows: readonly People[] | null,
  sameColumn: boolean,
): Tie | null {
  const nested = rows !== null && isFunction(rows)
  return nested || sameColumn ? { earlier, later, nested, rows } : null
}

/** Whether each level of one side goes with a single level of the other. */
function isFunction(rows: readonly People[]): boolean {
  const distinct = (d: number) => new Set(rows.map(({ levels }) => levels[d])).size
  return Math.min(distinct(0), distinct(1)) > 1 && rows.length === Math.max(distinct(0), distinct(1))
}

/** Of two attributes so tied the later is withheld whole where anything of either is, or where a crossed cell is small. */
export function untieSimple(
  ties: readonly Tie[],
  simple: ReadonlyMap<string, SimpleTable>,
  deepest: number,
  rules: Rules,
): Map<string, SimpleTable> {
  const found = new Map([...simple].map(([id, table]) => [dimensionOf(id), { id, table }]))
  const hides = (name: string) => found.get(name)?.table.hiddenFrom.some((from) => from <= deepest) === true
  const depths = Array.from({ length: deepest + 1 }, (_, depth) => depth)
  for (const { earlier, later, nested, rows } of ties) {
    const own = found.get(later)
    if (own === undefined || !found.has(earlier)) continue
    const tells = rows === null || rows.some((row) => depths.some((at) => isSmall(row, at, rules.stated, rules.k)))
    if (!hides(earlier) && !hides(later) && (nested || !tells)) continue
    found.set(later, { ...own, table: { ...own.table, hiddenFrom: own.table.rows.map(() => 0) } })
  }
  return new Map([...found.values()].map(({ id, table }) => [id, table]))
}

/** Dimensions that no crossed table may have: tied to one that withholds a level there, or whose cuts differ. */
export function tiedInCrossed(ties: readonly Tie[], withholds: (dimension: string) => boolean): string[] {
  return ties.flatMap(({ earlier, later, nested }) =>
    !nested || withholds(earlier) || withholds(later) ? [later] : [],
  )
}
