import { defineSection } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { favourableOf } from '../../model/decision.ts'
import { findingsOf, worstFirst } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { numbersSentence } from '../../prose/numbers-sentence.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { rateTable } from '../shared/rate-table.ts'
import { findingState } from '../shared/state.ts'
import { crossMap } from './cross-map.ts'
import { strings } from './strings.ts'

/** Under a map, which holds every rate, so many groups are printed with their intervals: the most severe. */
const MOST_ROWS = 18

/** Attributes crossed: a map of rates for each pair, the table of any set, the sentence on its worst finding. */
export const intersections = defineSection({
  id: 'intersections',
  title: { en: 'Intersections', fr: 'Croisements' },
  place: { chapter: 'results', order: 30 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { result, writer } = input
    if (result.audit.intersections.length === 0) return null
    return {
      sets: result.audit.intersections.flatMap((set) => {
        const title = writer.attributesText(set)
        const values = { rate: ready(writer.rateTitle('selectionRate')), attributes: title }
        const map = crossMap(input, set)
        const caption = writer.say(strings.caption, values)
        const table = rateTable(input, set, 'selectionRate', caption, title, map === null ? undefined : MOST_ROWS)
        return table === null ? [] : [{ title: writer.given(title), ...leading(input, set), map, table }]
      }),
    }
  },
  template: template('intersections'),
})

/** The worst finding of a set where there is a gap: the others say nothing that the table does not. */
function leading(input: ReportInput, set: readonly string[]): { state: Html | null; sentence: Html | null } {
  const { index, writer, result } = input
  const [worst] = worstFirst(findingsOf(index, set, 'selectionRate'))
  const gap = worst?.state === 'misses' || worst?.state === 'inconclusiveGap'
  if (worst === undefined || !gap) return { state: null, sentence: null }
  return {
    state: findingState(input, worst),
    sentence: numbersSentence(worst, writer, favourableOf(result.audit)),
  }
}
