import { defineSection } from '@exaequo/contract'
import { join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { checksTable, ruleName } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

const CONCLUSIONS = [
  'registration-use',
  'registration-provider',
  'explanation-86',
  'art50-1',
  'art50-2',
  'art50-3',
  'art50-4',
  'bias-data',
  'safeguards-open',
]

/** What the AI Act asks besides: registration, explanation, transparency, and safeguards for sensitive data. */
export const transparency = defineSection({
  id: 'transparency',
  title: {
    en: 'Registration, explanation, transparency, sensitive data',
    fr: 'Enregistrement, explication, transparence, données sensibles',
  },
  place: { chapter: 'qualification', order: 5 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, t } = input
    if (assessment === null) return null
    const { registration, safeguards, words, conclusions } = assessment
    // Safeguards that nothing asks for are not missing.
    const asked = conclusions['bias-data']?.value !== 'no'
    const places = registration.map((rule) => ruleName(input, rule))
    return {
      conclusions: conclusionModels(
        input,
        assessment,
        asked ? CONCLUSIONS : CONCLUSIONS.filter((id) => id !== 'safeguards-open'),
      ),
      facts:
        places.length === 0 ? null : [{ name: t(strings.registration), value: join(places, '<br>'), empty: false }],
      table: asked ? checksTable(input, safeguards, strings.safeguards, { words, dated: true }) : null,
    }
  },
  template: template('transparency'),
})
