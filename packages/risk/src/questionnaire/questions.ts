import { QUESTIONNAIRE } from '../generated/questions.ts'
import type { AnswerValue, Question, RiskAnswers } from '../types.ts'

export const questionnaire = QUESTIONNAIRE

const BY_ID = new Map(QUESTIONNAIRE.questions.map((question) => [question.id, question]))

/** @throws TypeError for an id that the questionnaire does not have. */
export function question(id: string): Question {
  const found = BY_ID.get(id)
  if (found === undefined) throw new TypeError(`No question ${id}`)
  return found
}

/** "I do not know", in the form the question's type wants. */
export function unknownAnswer({ type }: Question): AnswerValue {
  return type === 'choices' ? ['unknown'] : 'unknown'
}

export function isUnknown(value: AnswerValue | undefined): boolean {
  return value === undefined || value === 'unknown' || (Array.isArray(value) && value.includes('unknown'))
}

/** Questions nobody has answered yet, in the order of the questionnaire. */
export function openQuestions({ answers }: RiskAnswers): Question[] {
  return QUESTIONNAIRE.questions.filter(({ id }) => isUnknown(answers[id]))
}
