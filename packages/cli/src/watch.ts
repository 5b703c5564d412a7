import type { Locale } from '@exaequo/contract'

/** What an audit is doing. `print`: the command alone, for PDF. */
export type Step = 'read' | 'score' | 'count' | 'measure' | 'render' | 'print'

/** A step begins. */
export interface ProgressEvent {
  /** Its id; before that is known, where it is read from. */
  readonly audit: string
  readonly step: Step
}

/** A section of a report that threw: the report says so in its place, and has all the others. */
export interface SectionFailure {
  readonly audit: string
  readonly locale: Locale
  readonly section: string
  readonly error: Error
}

/** Who wants to know what happens on the way, and may stop it. */
export interface Watch {
  readonly signal?: AbortSignal
  readonly onProgress?: (event: ProgressEvent) => void
  readonly onSectionFailure?: (failure: SectionFailure) => void
}
