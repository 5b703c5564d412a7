import { type AttributeDescription, defineSection, type FunnelStep } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { type ProcessRow, processRows } from '../../model/process.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { intervalCell, rateCell, ratioCell } from '../shared/cells.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { stepSentence } from './sentence.ts'
import { shareFigure } from './share-figure.ts'
import { strings } from './strings.ts'

/** The process step by step: the make-up of those who are left, and the rate and relative risk of each group. */
export const funnel = defineSection({
  id: 'funnel',
  title: { en: 'The process step by step', fr: 'Le processus, étape par étape' },
  place: { chapter: 'results', order: 1 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, locale } = input
    const steps = result.audit.funnel
    if (steps.length === 0) return null
    const after = steps
      .filter(({ among }) => among !== null)
      .map(({ label }) => writer.say(strings.name, { step: label[locale] }))
    return {
      text: writer.say(strings.text),
      checked: after.length === 0 ? null : writer.say(strings.checked, { steps: ready(join(after, ', ')) }),
      sets: result.audit.attributes.map((attribute) => {
        const { id } = attribute
        return {
          title: writer.attribute(id),
          sentences: steps.flatMap(
            (step) => stepSentence(input, step, processRows(result, 'funnelRate', step.id, [id])) ?? [],
          ),
          figure: shareFigure(input, attribute),
          table: stepsTable(input, attribute),
        }
      }),
    }
  },
  template: template('funnel'),
})

function stepsTable(input: ReportInput, { id }: AttributeDescription): Table {
  const { result, writer, t } = input
  const attribute = writer.attributeText(id)
  const columns = [
    SHARED.group,
    strings.among,
    strings.reach,
    SHARED.rate,
    SHARED.interval,
    SHARED.ratio,
    strings.share,
  ].map(t)
  const table = tableOf({
    caption: writer.say(strings.caption, { attribute }),
    name: writer.plain(strings.caption, { attribute }),
    columns,
    rows: [],
  })
  const bodies = result.audit.funnel.map((step) => {
    const shares = new Map(
      processRows(result, 'funnelShare', step.id, [id]).map(({ group, own }) => [JSON.stringify(group), own]),
    )
    // One share withheld would be what the others leave of the whole.
    const hidden = [...shares.values()].some(({ exactness }) => exactness === 'withheld')
    const everyone = processRows(result, 'funnelRate', step.id, [])
    const rows = [...processRows(result, 'funnelRate', step.id, [id]), ...everyone].map((row) => {
      const all = Object.keys(row.group).length === 0
      const share = shares.get(JSON.stringify(row.group))
      const cells = [...countCells(input, row), fineRate(input, row.own), intervalCell(input, row.own)]
      const compared = all ? '' : row.ratio === undefined ? t(SHARED.reference) : ratioCell(input, row.ratio)
      return {
        head: all ? t(SHARED.all) : writer.name(row.group),
        cells: [...cells, compared, all ? '' : hidden ? SYMBOLS.withheld : rateCell(input, share)],
      }
    })
    return { title: stepTitle(input, step), span: columns.length, rows }
  })
  return { ...table, bodies }
}

/** A rate with the digits that tell small ones apart. */
function fineRate(input: ReportInput, { value, ...own }: ProcessRow['own']): Html | string {
  if (value === null || value >= 0.1) return rateCell(input, { value, ...own })
  return input.writer.numbers.percent(value, 2)
}

/** People among whom the step chooses, and those who reach it. */
function countCells({ writer }: ReportInput, { own }: ProcessRow): string[] {
  if (own.exactness === 'withheld') return [SYMBOLS.withheld, SYMBOLS.withheld]
  const { support } = own
  return support === null ? [DASH, DASH] : [support.total, support.positives].map(writer.numbers.integer)
}

function stepTitle(
  { result, writer, locale }: ReportInput,
  { label, among, favourable, when, column }: FunnelStep,
): Html {
  const before = result.audit.funnel.find(({ id }) => id === among)
  return writer.say(strings.step, {
    step: label[locale],
    among: before === undefined ? 'all' : 'some',
    before: before?.label[locale] ?? '',
    good: favourable,
    column,
    when: ready(writer.message(when)),
  })
}
