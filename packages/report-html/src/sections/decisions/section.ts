import { defineSection } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { favourableOf } from '../../model/decision.ts'
import { establishedFirst, type Finding, findingsOf } from '../../model/findings.ts'
import { type AttributeInput, primaryRate } from '../../model/report-input.ts'
import { numbersSentence } from '../../prose/numbers-sentence.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { rateCell } from '../shared/cells.ts'
import { rateFigure } from '../shared/rate-chart.ts'
import { rateTable } from '../shared/rate-table.ts'
import { findingState } from '../shared/state.ts'
import type { Table } from '../shared/table.ts'
import { type Classes, classesOf } from './classes.ts'
import { strings } from './strings.ts'

/** What the groups of one attribute get: a sentence on the leading finding, a chart with intervals, the table. */
export const decisions = defineSection({
  id: 'decisions',
  title: { en: 'Results by group', fr: 'Résultats par groupe' },
  place: { chapter: 'results', order: 10 },
  per: 'attribute',
  empty: 'notFilled',
  model(input: AttributeInput) {
    const { result, index, writer, attribute } = input
    const set = [attribute.id]
    const primary = primaryRate(result, attribute.id)
    const rates = [...new Set([primary, 'selectionRate', 'meanPrediction'])].flatMap((quantity) => {
      const title = writer.rateTitleText(quantity)
      const table = rateTable(input, set, quantity, writer.rateTitle(quantity), title)
      const figure = table === null ? null : rateFigure(input, set, quantity)
      return table === null || figure === null ? [] : [{ figure, table }]
    })
    const classes = classesOf(input)
    if (rates.length === 0 && classes === null) return null
    const [worst] = establishedFirst(findingsOf(index, set, primary)).filter(({ state }) => state !== null)
    return {
      state: worst === undefined ? null : findingState(input, worst),
      sentence: worst === undefined ? null : numbersSentence(worst, writer, favourableOf(result.audit)),
      census: worst === undefined || result.audit.inference.population !== 'census' ? null : censusFact(input, worst),
      unjudged: worst === undefined && rates.length > 0 ? writer.say(strings.unjudged) : null,
      rates,
      classes,
    } satisfies Model
  },
  template: template('decisions'),
})

/** The gap among everyone concerned, as the fact it is. */
function censusFact(input: AttributeInput, { own, other, group, versus }: Finding): Html | null {
  const { writer } = input
  if (own?.support == null || other?.support == null) return null
  const { integer } = writer.numbers
  return writer.say(strings.census, {
    group: ready(writer.group(group)),
    reference: ready(writer.group(versus)),
    rate: String(rateCell(input, own)),
    other: String(rateCell(input, other)),
    a: integer(own.support.positives),
    n: integer(own.support.total),
    b: integer(other.support.positives),
    m: integer(other.support.total),
  })
}

interface Model {
  readonly state: Html | null
  readonly sentence: Html | null
  readonly census: Html | null
  readonly unjudged: Html | null
  readonly classes: Classes | null
  readonly rates: readonly { readonly figure: { drawing: Html; caption: Html }; readonly table: Table }[]
}
