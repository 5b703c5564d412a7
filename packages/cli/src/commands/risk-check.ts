import type { Locale } from '@exaequo/contract'
import { openQuestions, questionnaire, type RiskAnswers, riskCatalogue, rulesDecided } from '@exaequo/risk'
import { errorLines } from '../print-error.ts'
import { readRiskFile } from '../risk-file.ts'

const WORDS = {
  fr: {
    open: 'questions sans réponse',
    of: 'sur',
    unrated: 'risques non cotés',
    none: 'Toutes les questions ont une réponse.',
    without: 'risques de niveau 3 ou 4 après mesures, sans mesure, sans responsable ou sans échéance',
  },
  en: {
    open: 'questions without an answer',
    of: 'of',
    unrated: 'risks not rated',
    none: 'Every question has an answer.',
    without: 'risks of level 3 or 4 after measures without a measure, an owner or a date',
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
      let section = ''
      for (const question of open) {
        if (question.section !== section) console.log(` ${titleOf(question.section, locale)}`)
        section = question.section
        const rules = rulesDecided(question).map((reference) => reference[locale])
        console.log(`  ${question.id}  ${question[locale]} [${rules.join(locale === 'fr' ? ' ; ' : '; ')}]`)
        const note = answers.notes[question.id]?.note?.[locale]
        if (note !== undefined) console.log(`    ${note}`)
      }
      if (open.length === 0) console.log(`  ${words.none}`)
      const unrated = riskCatalogue.risks.filter(({ id }) => {
        const rated = answers.risks[id]
        return rated === undefined || rated.severity === 'unknown' || rated.likelihood === 'unknown'
      })
      if (unrated.length > 0) console.log(`  ${unrated.length} ${words.unrated}`)
      for (const risk of unrated) console.log(`  ${risk.id}  ${risk[locale]}`)
      const untreated = riskCatalogue.risks.filter(({ id }) => isUntreated(answers, id))
      if (untreated.length > 0) console.log(`  ${untreated.length} ${words.without}`)
      for (const risk of untreated) console.log(`  ${risk.id}  ${risk[locale]}`)
    } catch (error) {
      failed++
      for (const line of errorLines(error, locale)) console.error(line)
    }
  }
  return failed > 0 ? 2 : 0
}

function titleOf(section: string, locale: Locale): string {
  return questionnaire.sections.find(({ id }) => id === section)?.[locale] ?? section
}

/** Still important or maximum after measures, as rated, and nobody does anything about it by a day. */
function isUntreated({ risks }: RiskAnswers, id: string): boolean {
  const rated = risks[id]
  if (rated === undefined) return false
  const { severity, likelihood } = rated.residual ?? rated
  const high = [severity, likelihood].some((level) => level === 3 || level === 4)
  return high && (rated.measures.length === 0 || rated.owner === null || rated.due === null)
}
