import { AuditError, AuditErrors, type Locale, type Place, type Result, type Text } from '@exaequo/contract'
import { errorLines } from '../print-error.ts'

/** One audit of a batch, as far as what is said at the end needs it: the rest of it is on the disk, and in no memory. */
export interface Ran {
  readonly path: string
  readonly id: string | null
  readonly state: 'ran' | 'unchanged' | 'failed'
  readonly errors: readonly string[]
  /** What summaries read of it. */
  readonly result: Result | null
  /** The same of what is public. */
  readonly shown: Result | null
  /** Its lines. */
  readonly summary: readonly string[]
  /** Said above its verdicts. */
  readonly banner: Text | null
  readonly warnings: readonly string[]
  /** Lines of the specification on which its attributes stand, by their id. */
  readonly lines: Readonly<Record<string, number>>
  /** What stopped it: a code and, where known, a place for each of `errors`. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly code: string
  readonly place: Place | null
}

/** An audit that could not run. */
export function failedRan(path: string, error: unknown, locale: Locale): Ran {
  return {
    path,
    id: null,
    state: 'failed',
    errors: errorLines(error, locale),
    result: null,
    shown: null,
    summary: [],
    banner: null,
    warnings: [],
    lines: {},
    problems: problemsOf(error),
  }
}

/** In the order of `errorLines`. */
export function problemsOf(error: unknown): Problem[] {
  if (error instanceof AuditErrors) return error.errors.flatMap(problemsOf)
  if (error instanceof AuditError) return [{ code: error.code, place: error.place ?? null }]
  return [{ code: 'UNEXPECTED', place: null }]
}
