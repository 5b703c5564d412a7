import type { Locale } from '@exaequo/contract'
import { openQuestions, questionnaire, riskCatalogue } from '@exaequo/risk'
import { errorLines } from '../print-error.ts'
import { readRiskFile } from '../risk-file.ts'

const WORDS = {
  fr: {
    open: 'questions sans réponse',
    of: 'sur',
    unrated: 'risques non cotés',
    none: 'Toutes les questions ont une réponse.',
  },
  en: {
    open: 'questions without an answer',
    of: 'of',
    unrated: 'risks not rated',
    none: 'Every question has an answer.',
  },
} as const

/** What is still open in files of answers; 2 where one cannot be read. Open questions are no error: unknown is an answer. */
export async function riskCheck(paths: readonly string[], { locale }: { locale: Locale }): Promise<number> {
  let failed = 0
  const words = WORDS[locale]
  for (const path of paths) {
    try {
      const { answers } = await readRiskFile(path)
      const open = openQuestions(answers)
      console.log(`${path}: ${open.length} ${words.of} ${questionnaire.questions.length} ${words.open}`)
      for (const question of open) console.log(`  ${question.id}  ${question[locale]}`)
      if (open.length === 0) console.log(`  ${words.none}`)
      const unrated = riskCatalogue.risks.filter(({ id }) => {
        const rated = answers.risks[id]
        return rated === undefined || rated.severity === 'unknown' || rated.likelihood === 'unknown'
      })
      if (unrated.length > 0) console.log(`  ${unrated.length} ${words.unrated}`)
      for (const risk of unrated) console.log(`  ${risk.id}  ${risk[locale]}`)
    } catch (error) {
      failed++
      for (const line of errorLines(error, locale)) console.error(line)
    }
  }
  return failed > 0 ? 2 : 0
}
