import { defineSection, type Text } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { join } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { absentFacts, factsOf } from '../shared/facts.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Where the data come from, how many people they hold, and who was left out. */
export const data = defineSection({
  id: 'data',
  title: { en: 'Data', fr: 'Données' },
  place: { chapter: 'data', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { data, label, weight, attributes } = result.audit
    const { integer } = writer.numbers
    const people = (n: number | null) => (n === null ? SYMBOLS.withheld : integer(n))
    const scored = result.evidence.sources.flatMap(({ name, hash, reading, scoring }) =>
      scoring === undefined
        ? []
        : writer.say(strings.scored, {
            name,
            kind: reading.kind ?? '',
            hash,
            backend: reading.backend ?? '',
            column: scoring.column,
            rows: people(scoring.rows),
            unscored: people(scoring.unscored),
          }),
    )
    const files = result.evidence.sources.filter(({ scoring }) => scoring === undefined)
    const sources = files.map(({ name, bytes, reading }) =>
      writer.say(bytes === null ? strings.table : strings.source, {
        name,
        bytes: bytes === null ? '' : integer(bytes),
        reading: ready(
          join(
            sortedEntries(reading).map(([key, value]) =>
              writer.say(READING[key] ?? OTHER, { key, value: COUNTED.has(key) ? Number(value) : value }),
            ),
            ', ',
          ),
        ),
      }),
    )
    const leftOut = data.leftOut.map(({ reason, n }) =>
      writer.say(LEFT_OUT, { reason: ready(writer.message(reason)), n: people(n) }),
    )
    const { period } = result.audit.accountability
    const facts: [string | Html, string | Html | null][] = [
      [
        t(strings.period),
        period === null
          ? null
          : writer.say(strings.days, { from: writer.numbers.date(period.from), to: writer.numbers.date(period.to) }),
      ],
      [t(strings.sources), sources.length === 0 ? null : join(sources, ' ; ')],
      [
        t(strings.people),
        writer.say(strings.counts, {
          people: people(data.people),
          records: people(data.rows),
          used: people(data.used),
        }),
      ],
      [t(strings.leftOut), leftOut.length === 0 ? t(strings.nobody) : join(leftOut, ' ; ')],
    ]
    if (scored.length > 0) facts.push([t(strings.model), join(scored, ' ; ')])
    if (label !== null) facts.push([t(strings.noLabel), people(data.labelMissing)])
    if (data.rounded !== null) facts.push([t(strings.rounding), writer.say(strings.rounded, { to: data.rounded.to })])
    if (weight !== null)
      facts.push([t(strings.weights), writer.say(strings.weighted, { column: weight, sum: data.weightSum })])
    return {
      facts: [...factsOf(t(SHARED.unfilled), facts), absentFacts(t(SHARED.notFilled), writer.say(strings.absent))],
      missing: tableOf({
        caption: t(strings.missing),
        columns: [t(SHARED.attribute), t(SHARED.people), t(strings.treatment)],
        words: [3],
        rows: attributes.map(({ id, missing, missingPeople }) => ({
          head: writer.attribute(id),
          cells: [people(missingPeople), missingPeople === 0 ? DASH : t(strings[missing])],
        })),
      }),
    }
  },
  template: template('data'),
})

/** In one order, whatever wrote the result: files keep their keys sorted, memory does not. */
function sortedEntries(reading: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(reading).sort(([a], [b]) => (a < b ? -1 : 1))
}

// How a file was read: what was declared or detected.
const READING: Readonly<Record<string, Text>> = {
  kind: { en: '{value}', fr: '{value}' },
  format: { en: 'format “{value}”', fr: 'format « {value} »' },
  encoding: { en: 'encoding “{value}”', fr: 'encodage « {value} »' },
  delimiter: { en: 'delimiter “{value}”', fr: 'séparateur « {value} »' },
  decimal: { en: 'decimals after “{value}”', fr: 'décimales après « {value} »' },
  quote: { en: 'quotes “{value}”', fr: 'guillemets « {value} »' },
  dates: { en: 'dates “{value}”', fr: 'dates « {value} »' },
  skip: {
    en: '{value, plural, one {# line} other {# lines}} above the header',
    fr: '{value, plural, one {# ligne} other {# lignes}} au-dessus de l’en-tête',
  },
  emptyColumns: {
    en: '{value, plural, one {# empty column} other {# empty columns}} left out',
    fr: '{value, plural, one {# colonne vide écartée} other {# colonnes vides écartées}}',
  },
  compression: { en: 'compression “{value}”', fr: 'compression « {value} »' },
  member: { en: 'file “{value}” of the archive', fr: 'fichier « {value} » de l’archive' },
  sheet: { en: 'sheet “{value}”', fr: 'feuille « {value} »' },
  range: { en: 'cells “{value}”', fr: 'cellules « {value} »' },
  missing: { en: 'missing values “{value}”', fr: 'valeurs manquantes « {value} »' },
}
// Those that are numbers of something, so that the words agree.
const COUNTED = new Set(['skip', 'emptyColumns'])
// Any other way of reading, by its technical name.
const OTHER: Text = { en: '{key} “{value}”', fr: '{key} « {value} »' }

// One reason why people were left out, and how many.
const LEFT_OUT = { en: '{reason}: {n}', fr: '{reason} : {n}' }
