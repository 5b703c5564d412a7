import type { CellTable, Group } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import type { Crossing, Dimension } from './crossed-tables.ts'
import { type People, peopleBy, size } from './people.ts'
import type { SimpleTable } from './simple-tables.ts'
import type { Stated } from './stated.ts'

export const dimensionOf = (attribute: string): string => `attribute:${attribute}`
export const strataOf = (columns: readonly string[]): string => `stratum:${JSON.stringify(columns)}`
export const stratumLevel = (columns: readonly string[], level: Group): string =>
  JSON.stringify(columns.map((column) => level[column] ?? null))

/** People by the levels of an attribute and of a stratification, each combination of its columns one level. */
export function stratifiedPeople(
  cells: CellTable,
  attribute: string,
  columns: readonly string[],
  stated: Stated,
  prepared: Prepared,
): People[] {
  const names = [dimensionOf(attribute), ...columns.map((column) => `stratum:${column}`)]
  return peopleBy(cells, names, stated, prepared.units).map((row) => ({
    ...row,
    levels: [row.levels[0] ?? null, JSON.stringify(row.levels.slice(1))],
  }))
}

/** Every crossed table of which the result has numbers: intersections, and each attribute in each stratification. */
export function crossingsOf(spec: AuditSpec, prepared: Prepared, stated: Stated): Crossing[] {
  const crossed = spec.intersections.flatMap(({ of }): Crossing[] => {
    const cells = prepared.cellsOf(of)
    const dimensions = of.map(dimensionOf)
    return cells === null ? [] : [{ dimensions, rows: peopleBy(cells, dimensions, stated, prepared.units) }]
  })
  const stratified = spec.attributes.flatMap(({ id }) =>
    spec.strata.flatMap(({ columns }): Crossing[] => {
      const cells = prepared.cellsOf([id])
      if (cells === null) return []
      const rows = stratifiedPeople(cells, id, columns, stated, prepared)
      return [{ dimensions: [dimensionOf(id), strataOf(columns)], rows }]
    }),
  )
  return [...crossed, ...stratified]
}

export function attributeDimension(
  id: string,
  { rows, hiddenFrom, excluded, excludedAsGroup }: SimpleTable,
  deepest: number,
): Dimension {
  const places = new Map(rows.map(({ levels }, g) => [levels[0] ?? null, g]))
  const from = (level: string | null) => hiddenFrom[places.get(level) ?? -1] ?? Number.POSITIVE_INFINITY
  const levels = [...places].map(([level, g]) => ({ level, n: size(rows[g] as People) })).sort((a, b) => a.n - b.n)
  const left = excluded === null || excludedAsGroup ? undefined : (rows[excluded]?.levels[0] ?? null)
  return {
    name: dimensionOf(id),
    levels: levels.filter(({ level }) => left === undefined || level !== left),
    hiddenFrom: from,
    excluded: left,
    withheld: new Set([...places.keys()].filter((level) => from(level) <= deepest || level === left)),
  }
}

export function strataDimension(columns: readonly string[], crossings: readonly Crossing[]): Dimension {
  const name = strataOf(columns)
  const table = crossings.find(({ dimensions }) => dimensions[1] === name)
  const sizes = new Map<string | null, number>()
  for (const row of table?.rows ?? []) {
    const level = row.levels[1] ?? null
    sizes.set(level, (sizes.get(level) ?? 0) + size(row))
  }
  const levels = [...sizes].map(([level, n]) => ({ level, n })).sort((a, b) => a.n - b.n)
  return { name, levels, hiddenFrom: () => 0, excluded: undefined, withheld: new Set() }
}
