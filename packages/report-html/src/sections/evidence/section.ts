import { defineSection, type Text } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import type { Writer } from '../../writer.ts'
import { factsOf } from '../shared/facts.ts'
import { SHARED } from '../shared/strings.ts'
import { STATE, strings } from './strings.ts'

/** What the result was made of and with, so that it can be made again. */
export const evidence = defineSection({
  id: 'evidence',
  title: { en: 'Reproducing this report', fr: 'Refaire ce rapport' },
  place: { chapter: 'annex', order: 30 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer, csvHash, t }: ReportInput) {
    const { cells, profile, spec, sources, versions } = result.evidence
    const facts: [Html | string, Html | string | null][] = [
      ...Object.entries(versions)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, version]): [Html, Html] => [writer.say(strings.version, { name }), writer.given(version)]),
      [t(strings.cells), writer.given(cells)],
      [t(strings.profile), writer.given(profile)],
      [t(strings.spec), writer.given(spec)],
      ...sources
        .filter(({ hash }) => hash !== '')
        .map(({ name, hash }): [Html, Html] => [writer.given(name), writer.given(hash)]),
      ...sources.flatMap(({ name, state }) =>
        state === undefined ? [] : [[writer.given(name), stateText(state, writer)] as [Html, Html]],
      ),
      [t(strings.csv), csvHash === null ? null : writer.given(csvHash)],
    ]
    return {
      text: t(strings.text),
      table: sources.some(({ bytes }) => bytes === null) ? t(strings.table) : null,
      commitments: result.audience === 'public' ? writer.say(strings.commitments) : null,
      hashes: { facts: factsOf(t(SHARED.unfilled), facts) },
    }
  },
  template: template('evidence'),
})

/** Which state of a server's table was read, part by part. */
function stateText(state: Readonly<Record<string, string>>, writer: Writer): Html {
  const words: Readonly<Record<string, Text>> = STATE
  const parts = Object.entries(state)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => writer.say(words[key] ?? STATE.other, { key, value }))
  return join(parts, ' ; ')
}
