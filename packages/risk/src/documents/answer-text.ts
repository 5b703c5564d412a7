import type { Locale, Text } from '@exaequo/contract'
import { isUnknown, question } from '../questionnaire/questions.ts'
import type { RiskAnswers } from '../types.ts'

/** The text given as an answer; `null` where nothing is known. */
export function answerText({ answers }: Pick<RiskAnswers, 'answers'>, id: string): Text | null {
  const given = answers[id]
  if (given === undefined || isUnknown(given)) return null
  if (typeof given === 'object' && 'fr' in given) return given
  if (typeof given === 'number') return { fr: String(given), en: String(given) }
  const { options } = question(id)
  const label = (value: string, locale: Locale) => options?.[value]?.[locale] ?? value
  const list = [given].flat() as string[]
  return {
    fr: list.map((value) => label(value, 'fr')).join(' ; '),
    en: list.map((value) => label(value, 'en')).join('; '),
  }
}
