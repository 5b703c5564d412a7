import type { MessageCode } from './messages/index.ts'

export type Parameter = string | number | boolean | null | readonly string[]

/** A sentence not yet written: its code and what fills it. The words are in `messages/`, in every language. */
export interface Message {
  readonly code: MessageCode
  readonly params: Readonly<Record<string, Parameter>>
}

/** Builds a message; the code must exist in the catalogue, so that no sentence can be missing in one language. */
export function message(code: MessageCode, params: Readonly<Record<string, Parameter>> = {}): Message {
  return { code, params }
}
