import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import type { SimpleTable } from './simple-tables.ts'
import { dimensionOf } from './tables.ts'

/** Whether it may be said how many of a group are left out of the analysis, reason by reason. */
export interface LeavingsShown {
  readonly everyone: boolean
  of(attribute: string, level: string | null | undefined): boolean
}

/**
 * Who is left out is nobody whom the analysis counts: a table of its own, whose rows are groups and whose columns are
 * reasons. Nothing of it is shown where a reason holds for fewer than k people in all. A row is withheld where a reason holds for
 * some of the group but fewer than k, or where the group is withheld in the analysis, since those before and those left out
 * would give it; then the next smallest rows go, until at least two are withheld that hold nobody, or k people, for every
 * reason. Of a tied attribute nothing is said.
 */
export function leavingsShown(
  spec: AuditSpec,
  prepared: Prepared,
  simple: ReadonlyMap<string, SimpleTable>,
  tied: ReadonlySet<string>,
  k: number,
): LeavingsShown {
  const { leavings } = prepared
  // Of people who may have several rows, the tables before anybody is left out count rows.
  const everyone = prepared.units === null && leavings.every(({ n }) => n >= k)
  const shown = new Map<string, ReadonlySet<string | null>>()
  for (const { id } of spec.attributes) {
    const table = simple.get(id)
    const rows = table === undefined || tied.has(dimensionOf(id)) ? null : leftOutBy(id, prepared)
    if (!everyone || rows === null || table === undefined) continue
    const withheld = new Set(
      table.rows.flatMap(({ levels }, g) => (Number.isFinite(table.hiddenFrom[g]) ? [levels[0] ?? null] : [])),
    )
    const rest = withheldRows(rows, withheld, k)
    if (rest !== null) shown.set(id, new Set([...rows.keys()].filter((level) => !rest.has(level))))
  }
  return {
    everyone,
    of: (id, level) => (level === undefined ? false : shown.get(id)?.has(level) === true),
  }
}

type Row = readonly number[]

/** By level, how many are left out for each reason, one reason after the other. */
function leftOutBy(id: string, { leavings, everyone }: Prepared): Map<string | null, number[]> | null {
  const cells = everyone([id])
  if (cells === null) return null
  const name = dimensionOf(id)
  const level = (dimension: string, i: number) => cells.domain[dimension]?.[cells.at[dimension]?.[i] as number] ?? null
  const rows = new Map<string | null, number[]>()
  for (let i = 0; i < cells.length; i++) {
    const own = level(name, i)
    const row = rows.get(own) ?? leavings.map(() => 0)
    rows.set(own, row)
    const reason = leavings.findIndex(({ dimension, keeps }) => !keeps(level(dimension, i)))
    if (reason !== -1) row[reason] = (row[reason] as number) + (cells.measure.n[i] as number)
  }
  return rows
}

/** `null`: none can be shown. */
function withheldRows(
  rows: ReadonlyMap<string | null, Row>,
  first: ReadonlySet<string | null>,
  k: number,
): Set<string | null> | null {
  const small = (row: Row) => row.some((n) => n > 0 && n < k)
  const gone = new Set([...rows].flatMap(([level, row]) => (first.has(level) || small(row) ? [level] : [])))
  const sum = (row: Row) => row.reduce((all, n) => all + n, 0)
  const bySize = [...rows].sort(([, a], [, b]) => sum(a) - sum(b)).map(([level]) => level)
  const exposed = () => {
    const all = [...gone].map((level) => rows.get(level) ?? [])
    const sums = (all[0] ?? []).map((_, reason) => all.reduce((total, row) => total + (row[reason] ?? 0), 0))
    return gone.size > 0 && (gone.size === 1 || small(sums))
  }
  for (const next of bySize) {
    if (!exposed()) break
    gone.add(next)
  }
  return exposed() ? null : gone
}
