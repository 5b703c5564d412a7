import { type AttributeDescription, defineSection, type Verdict } from '@exaequo/contract'
import { DASH } from '../../message/numbers.ts'
import { primaryRate, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { peopleCell } from '../shared/cells.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Before the results: the gaps that groups of these sizes could settle at all. */
export const settled = defineSection({
  id: 'settled',
  title: { en: 'What these sizes could settle', fr: 'Ce que ces effectifs permettent de trancher' },
  place: { chapter: 'method', order: 7 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer } = input
    const tables = result.audit.attributes.flatMap((attribute) => tablesOf(input, attribute))
    return tables.length === 0 ? null : { text: writer.say(strings.text), tables }
  },
  template: template('settled'),
})

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
  const write = (value: number | null) =>
    value === null ? t(strings.none) : ratios ? writer.numbers.factor(value) : writer.numbers.points(value)
  const values = {
    attribute: writer.attributeText(id),
    standard: standard?.title[locale] ?? first?.standard ?? '',
    rate: writer.numbers.percent(first?.couldSettle?.rate ?? null),
  }
  return tableOf({
    caption: writer.say(strings.caption, { ...values, title: ready(writer.rateTitle(primaryRate(result, id))) }),
    name: writer.plain(strings.name, values),
    columns: [SHARED.group, SHARED.people, ...(ratios ? RATIO : DIFFERENCE)].map(t),
    rows: verdicts.map(({ group, couldSettle }) => ({
      head: writer.name(group),
      cells: [
        peopleCell(input, rates?.group(group)?.own),
        write(couldSettle?.below ?? null),
        write(couldSettle?.above ?? null),
        couldSettle?.meets == null
          ? DASH
          : writer.say(strings.between, { from: write(couldSettle.meets[0]), to: write(couldSettle.meets[1]) }),
      ],
    })),
  })
}

const RATIO = [strings.ratioBelow, strings.ratioAbove, strings.ratioMeets]
const DIFFERENCE = [strings.differenceBelow, strings.differenceAbove, strings.differenceMeets]
