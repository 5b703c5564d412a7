import { defineSection, type ThresholdRange } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import type { Table } from '../shared/table.ts'
import { strings } from './strings.ts'
import { thresholdTable } from './table.ts'

interface Model {
  readonly text: Html
  readonly ranges: readonly Html[]
  readonly table: Table | null
  /** For the slider, which a script brings: its label, its last row, the row of the threshold in use. */
  readonly slider: { readonly id: string; readonly label: Html; readonly last: number; readonly start: number } | null
}

/** What each group would get, and what each benchmark would say, if the decision were another threshold of the score. */
export const thresholds = defineSection({
  id: 'thresholds',
  title: { en: 'Other thresholds', fr: 'Autres seuils' },
  place: { chapter: 'results', order: 24 },
  per: 'attribute',
  empty: 'omit',
  model(input: AttributeInput): Model | null {
    const { result, attribute, writer } = input
    const ranges = result.thresholds.filter(
      ({ attributes }) => attributes.length === 1 && attributes[0] === attribute.id,
    )
    const curves = result.curves.filter(
      ({ metric, attributes }) =>
        metric === 'threshold-curve' && attributes.length === 1 && attributes[0] === attribute.id,
    )
    if (result.audit.score === null || (ranges.length === 0 && curves.length === 0)) return null
    const text = result.audit.score.higherMeans === 'positive' ? strings.textAtLeast : strings.textAtMost
    const found = thresholdTable(input, ranges, curves)
    return {
      text: writer.say(text, { decision: writer.decision }),
      ranges: ranges.map((range) => rangeSentence(input, range)),
      table: found?.table ?? null,
      slider:
        found === null
          ? null
          : {
              id: `threshold-${result.audit.attributes.indexOf(attribute)}`,
              label: writer.say(strings.pick),
              last: found.size - 1,
              start: found.inUse,
            },
    }
  },
  template: template('thresholds'),
})

/** At which thresholds a benchmark is met, in one sentence. */
function rangeSentence({ writer, catalogue, locale }: AttributeInput, range: ThresholdRange): Html {
  const { numbers } = writer
  const standard = catalogue.standards.find(({ id }) => id === range.standard)?.title[locale] ?? range.standard
  const named = { standard, rate: writer.rateTerm(range.quantity) }
  if (range.points.length === 0) return writer.say(strings.withheld, named)
  if (range.meets.length === 0) return writer.say(strings.never, named)
  const ranges = range.meets.map(([from, to]) =>
    from === to
      ? writer.say({ en: '{from}', fr: '{from}' }, { from: numbers.plain(from) })
      : writer.say(strings.range, { from: numbers.plain(from), to: numbers.plain(to) }),
  )
  return writer.say(strings.meets, { ...named, ranges: ready(join(ranges, '; ')) })
}
