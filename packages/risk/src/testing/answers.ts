import type { AuditFacts, Context } from '../qualification/context.ts'
import { questionnaire, unknownAnswer } from '../questionnaire/questions.ts'
import type { AnswerValue, Question, RiskAnswers } from '../types.ts'

type Given = Readonly<Record<string, AnswerValue>>

/** Nothing is known. */
export const NOTHING: RiskAnswers['answers'] = Object.fromEntries(
  questionnaire.questions.map((question) => [question.id, unknownAnswer(question)]),
)

/** Every answer is known, and the one that raises nothing. */
export const CALM: RiskAnswers['answers'] = Object.fromEntries(
  questionnaire.questions.map((question) => [question.id, calm(question)]),
)

function calm(question: Question): AnswerValue {
  switch (question.type) {
    case 'ternary':
      return question.raises === 'yes' ? 'no' : 'yes'
    case 'choices':
      return ['none']
    case 'choice':
      return ({ role: 'deployer', 'automated-basis': 'law' } as Given)[question.id] ?? unknownAnswer(question)
    case 'date':
      return '2030-01-01'
    default:
      return unknownAnswer(question)
  }
}

export const AUDIT: AuditFacts = {
  id: 'small',
  date: '2026-11-23',
  jurisdiction: 'FR',
  automation: null,
  criteria: [],
  establishedGap: 'unknown',
}

export function contextOf(
  answers: Given,
  audit: Partial<AuditFacts> = {},
  base: RiskAnswers['answers'] = CALM,
): Context {
  return { answers: { ...base, ...answers }, audit: { ...AUDIT, ...audit } }
}
