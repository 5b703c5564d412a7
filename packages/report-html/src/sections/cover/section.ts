import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { absentFacts, factsOf } from '../shared/facts.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

export const cover = defineSection({
  id: 'cover',
  title: { en: 'Cover', fr: 'Page de garde' },
  place: { chapter: 'cover', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer, links, locale, t }: ReportInput) {
    const { audit } = result
    const { system, data } = audit
    const { integer, date } = writer.numbers
    return {
      skip: t(strings.skip),
      navigation: t(strings.navigation),
      other:
        links.otherLocale === null
          ? null
          : { address: links.otherLocale, text: t(strings.other), lang: locale === 'fr' ? 'en' : 'fr' },
      index: links.index === null ? null : { address: links.index, text: t(strings.portfolio) },
      auditOf: t(strings.auditOf),
      id: audit.id,
      title: writer.given(audit.title[locale]),
      restricted: result.audience === 'restricted' ? writer.say(strings.restricted) : null,
      facts: [
        ...factsOf(t(SHARED.unfilled), [
          [t(strings.system), system.name === null ? null : writer.given(system.name)],
          [t(strings.organisation), system.organisation === null ? null : writer.given(system.organisation)],
          [t(strings.date), date(audit.date)],
          [t(strings.jurisdiction), writer.given(audit.jurisdiction)],
          [t(strings.data), writer.say(strings.people, { n: integer(data.people), used: integer(data.used) })],
        ]),
        absentFacts(t(SHARED.notFilled), writer.say(strings.absent)),
      ],
    }
  },
  template: template('cover'),
})
