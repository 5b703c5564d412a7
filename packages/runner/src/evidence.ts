import type { CellTable, Expression, Profile, Source } from '@exaequo/contract'

export const EVIDENCE_FORMAT = 'exaequo/evidence/1'
export const CELLS_FORMAT = 'exaequo/cells/1'

/** One table of counts, with the columns and expressions it was made from. */
export interface Cube {
  readonly name: string
  /** Attribute ids that it crosses. */
  readonly attributes: readonly string[]
  readonly expressions: Readonly<Record<string, Expression>>
  readonly table: CellTable
}

/** All that was learned from the data: from here on, the data are not needed. */
export interface Evidence {
  readonly cubes: readonly Cube[]
  readonly profile: Profile
  readonly sources: readonly Source[]
  readonly engine: { readonly id: string; readonly version: string }
  /** Thresholds found in the data, such as a median, by role. */
  readonly thresholds: Readonly<Record<string, FoundThreshold>>
}

export interface FoundThreshold {
  readonly value: number
  readonly test: 'above' | 'atLeast'
  /** People exactly at the boundary. */
  readonly ties: number
}

/** Cells as plain data: domains once, then one short row a cell. */
export function cellsDocument(cubes: readonly Cube[]): Record<string, unknown> {
  return {
    format: CELLS_FORMAT,
    cubes: cubes.map(({ name, attributes, expressions, table }) => {
      const dimensions = Object.keys(table.domain)
      return {
        name,
        attributes,
        dimensions: dimensions.map((dimension) => ({
          name: dimension,
          from: expressions[dimension],
          levels: table.domain[dimension],
        })),
        cells: Array.from({ length: table.length }, (_, i) => [
          ...dimensions.map((dimension) => (table.at[dimension] as Int32Array)[i] as number),
          table.measure.n[i] as number,
          table.measure.w[i] as number,
          table.measure.w2[i] as number,
          table.measure.rows[i] as number,
        ]),
      }
    }),
  }
}

interface StoredCube {
  readonly name: string
  readonly attributes: readonly string[]
  readonly dimensions: readonly {
    readonly name: string
    readonly from: Expression
    readonly levels: readonly (string | null)[]
  }[]
  readonly cells: readonly (readonly number[])[]
}

/** The inverse of `cellsDocument`. */
export function readCells(document: { readonly cubes: readonly StoredCube[] }): Cube[] {
  return document.cubes.map(({ name, attributes, dimensions, cells }) => {
    const width = dimensions.length
    const column = (k: number) => Float64Array.from(cells, (cell) => cell[k] as number)
    return {
      name,
      attributes,
      expressions: Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.from])),
      table: {
        length: cells.length,
        domain: Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.levels])),
        at: Object.fromEntries(
          dimensions.map((dimension, d) => [dimension.name, Int32Array.from(cells, (cell) => cell[d] as number)]),
        ),
        measure: { n: column(width), w: column(width + 1), w2: column(width + 2), rows: column(width + 3) },
      },
    }
  })
}
