import type { Text } from '@exaequo/contract'
import validateGenerated from '../generated/validate-answers.ts'
import type { AiaAnswers, AnswerValue, Measure, RatedRisk, Rating, RiskAnswers } from '../types.ts'
import { questionnaire, unknownAnswer } from './questions.ts'

type Raw = Record<string, unknown>

/** The schema of a file of answers, compiled: `errors` holds what ajv refused. */
export const validateAnswers = validateGenerated as unknown as ((data: unknown) => boolean) & {
  errors?: readonly object[] | null
}

/** From a document that the schema accepts to answers with their defaults. A question without an answer is unknown. */
export function readAnswers(document: unknown): RiskAnswers {
  const raw = document as Raw
  const given = (raw.answers ?? {}) as Raw
  return {
    audit: String(raw.audit),
    answers: Object.fromEntries(
      questionnaire.questions.map((question) => {
        const value = given[question.id]
        if (value === undefined) return [question.id, unknownAnswer(question)]
        return [question.id, question.type === 'text' ? textOf(value) : (value as AnswerValue)]
      }),
    ),
    notes: mapValues((raw.notes ?? {}) as Record<string, Raw>, ({ note, source }) => ({
      note: note === undefined ? null : (both(note) as Text),
      source: (source as string | undefined) ?? null,
    })),
    risks: mapValues((raw.risks ?? {}) as Record<string, Raw>, risk),
    aia: (raw.aia as AiaAnswers | undefined) ?? null,
  }
}

/** Answers in which nothing is known yet. */
export function unanswered(audit: string): RiskAnswers {
  return readAnswers({ exaequo: 1, audit, answers: {} })
}

function risk(own: Raw): RatedRisk {
  return {
    ...rating(own),
    residual: own.residual === undefined ? null : rating(own.residual as Raw),
    measures: ((own.measures ?? []) as Raw[]).map(measure),
    owner: (own.owner as string | undefined) ?? null,
    due: (own.due as string | undefined) ?? null,
    evidence: (own.evidence as string[] | undefined) ?? [],
  }
}

function rating({ severity, likelihood }: Raw): Rating {
  return { severity: severity as Rating['severity'], likelihood: likelihood as Rating['likelihood'] }
}

function measure(own: Raw): Measure {
  return {
    label: both(own.label) as Text,
    state: own.state as Measure['state'],
    owner: (own.owner as string | undefined) ?? null,
    due: (own.due as string | undefined) ?? null,
  }
}

function textOf(value: unknown): AnswerValue {
  return value === 'unknown' ? 'unknown' : both(value)
}

/** One text for both languages where only one was given. */
function both(value: unknown): Text | string {
  return typeof value === 'string' ? { fr: value, en: value } : (value as Text)
}

function mapValues<A, B>(own: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, change(value)]))
}
