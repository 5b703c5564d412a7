import { questionnaire } from '../questionnaire/questions.ts'
import type { AnswerValue, RiskAnswers } from '../types.ts'

export interface ChecklistItem {
  readonly question: string
  readonly given: AnswerValue
  /** `open`: the answer points to a risk, or nobody knows. */
  readonly state: 'open' | 'covered'
}

/** Security and surveillance as asked: an item is covered only by a sure, favourable answer. */
export function checklist({ answers }: RiskAnswers, section: 'security' | 'surveillance'): ChecklistItem[] {
  return questionnaire.questions
    .filter((question) => question.section === section)
    .map(({ id, raises }) => {
      const given = answers[id] ?? 'unknown'
      return { question: id, given, state: given === (raises === 'yes' ? 'no' : 'yes') ? 'covered' : 'open' }
    })
}
