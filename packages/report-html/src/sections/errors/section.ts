import { defineSection } from '@exaequo/contract'
import { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { processRows } from '../../model/process.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { stepSentence } from '../funnel/sentence.ts'
import { intervalCell, rateCell } from '../shared/cells.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

const RATES = [
  'truePositiveRate',
  'falsePositiveRate',
  'falseNegativeRate',
  'positivePredictiveValue',
  'negativePredictiveValue',
  'accuracy',
] as const

/** How far an amount is from what was found, and how often a class is the one found. */
const AMOUNTS = ['meanError', 'meanAbsoluteError', 'rootMeanSquareError', 'coefficientOfDetermination'] as const
const CLASSES = ['classAccuracy', 'macroF1'] as const

/** How often the decision and the recorded outcome disagree, group by group. */
export const errors = defineSection({
  id: 'errors',
  title: { en: 'Errors', fr: 'Erreurs' },
  place: { chapter: 'results', order: 20 },
  per: 'attribute',
  empty: 'notFilled',
  model(input: AttributeInput) {
    const { result, index, writer, attribute, t } = input
    const { label, target, prediction, classes } = result.audit
    const steps = result.audit.funnel
      .filter(({ error }) => error)
      .flatMap((step) => stepSentence(input, step, processRows(result, 'funnelRate', step.id, [attribute.id])) ?? [])
    const wrong = { steps, stepsNote: steps.length === 0 ? null : t(strings.steps) }
    if (label === null && target === null && classes?.true == null) {
      return { ...wrong, note: t(steps.length === 0 ? strings.unmeasured : strings.stepsOnly), table: null }
    }
    const wanted = label !== null ? RATES : prediction !== null ? AMOUNTS : CLASSES
    const tables = wanted.flatMap((quantity) => index.rates([attribute.id], quantity) ?? [])
    const [first] = tables
    if (first === undefined) return null
    const caption = t(strings.caption)
    return {
      ...wrong,
      note: label === null ? t(strings.foundNote) : writer.say(strings.note, { label: writer.label }),
      table: tableOf({
        caption,
        columns: [t(SHARED.group), ...tables.map(({ quantity }) => writer.rateTitle(quantity))],
        rows: first.groups.map(({ group }) => ({
          head: writer.name(group),
          cells: tables.map((table) => {
            const own = table.group(group)?.own
            const interval = intervalCell(input, own)
            const rate = rateCell(input, own)
            return interval === DASH || typeof rate !== 'string' ? rate : new Html(`${rate}<small>${interval}</small>`)
          }),
        })),
      }),
    }
  },
  template: template('errors'),
})
