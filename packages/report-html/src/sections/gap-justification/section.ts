import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { answeredFacts, findingList } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

/** The four questions that an established gap puts to the organisation, and its answers. */
export const gapJustification = defineSection({
  id: 'gap-justification',
  title: { en: 'Justification of established gaps', fr: 'Justification des écarts établis' },
  place: { chapter: 'qualification', order: 8 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, t } = input
    if (assessment === null) return null
    const { points, findings } = assessment.justification
    const found = findingList(input, findings)
    return {
      conclusions: conclusionModels(input, assessment, ['justification']),
      facts: [
        ...(found === null ? [] : [{ name: t(strings.findings), value: found, empty: false }]),
        ...answeredFacts(input, points, assessment.words),
      ],
    }
  },
  template: template('gap-justification'),
})
