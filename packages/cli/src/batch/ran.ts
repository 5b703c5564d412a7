import { AuditError, AuditErrors, type Locale, type Place, type Result, type Text } from '@exaequo/contract'
import { errorLines } from '../print-error.ts'
import { type Counts, countVerdicts, leading, summaryLines } from '../summary.ts'

/** One audit of a batch, as far as what is said at the end needs it: the rest of it is on the disk, and in no memory. */
export interface Ran {
  readonly path: string
  readonly id: string | null
  readonly state: 'ran' | 'unchanged' | 'failed'
  readonly errors: readonly string[]
  /** What the pages and files of the batch read of it: of what is public, where something is. */
  readonly listed: Result | null
  /** Verdicts of the whole result. */
  readonly counts: Counts | null
  /** How many of its metrics could not be measured, or not whole. */
  readonly incomplete: number
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

/** What is kept of a result, and of what of it is public. */
export function told(
  result: Result,
  shown: Result | null,
  locale: Locale,
): Pick<Ran, 'listed' | 'counts' | 'incomplete' | 'summary'> {
  const whole = leading(result)
  const { length } = result.outcomes.filter(({ status }) => status === 'incomplete' || status === 'error')
  return {
    listed: shown === null ? whole : leading(shown),
    counts: countVerdicts([result]),
    incomplete: length,
    summary: summaryLines(whole, locale),
  }
}

/** An audit that could not run. */
export function failedRan(path: string, error: unknown, locale: Locale): Ran {
  return {
    path,
    id: null,
    state: 'failed',
    errors: errorLines(error, locale),
    listed: null,
    counts: null,
    incomplete: 0,
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
