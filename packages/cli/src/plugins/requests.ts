import type { AttributeDescription, Input, Moment, UnitCells, UnitMean, UnitMeans } from '@exaequo/contract'
import type { ReportInput } from '@exaequo/report-html'

/** Answers of `UnitMeans`, written down: functions do not pass between threads. */
export interface UnitTables {
  readonly shared: boolean
  readonly cells: UnitCells | null
  readonly effective: readonly number[]
  readonly effectiveRest: readonly number[]
  readonly values: Readonly<Partial<Record<Moment, readonly (UnitMean | null)[]>>>
  /** By moment, group and whom it is compared with. */
  readonly pairs: Readonly<Record<string, ReturnType<UnitMeans['pair']>>>
}

export type SentInput = Omit<Input, 'units'> & { readonly units: UnitTables | null }

/** What a section is given, but for what is made again in the thread: the document, the index, the writer. */
export type SentReport = Pick<ReportInput, 'result' | 'locale' | 'catalogue' | 'csvHash' | 'links' | 'assessment'>

export type Request =
  /** Whether the thread is there, and has loaded what draws: no code of the plug-in’s, and no time of its own. */
  | { readonly kind: 'ready'; readonly drawing: boolean }
  | { readonly kind: 'load' }
  | { readonly kind: 'compute'; readonly id: string; readonly input: SentInput; readonly options: object }
  | { readonly kind: 'scoreEdges'; readonly id: string; readonly options: object }
  | { readonly kind: 'claims'; readonly id: string; readonly source: string }
  | {
      readonly kind: 'print'
      readonly id: string
      /** Absent: the same as the last time. */
      readonly report?: SentReport
      readonly attribute: AttributeDescription | null
    }

/** What the thread says: an answer, or what went wrong. */
export type Answer =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'changedInput' }

/** What a plug-in's functions stand as in its description. */
export const FUNCTION = '[function]'
