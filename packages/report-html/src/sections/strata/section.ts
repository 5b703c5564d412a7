import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { type StrataModel, strataModel } from './model.ts'
import { strings } from './strings.ts'

/** Crude rates beside the rates within each stratum, and what is left of the gap once like is compared with like. */
export const strata = defineSection({
  id: 'strata',
  title: { en: 'Within strata', fr: 'Par strate' },
  place: { chapter: 'results', order: 20 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput): StrataModel | null {
    const { result, writer } = input
    if (result.audit.strata.length === 0) return null
    return {
      strata: strataModel(input, true),
      elsewhere: result.audit.strata
        .filter(({ legitimate }) => legitimate === null)
        .map(({ columns }) => writer.say(strings.elsewhere, { columns: [...columns] })),
    }
  },
  template: template('strata'),
})
