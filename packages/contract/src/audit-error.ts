import type { Message, Parameter } from './message.ts'
import type { MessageCode } from './messages/index.ts'

/** Where something is wrong: a file and, where known, a line and column counted from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

interface Details {
  readonly place?: Place
  readonly hint?: Message
  readonly cause?: unknown
}

/**
 * An audit that cannot run: a bad spec, a bad source, a missing driver.
 * What a metric meets while computing is never an error of this kind but an outcome with a reason.
 */
export class AuditError extends Error {
  readonly code: MessageCode
  readonly params: Readonly<Record<string, Parameter>>
  readonly place: Place | undefined
  readonly hint: Message | undefined

  constructor(code: MessageCode, params: Readonly<Record<string, Parameter>> = {}, details: Details = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'AuditError'
    this.code = code
    this.params = params
    this.place = details.place
    this.hint = details.hint
  }
}

/** Several problems found at once: a reader mends them in one go. */
export class AuditErrors extends Error {
  readonly errors: readonly AuditError[]

  constructor(errors: readonly AuditError[]) {
    super(errors.map((error) => error.code).join(', '))
    this.name = 'AuditErrors'
    this.errors = errors
  }
}
