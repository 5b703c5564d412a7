import type { AiaAnswers, AiaQuestionnaire } from '../../types.ts'

/** Whether a question is asked, given the phase and the other answers. */
export function isAsked({ questions }: AiaQuestionnaire, id: string, { phase, answers }: AiaAnswers): boolean {
  const question = questions[id]
  if (question === undefined || (question.phase !== undefined && question.phase !== phase)) return false
  return Object.entries(question.when ?? {}).every(([other, items]) => {
    const given = answers[other]
    return given !== undefined && [given].flat().some((item) => items.includes(item as string))
  })
}

/** The weight of an answer stands after its last hyphen; an answer without one weighs nothing. */
export function weightOf(item: string): number {
  const weight = Number(item.slice(item.lastIndexOf('-') + 1))
  return item.includes('-') && Number.isFinite(weight) ? weight : 0
}
