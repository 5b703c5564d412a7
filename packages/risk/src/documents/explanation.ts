import type { Text } from '@exaequo/contract'
import type { RiskAnswers } from '../types.ts'
import { answerText } from './answer-text.ts'

/** A point to answer, by the rule that asks for it; `answer` is `null` where it is open. */
export interface ExplanationPoint {
  readonly id: string
  readonly question: string
  readonly answer: Text | null
}

/** The four points of an explanation on request (CRPA R311-3-1-2). */
export function explanationPoints(answers: Pick<RiskAnswers, 'answers'>): ExplanationPoint[] {
  const points = ['explanation-contribution', 'explanation-data', 'explanation-parameters', 'explanation-operations']
  return points.map((question, i) => ({ id: `explanation-${i + 1}`, question, answer: answerText(answers, question) }))
}

/** The four questions that an established gap puts to the organisation (act 2008-496); `answer` is `null` where it is open. */
export function justificationPoints(answers: Pick<RiskAnswers, 'answers'>): ExplanationPoint[] {
  const points = ['justify-aim', 'justify-suitable', 'justify-necessary', 'justify-alternative']
  return points.map((id) => ({ id, question: id, answer: answerText(answers, id) }))
}
