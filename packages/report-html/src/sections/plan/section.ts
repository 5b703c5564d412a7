import { defineSection } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { factsOf } from '../shared/facts.ts'
import { givenDay, givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

/** What was fixed before the data were seen, and what came after: the specification is the plan. */
export const plan = defineSection({
  id: 'plan',
  title: { en: 'The plan, fixed before the data', fr: 'Le plan, fixé avant les données' },
  place: { chapter: 'method', order: 6 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, locale, t } = input
    const { plan } = result.audit.accountability
    const dated = (list: typeof plan.changes): Html | null =>
      list.length === 0
        ? null
        : join(
            list.map(({ date, what }) =>
              writer.say(strings.dated, { date: givenDay(input, date), what: ready(writer.given(what[locale])) }),
            ),
            '<br>',
          )
    return {
      text: writer.say(strings.text),
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.fixedOn), givenDay(input, plan.fixedOn)],
        [t(strings.filed), givenText(input, plan.filed)],
        [t(result.audience === 'public' ? strings.commitment : strings.hash), writer.given(result.evidence.spec)],
        [t(strings.changes), dated(plan.changes)],
        [t(strings.earlierRuns), dated(plan.earlierRuns)],
      ]),
    }
  },
  template: template('plan'),
})
