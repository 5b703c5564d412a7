import { readdirSync, readFileSync } from 'node:fs'

export type Level = string | null
/** Value, and where the source has them the limits of the interval and the effective size. */
export type GoldenRate = readonly [number | null, number?, number?, number?]
export type GoldenNumbers = Readonly<Record<string, number | null>>

export interface GoldenGroup {
  readonly levels?: readonly Level[]
  readonly n: number
  readonly tp?: number
  readonly fp?: number
  readonly fn?: number
  readonly tn?: number
  readonly selected?: number
  readonly weight_sum?: number
  readonly n_eff_kish?: number
  readonly rates: Readonly<Record<string, GoldenRate>>
  /** Numbers of scores, which only rows (or a table by score) give. */
  readonly scores?: GoldenNumbers
}

export interface GoldenIntervals {
  readonly newcombe_diff95?: readonly [number, number] | null
  readonly katz_ratio95?: readonly [number, number] | null
  readonly koopman_ratio95?: readonly [number, number] | null
}

export interface GoldenVersus {
  readonly levels: readonly Level[]
  readonly ci?: GoldenIntervals
  readonly ci_tpr?: GoldenIntervals
  readonly ci_fpr?: GoldenIntervals
  readonly chi2?: { readonly stat: number; readonly p: number; readonly min_expected: number }
  readonly [number: string]: unknown
}

export interface GoldenAudit {
  readonly attributes: readonly string[]
  readonly n: number
  readonly reference: readonly Level[]
  readonly groups: readonly GoldenGroup[]
  readonly overall: GoldenGroup
  readonly summary: Readonly<Record<string, unknown>>
  readonly versus: readonly GoldenVersus[]
}

/** One run of the command line: the class counted as positive, or the rows kept. */
export interface GoldenRun {
  readonly id: string
  readonly positive?: string
  readonly filter?: Readonly<Record<string, string>>
  readonly audits: readonly GoldenAudit[]
}

export interface GoldenAttribute {
  readonly id: string
  readonly column: string
  readonly reference: string
  readonly missing: 'group' | 'exclude'
}

/** Common effects over strata, group against reference. */
export interface GoldenCommon {
  readonly group: string
  readonly versus: string
  readonly strata: readonly string[]
  readonly oddsratio_mh: number
  readonly log_or_se_rbg: number
  readonly ci95: readonly [number, number]
  readonly riskratio_mh: number
  readonly cmh_chi2: number
  readonly cmh_p: number
  readonly cmh_chi2_corrected: number
  readonly cmh_p_corrected: number
  /** Without Tarone's correction. */
  readonly breslow_day: { readonly stat: number; readonly p: number }
}

/** Several classes at once. */
export interface GoldenSeveral {
  readonly attributes: readonly string[]
  /** Total variation, where there are two groups. */
  readonly distance?: number
  /** Of the classes decided and the groups. */
  readonly association?: { readonly stat: number; readonly p: number }
  readonly groups: readonly {
    readonly levels: readonly Level[]
    readonly n: number
    readonly accuracy: number
    readonly macro_f1: number
    readonly per_class: Readonly<Record<string, GoldenNumbers>>
  }[]
}

export interface Fixture {
  readonly case: string
  readonly favourable: boolean
  /** Classes of label and decision where there are more than two. */
  readonly classes: readonly string[] | null
  readonly strata: readonly string[]
  readonly attributes: readonly GoldenAttribute[]
  readonly table: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly (string | number | null)[])[]
  }
  readonly runs: readonly GoldenRun[]
  readonly mantelHaenszel?: readonly GoldenCommon[]
  readonly several?: readonly GoldenSeveral[]
}

const folder = new URL('../../../fixtures/golden/', import.meta.url)

export function fixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture)
}

export function hasLabel({ table }: Fixture): boolean {
  return table.columns.includes('label')
}

export function hasScore({ table }: Fixture): boolean {
  return table.columns.includes('score')
}

export function isWeighted({ table }: Fixture): boolean {
  return table.columns.includes('w')
}
