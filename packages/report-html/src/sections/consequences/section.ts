import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

/** What the decision does to people, whether it can be undone, and where it can be contested. */
export const consequences = defineSection({
  id: 'consequences',
  title: { en: 'What the decision does to people', fr: 'Ce que la décision fait aux personnes' },
  place: { chapter: 'system', order: 1 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { what, reversible, recourse } = result.audit.accountability.consequences
    return {
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.what), givenText(input, what)],
        [writer.plain(strings.reversible), givenText(input, reversible)],
        [writer.plain(strings.recourse), givenText(input, recourse)],
      ]),
    }
  },
  template: template('consequences'),
})
