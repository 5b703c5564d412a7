import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { type StrataModel, strataModel } from '../strata/model.ts'

/** The same as within strata, for conditioning whose reason nobody gave: for information, among the annexes. */
export const strataUnjustified = defineSection({
  id: 'strata-unjustified',
  title: { en: 'Within strata, conditioning not justified', fr: 'Par strate, conditionnement non justifié' },
  place: { chapter: 'annex', order: 25 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput): StrataModel | null {
    const strata = strataModel(input, false)
    return strata.length === 0 ? null : { strata, elsewhere: [] }
  },
  template: template('strata'),
})
