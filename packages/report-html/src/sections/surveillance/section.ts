import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { checklistTable } from '../shared/checklist.ts'
import { strings } from './strings.ts'

/** Whether the system watches people: asked point by point. */
export const surveillance = defineSection({
  id: 'surveillance',
  title: { en: 'Surveillance', fr: 'Surveillance' },
  place: { chapter: 'appraisal', order: 22 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment } = input
    return assessment === null ? null : checklistTable(input, assessment.surveillance, strings.caption, strings.state)
  },
  template: template('surveillance'),
})
