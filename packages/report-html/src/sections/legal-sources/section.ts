import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { dayIn, ours, ruleSources } from '../shared/assessed.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Which versions of which texts were read, as of which day, and what nobody has answered. */
export const legalSources = defineSection({
  id: 'legal-sources',
  title: { en: 'Texts read and open questions', fr: 'Textes utilisés et questions ouvertes' },
  place: { chapter: 'qualification', order: 9 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, writer, t } = input
    if (assessment === null) return null
    const { packs, words, open, answersHash } = assessment
    const { date } = writer.numbers
    return {
      table: tableOf({
        caption: t(strings.caption),
        columns: [strings.pack, strings.version, strings.text, strings.asOf].map(t),
        words: [2, 3, 4],
        rows: packs.map(({ title, version, reference, consolidatedOn, asOf, illustration }) => ({
          head: ours(input, title),
          cells: [
            version,
            consolidatedOn === null
              ? ours(input, reference)
              : writer.say(strings.consolidated, {
                  reference: ready(ours(input, reference)),
                  date: dayIn(input, consolidatedOn),
                }),
            illustration
              ? writer.say(
                  { en: '{date} · {words}', fr: '{date} · {words}' },
                  {
                    date: dayIn(input, asOf),
                    words: ready(ours(input, words.illustration)),
                  },
                )
              : date(asOf),
          ],
        })),
      }),
      confirm: writer.say(strings.confirm, { words: ready(ours(input, words.toConfirm)) }),
      sourcesTitle: t(strings.sources),
      sources: ruleSources(assessment).map((text) => ours(input, text)),
      openTitle: writer.say(strings.open, { n: open.length }),
      open: open.map((question) => ours(input, question)),
      facts: answersHash === null ? [] : [{ name: t(strings.hash), value: writer.given(answersHash), empty: false }],
    }
  },
  template: template('legal-sources'),
})
