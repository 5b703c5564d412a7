import { defineSection, type Estimate } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { peopleCell } from '../shared/cells.ts'
import { byGroup, estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { calibration } from './calibration.ts'
import { decimalCell } from './cells.ts'
import { curve } from './curve.ts'
import { strings } from './strings.ts'

/** How the score behind the decision serves each group: how it ranks, and whether it means what it says. */
export const scores = defineSection({
  id: 'scores',
  title: { en: 'The score', fr: 'Le score' },
  place: { chapter: 'results', order: 22 },
  per: 'attribute',
  empty: 'omit',
  model(input: AttributeInput) {
    const { result, writer } = input
    if (result.audit.score === null) return null
    const ranking = rankingTable(input)
    const lines = calibration(input)
    const figure = curve(input)
    const refused = refusal(input)
    if (ranking === null && lines === null && figure === null && refused === null) return null
    return { note: writer.say(strings.note, { label: writer.label }), ranking, refused, curve: figure, lines }
  },
  template: template('scores'),
})

function rankingTable(input: AttributeInput): Table | null {
  const { result, attribute, writer, t } = input
  const groups = byGroup(result, estimatesOf(result, 'area-under-roc', [attribute.id]))
  if (groups.length === 0) return null
  return tableOf({
    caption: t(strings.ranks),
    columns: [t(SHARED.group), t(SHARED.people), t(strings.auc), t(strings.difference), t(SHARED.p)],
    rows: groups.map((estimates) => {
      const value = estimates.find(({ comparator }) => comparator === 'value')
      const difference = estimates.find(({ comparator }) => comparator === 'difference')
      return {
        head: writer.name(estimates[0]?.group ?? {}),
        cells: [
          peopleCell(input, value),
          decimalCell(input, value),
          decimalCell(input, difference),
          writer.numbers.pValue(adjusted(difference)),
        ],
      }
    }),
    note: t(strings.ranksNote),
  })
}

function adjusted(estimate: Estimate | undefined): number | null {
  return estimate?.pValue?.adjusted ?? estimate?.pValue?.value ?? null
}

/** Why calibration is not measured, where it is not. */
function refusal({ result, attribute, writer }: AttributeInput): Html | null {
  const outcome = result.outcomes.find(
    ({ metric, attributes }) => metric === 'calibration' && attributes.length === 1 && attributes[0] === attribute.id,
  )
  if (outcome?.reason == null || outcome.status === 'measured') return null
  return writer.say(strings.notCalibrated, { reason: ready(writer.message(outcome.reason)) })
}
