import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { checksTable } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

/** The screen of Article 5: before anything else. */
export const prohibitedPractices = defineSection({
  id: 'prohibited-practices',
  title: { en: 'Prohibited practices', fr: 'Pratiques interdites' },
  place: { chapter: 'qualification', order: 1 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment } = input
    if (assessment === null) return null
    const { practices, words } = assessment
    return {
      conclusions: conclusionModels(input, assessment, ['prohibited']),
      table: checksTable(input, practices, strings.practices, { words, dated: true }),
    }
  },
  template: template('prohibited-practices'),
})
