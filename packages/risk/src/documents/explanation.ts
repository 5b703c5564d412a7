import type { Text } from '@exaequo/contract'
import type { RiskAnswers } from '../types.ts'
import { answerText } from './answer-text.ts'

/** One of the four points of an explanation on request (CRPA R311-3-1-2); `answer` is `null` where it is open. */
export interface ExplanationPoint {
  readonly id: string
  readonly question: string
  readonly answer: Text | null
}

export function explanationPoints(answers: Pick<RiskAnswers, 'answers'>): ExplanationPoint[] {
  const points = ['explanation-contribution', 'explanation-data', 'explanation-parameters', 'explanation-operations']
  return points.map((question, i) => ({ id: `explanation-${i + 1}`, question, answer: answerText(answers, question) }))
}
