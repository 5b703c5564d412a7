import type { Locale, Result, Text } from '@exaequo/contract'
import type { RiskAssessment } from '../assess.ts'
import { answerText } from '../documents/answer-text.ts'
import type { RiskAnswers } from '../types.ts'

/** What an export is made of. What is exported leaves the house: numbers come from the published result alone. */
export interface ExportInput {
  readonly answers: RiskAnswers
  readonly assessment: RiskAssessment
  readonly published: Pick<Result, 'audit' | 'estimates' | 'evidence'>
  readonly locale: Locale
}

/** A document of another publisher's format, and the fields nobody has filled. */
export interface Exported {
  readonly document: object
  /** Names of that format's fields. */
  readonly missing: readonly string[]
  /** What to know before it is handed in: where its form comes from, what is still to be translated or done by hand. */
  readonly notes: readonly Text[]
}

/** Texts in one language, with a note of every field that had none. */
export function fieldsOf({ answers, locale }: Pick<ExportInput, 'answers' | 'locale'>) {
  const missing: string[] = []
  const note = <T>(field: string, value: T | null | undefined): T | null => {
    if (value === null || value === undefined || value === '') {
      missing.push(field)
      return null
    }
    return value
  }
  return {
    missing,
    note,
    text: (field: string, own: Text | string | null): string | null =>
      note(field, own === null || typeof own === 'string' ? own : own[locale]),
    answer: (field: string, question: string): string | null =>
      note(field, answerText(answers, question)?.[locale] ?? null),
  }
}

/** Without the fields that hold nothing: for formats in which an absent field is left out. */
export function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}
