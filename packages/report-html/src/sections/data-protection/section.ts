import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { answeredFacts, checksTable } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

/** Automated decisions, in the Union's law and in France's, and the impact assessment on data protection. */
export const dataProtection = defineSection({
  id: 'data-protection',
  title: { en: 'Data protection', fr: 'Protection des données' },
  place: { chapter: 'qualification', order: 6 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment } = input
    if (assessment === null) return null
    const { dpiaCriteria, dpiaAnswers, words } = assessment
    const ids = ['automated-decision', 'automated-without-basis', 'article-47', 'article-47-conditions', 'dpia']
    return {
      conclusions: conclusionModels(input, assessment, ids),
      table: checksTable(input, dpiaCriteria, strings.criteria, { words, dated: false }),
      facts: answeredFacts(input, dpiaAnswers, words),
    }
  },
  template: template('data-protection'),
})
