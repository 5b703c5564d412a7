import type { AssessedAnswer, Text } from '@exaequo/contract'
import { answerText } from '../documents/answer-text.ts'
import { isUnknown, question } from '../questionnaire/questions.ts'
import { TERNARY, WORDS } from '../strings/words.ts'
import type { AnswerValue, RiskAnswers } from '../types.ts'

/** An answer in words, "not known" where it is. */
export function givenWord(id: string, given: AnswerValue): Text {
  if (isUnknown(given)) return WORDS.notKnown
  if (question(id).type === 'ternary') return TERNARY[given as 'yes' | 'no']
  if ([given].flat().includes('none')) return WORDS.none
  return answerText({ answers: { [id]: given } }, id) ?? WORDS.notKnown
}

export function answeredOf(answers: RiskAnswers, id: string): AssessedAnswer {
  const { fr, en } = question(id)
  const given = answers.answers[id] ?? 'unknown'
  const { note = null, source = null } = answers.notes[id] ?? {}
  return { question: { fr, en }, given: isUnknown(given) ? null : givenWord(id, given), note, source }
}
