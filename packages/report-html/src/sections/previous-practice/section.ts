import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { givenText } from '../shared/given.ts'
import { strings } from './strings.ts'

/** How it was decided before the system: what replaces it is to be compared with that, not with perfection. */
export const previousPractice = defineSection({
  id: 'previous-practice',
  title: { en: 'Comparison with the previous practice', fr: 'Comparaison avec la pratique antérieure' },
  place: { chapter: 'appraisal', order: 4 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const text = givenText(input, input.result.audit.accountability.previousPractice)
    return text === null ? null : { text, source: input.writer.say(strings.source) }
  },
  template: template('previous-practice'),
})
