import { type AttributeDescription, defineSection, type Verdict } from '@exaequo/contract'
import { DASH } from '../../message/numbers.ts'
import { settlingInShort } from '../../message/verdict-sentence.ts'
import { primaryFindings, primaryRate, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { peopleCell } from '../shared/cells.ts'
import { findingState } from '../shared/state.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** What would settle the main comparisons that are not settled, and the gaps that groups of these sizes could show. */
export const settling = defineSection({
  id: 'settling',
  title: { en: 'What would settle the unsettled results', fr: 'Ce qui permettrait de trancher' },
  place: { chapter: 'limits', order: 10 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer } = input
    const tables = result.audit.attributes.flatMap((attribute) => tablesOf(input, attribute))
    const open = openTable(input)
    const main = primaryFindings(input).filter(({ state }) => state !== null)
    const hidden = main.filter(({ state }) => state === 'withheld').length
    if (tables.length === 0 && open === null) return null
    return {
      open,
      nothing: open === null ? writer.say(strings.nothing, { hidden, shown: main.length - hidden }) : null,
      elsewhere: writer.say(strings.elsewhere),
      text: tables.length === 0 ? null : writer.say(strings.text),
      tables,
    }
  },
  template: template('settling'),
})

/** The main comparisons that are shown and not settled, with what would settle each; `null`: there are none. */
function openTable(input: ReportInput): Table | null {
  const { writer, t, locale } = input
  const rows = primaryFindings(input).flatMap((finding) => {
    const { lead, group, versus, quantity, attributes } = finding
    if (lead?.verdict.verdict !== 'inconclusive') return []
    const size = settlingInShort(lead.verdict, locale)
    return {
      head: writer.say(strings.pair, { group: ready(writer.group(group)), reference: ready(writer.group(versus)) }),
      cells: [
        size === null ? t(strings.equality) : writer.sentence(size),
        findingState(input, finding) ?? DASH,
        writer.say(strings.about, {
          attribute: writer.attributeText(attributes[0] ?? ''),
          rate: ready(writer.rateTitle(quantity)),
        }),
      ],
    }
  })
  if (rows.length === 0) return null
  return tableOf({
    caption: t(strings.openCaption),
    columns: [t(strings.compared), t(strings.size), t(SHARED.verdict), t(SHARED.rate)],
    words: [2, 3, 4],
    rows,
  })
}

/** One table a benchmark with a region that judges the attribute's leading rate. */
function tablesOf(input: ReportInput, { id, levels }: AttributeDescription): Table[] {
  const { result } = input
  const rank = ({ group }: Verdict) => levels.findIndex(({ level }) => level === (group[id] ?? null))
  const own = result.verdicts
    .filter(({ attributes, couldSettle }) => couldSettle != null && attributes.length === 1 && attributes[0] === id)
    .sort((a, b) => rank(a) - rank(b))
  const standards = [...new Set(own.map(({ standard }) => standard))]
  return standards.map((standard) =>
    tableFor(
      input,
      id,
      own.filter((verdict) => verdict.standard === standard),
    ),
  )
}

function tableFor(input: ReportInput, id: string, verdicts: readonly Verdict[]): Table {
  const { result, index, writer, catalogue, locale, t } = input
  const [first] = verdicts
  const standard = catalogue.standards.find((one) => one.id === first?.standard)
  const ratios = first?.comparator === 'ratio'
  const rates = index.rates([id], primaryRate(result, id))
  const write = (value: number) => (ratios ? writer.numbers.factor(value) : writer.numbers.points(value))
  const values = {
    attribute: writer.attributeText(id),
    standard: standard?.title[locale] ?? first?.standard ?? '',
    rate: writer.numbers.percent(first?.couldSettle?.rate ?? null),
  }
  return tableOf({
    caption: writer.say(strings.caption, { ...values, title: ready(writer.rateTitle(primaryRate(result, id))) }),
    name: writer.plain(strings.name, values),
    columns: [SHARED.group, SHARED.people, strings.larger, strings.smaller].map(t),
    words: [3, 4],
    rows: verdicts.map(({ group, couldSettle }) => {
      const { below = null, above = null, meets = null } = couldSettle ?? {}
      const ends = { ratios, from: below === null ? '' : write(below), to: above === null ? '' : write(above) }
      const which = below === null ? (above === null ? 'none' : 'above') : above === null ? 'below' : 'both'
      return {
        head: writer.name(group),
        cells: [
          peopleCell(input, rates?.group(group)?.own),
          writer.say(strings.beyond, { ...ends, which }),
          meets === null
            ? t(strings.none)
            : writer.say(strings.within, { ratios, from: write(meets[0]), to: write(meets[1]) }),
        ],
      }
    }),
  })
}
