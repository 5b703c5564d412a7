import { defineSection, type Estimate } from '@exaequo/contract'
import { DASH } from '../../message/numbers.ts'
import { favourableOf } from '../../model/decision.ts'
import { findingsOf } from '../../model/findings.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { absent } from '../shared/cells.ts'
import { readingState } from '../shared/state.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/**
 * Conventions read from estimates alone: no verdicts. Of a decision that is bad for the person, the ratio of those spared
 * it stands here too, since that is what the American convention compares.
 */
export const readings = defineSection({
  id: 'readings',
  title: { en: 'Plain readings, not verdicts', fr: 'Lectures brutes, et non verdicts' },
  place: { chapter: 'results', order: 30 },
  per: 'attribute',
  empty: 'omit',
  model(input: AttributeInput) {
    const { result, writer, t } = input
    const { numbers } = writer
    // Only of a decision that is bad for the person is there a complement to read.
    const favourable = favourableOf(result.audit) !== false
    const estimates = estimatesOf(input)
    if (estimates.length === 0) return null
    const readings = new Map(result.readings.map((reading) => [reading.estimate, reading]))
    return {
      note: writer.sentence({ code: 'SENTENCE_POINT', values: {} }),
      complement: favourable ? null : writer.say(strings.complementNote),
      table: tableOf({
        caption: t(favourable ? strings.caption : strings.complement),
        columns: [t(SHARED.group), t(strings.comparedWith), t(SHARED.quantity), t(strings.ratio), t(strings.reading)],
        words: [2, 3, 5],
        rows: estimates.map((estimate) => {
          const reading = readings.get(estimate.id)
          return {
            head: writer.name(estimate.group),
            cells: [
              estimate.versus === null ? DASH : writer.group(estimate.versus),
              writer.rateTitle(estimate.quantity),
              absent(input, estimate) ?? numbers.factor(estimate.value),
              reading === undefined ? t(strings.none) : readingState(input, reading),
            ],
          }
        }),
      }),
    }
  },
  template: template('readings'),
})

/** Estimates that a convention reads; and, where a ratio judges an unfavourable decision, the ratios of its complement. */
function estimatesOf({ result, index, attribute }: AttributeInput): Estimate[] {
  const read = result.readings
    .map(({ estimate }) => index.byId(estimate))
    .filter((estimate) => estimate !== undefined)
    .filter(({ attributes, stratum }) => attributes.length === 1 && attributes[0] === attribute.id && stratum === null)
  const { standards } = result.audit
  if (favourableOf(result.audit) !== false || !standards.some(({ rule }) => rule === 'ratio')) return read
  const known = new Set(read.map(({ id }) => id))
  const complement = findingsOf(index, [attribute.id], 'favourableRate')
    .filter(({ versus }) => versus !== 'rest')
    .flatMap(({ ratio }) => (ratio === undefined || known.has(ratio.id) ? [] : [ratio]))
  return [...read, ...complement]
}
