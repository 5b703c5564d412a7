import { defineSection } from '@exaequo/contract'
import { join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { answeredFacts, checksTable, ruleName } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

/** Annex I, Annex III, the derogation, the role, and what follows for older systems. */
export const highRisk = defineSection({
  id: 'high-risk',
  title: { en: 'High risk and role', fr: 'Haut risque et rôle' },
  place: { chapter: 'qualification', order: 2 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, t } = input
    if (assessment === null) return null
    const { annexPoints, conditions, words, role } = assessment
    const points = annexPoints.map((rule) => ruleName(input, rule))
    return {
      facts: [
        ...(points.length === 0 ? [] : [{ name: t(strings.points), value: join(points, '<br>'), empty: false }]),
        ...answeredFacts(input, [role], words),
      ],
      conclusions: conclusionModels(input, assessment, ['high-risk', 'listed', 'derogated', 'product', 'legacy']),
      table: checksTable(input, conditions, strings.conditions, { words, dated: false }),
    }
  },
  template: template('high-risk'),
})
