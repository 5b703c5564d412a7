import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

export const cover = defineSection({
  id: 'cover',
  title: { en: 'Cover', fr: 'Page de garde' },
  place: { chapter: 'cover', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, links, locale, t } = input
    const { audit } = result
    const { system, data, accountability } = audit
    const { auditor, period, status, versions } = accountability
    const { integer, date } = writer.numbers
    return {
      skip: t(strings.skip),
      navigation: t(strings.navigation),
      other:
        links.otherLocale === null
          ? null
          : { address: links.otherLocale, text: t(strings.other), lang: locale === 'fr' ? 'en' : 'fr' },
      index: links.index === null ? null : { address: links.index, text: t(strings.portfolio) },
      auditOf: t(audit.system.automation === 'none' ? strings.auditOfDecision : strings.auditOf),
      id: audit.id,
      title: writer.given(audit.title[locale]),
      restricted: result.audience === 'restricted' ? writer.say(strings.restricted) : null,
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.system), system.name === null ? null : writer.given(system.name)],
        [t(strings.organisation), system.organisation === null ? null : writer.given(system.organisation)],
        [
          t(strings.version),
          versions.length === 0 ? null : writer.given(writer.numbers.list(versions.map((one) => one.version))),
        ],
        [t(strings.auditor), auditor.name === null ? null : writer.given(auditor.name)],
        [t(strings.paidBy), givenText(input, auditor.paidBy)],
        [t(strings.independence), givenText(input, auditor.independence)],
        [t(strings.date), date(audit.date)],
        [t(strings.status), status === null ? null : t(strings[status])],
        [t(strings.jurisdiction), writer.given(audit.jurisdiction)],
        [
          t(strings.period),
          period === null ? null : writer.say(strings.days, { from: date(period.from), to: date(period.to) }),
        ],
        [t(strings.data), writer.say(strings.people, { n: integer(data.people), used: integer(data.used) })],
      ]),
    }
  },
  template: template('cover'),
})
