import { isUnknown, question } from '../questionnaire/questions.ts'
import type { AnswerValue, Question, RiskAnswers, Ternary } from '../types.ts'
import type { Evaluated } from './evaluated.ts'

export type Answered = Pick<RiskAnswers, 'answers'>

function leaf(id: string, value: Ternary, given: AnswerValue): Evaluated {
  return { kind: 'answer', id, value, operator: null, rules: question(id).decides, given, parts: [] }
}

/** A yes-no question. */
export function answer({ answers }: Answered, id: string): Evaluated {
  const given = answers[id] ?? 'unknown'
  return leaf(id, given === 'yes' || given === 'no' ? given : 'unknown', given)
}

/** Whether one of these options was chosen. */
export function chosen({ answers }: Answered, id: string, options: (option: string) => boolean): Evaluated {
  const given = answers[id] ?? 'unknown'
  const list = [given].flat() as string[]
  const value = isUnknown(given)
    ? 'unknown'
    : list.some((option) => option !== 'none' && options(option))
      ? 'yes'
      : 'no'
  return leaf(id, value, given)
}

/** Whether a date lies before a day. */
export function before({ answers }: Answered, id: string, day: string): Evaluated {
  const given = answers[id] ?? 'unknown'
  return leaf(id, isUnknown(given) ? 'unknown' : (given as string) < day ? 'yes' : 'no', given)
}

/** Other answers that could be given, one change at a time. `days`: dates on which something turns. */
export function otherAnswers(own: Question, given: AnswerValue, days: readonly string[]): AnswerValue[] {
  const same = (value: AnswerValue) => JSON.stringify(value) === JSON.stringify(given)
  return candidates(own, given, days).filter((value) => !same(value))
}

function candidates({ type, options }: Question, given: AnswerValue, days: readonly string[]): AnswerValue[] {
  switch (type) {
    case 'ternary':
      return ['yes', 'no', 'unknown']
    case 'choice':
      return [...Object.keys(options ?? {}), 'unknown']
    case 'choices': {
      const kept = (given as readonly string[]).filter((option) => option !== 'none' && option !== 'unknown')
      const added = Object.keys(options ?? {}).map((option) => [...new Set([...kept, option])])
      const without = kept.length > 1 ? kept.map((option) => kept.filter((other) => other !== option)) : []
      return [['none'], ['unknown'], ...added, ...without]
    }
    case 'date':
      return [...days, 'unknown']
    default:
      return []
  }
}
