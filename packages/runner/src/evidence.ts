import type { BinnedRole, CellTable, Expression, Profile, Source, UnitProfiles } from '@exaequo/contract'
import type { BinRule } from './bins.ts'
import type { RowEvidence } from './rows/ask-rows.ts'

export const EVIDENCE_FORMAT = 'exaequo/evidence/1'

/** One table of counts, with the columns and expressions it was made from. */
export interface Cube {
  readonly name: string
  /** Attribute ids that it crosses. */
  readonly attributes: readonly string[]
  /** The amount whose bins it holds; `null`: plain counts. */
  readonly binned: BinnedRole | null
  readonly expressions: Readonly<Record<string, Expression>>
  readonly table: CellTable
}

/** All that was learned from the data: from here on, the data are not needed. */
export interface Evidence {
  readonly cubes: readonly Cube[]
  /** How the rows of each person are spread over the cells of the first cube; `null` where rows are people. */
  readonly units: UnitProfiles | null
  /**
   * The same over the bins of an amount and all attributes, for intervals of what stands on bins; `null` where there are
   * more ways than are counted. Absent: not asked for.
   */
  readonly unitBins?: Readonly<Partial<Record<BinnedRole, UnitProfiles | null>>>
  /** How each amount was binned. */
  readonly bins: Readonly<Partial<Record<BinnedRole, BinRule>>>
  readonly profile: Profile
  /** Names of all columns of the source, in its order, whether or not they are read. */
  readonly columns: readonly string[]
  readonly sources: readonly Source[]
  readonly engine: {
    readonly id: string
    readonly version: string
    /** What was asked of a server, in its own language and in order; absent for the embedded engine. */
    readonly questions?: readonly string[]
  }
  /** Thresholds found in the data, such as a median, by role. */
  readonly thresholds: Readonly<Record<string, FoundThreshold>>
  /** A column that looks like a person's key and repeats, where no unit is declared. */
  readonly repeatedKey: string | null
  /** What row-level metrics found; absent where no rows were read. */
  readonly rows?: RowEvidence
}

export interface FoundThreshold {
  readonly value: number
  readonly test: 'above' | 'atLeast'
  /** People exactly at the boundary. */
  readonly ties: number
}
