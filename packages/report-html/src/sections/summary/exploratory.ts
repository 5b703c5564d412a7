import type { FunnelStep, Group } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import { favourableOf } from '../../model/decision.ts'
import { findingsOf, worstFirst } from '../../model/findings.ts'
import { processRows } from '../../model/process.ts'
import type { RateTable } from '../../model/rate-table.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { orient, turned } from '../../prose/oriented.ts'
import { baseFor, count, shown } from '../../prose/per-people.ts'
import { ready, type Writer } from '../../writer.ts'
import { stepSentence } from '../funnel/sentence.ts'
import { isEstablished } from './leading.ts'
import { strings } from './strings.ts'

/** The crossed group furthest beyond the benchmark, and how many there are; `null`: none exceeds it. */
export function crossedFact({ index, result, writer }: ReportInput): Html | null {
  const beyond = result.audit.intersections
    .flatMap((set) => findingsOf(index, set, 'selectionRate'))
    .filter(({ state }) => state === 'misses')
  const [worst] = worstFirst(beyond)
  const as = worst === undefined ? null : orient(worst, writer)
  if (as === null) return null
  // Whom the gap harms comes first.
  const own = as.a < as.b === (favourableOf(result.audit) === true) ? as : turned(as)
  return writer.say(strings.crossedMost, {
    n: beyond.length,
    ...perPeople(own, writer),
    group: ready(own.first),
    reference: ready(own.second),
  })
}

/** The group with most of the wrong decisions that harm, of the grounds where such a gap is established. */
export function errorsFact(input: ReportInput): Html | null {
  const { index, result, writer } = input
  const { label, target, classes, funnel, attributes } = result.audit
  const steps = funnel
    .filter(({ error }) => error)
    .flatMap((step) =>
      attributes.flatMap(({ id }) => {
        const said = stepSentence(input, step, processRows(result, 'funnelRate', step.id, [id]))
        return said === null ? [] : [said, ...otherWay(input, step, id)]
      }),
    )
  if (steps.length > 0) return join(steps, ' ')
  if (label === null && target === null && classes?.true == null) return writer.say(strings.errorsUnmeasured)
  const favourable = favourableOf(result.audit)
  if (favourable === null) return null
  const wrong = favourable ? 'falseNegativeRate' : 'falsePositiveRate'
  // A rate and what is left of it are judged once: people wrongly refused by those rightly accepted.
  const judged = favourable ? 'truePositiveRate' : 'falsePositiveRate'
  const [most] = result.audit.attributes
    .filter(({ id }) => findingsOf(index, [id], judged).some(isEstablished))
    .flatMap(({ id }) => extremes(index.rates([id], wrong)?.groups ?? []))
    .sort((a, b) => b.most.value - a.most.value)
  if (most === undefined) return null
  return writer.say(strings.errorsMost, {
    title: writer.rateTitleText(wrong),
    ...perPeople({ a: most.most.value, b: most.least.value }, writer),
    group: ready(writer.group(most.most.group)),
    reference: ready(writer.group(most.least.group)),
  })
}

/** Of the steps that choose among fewer people by the same outcome: where the gap established there goes the same way. */
function otherWay({ result, writer, locale }: ReportInput, error: FunnelStep, id: string): Html[] {
  const gapsOf = (step: FunnelStep) =>
    processRows(result, 'funnelRate', step.id, [id]).flatMap(({ group, ratio }) => {
      const [value, lower] = [ratio?.value ?? null, ratio?.interval?.lower ?? null]
      return value !== null && lower !== null && lower > 1 ? [{ group, versus: ratio?.versus ?? null, value }] : []
    })
  const wrong = new Set(gapsOf(error).map(({ group }) => JSON.stringify(group)))
  return result.audit.funnel
    .filter(
      ({ id: own, column, among, error: isError }) =>
        own !== error.id && !isError && among !== null && column === error.column,
    )
    .flatMap((step) => {
      const [widest] = gapsOf(step)
        .filter(({ group }) => wrong.has(JSON.stringify(group)))
        .sort((a, b) => b.value - a.value)
      const before = result.audit.funnel.find(({ id: own }) => own === step.among)
      if (widest === undefined || before === undefined) return []
      return writer.say(strings.otherWay, {
        before: before.label[locale],
        step: step.label[locale],
        group: ready(writer.group(widest.group)),
        reference: ready(writer.group(widest.versus)),
      })
    })
}

interface Rate {
  readonly group: Group
  readonly value: number
}

/** The highest and the lowest rate of the groups that are recorded and shown. */
function extremes(groups: RateTable['groups']): { most: Rate; least: Rate }[] {
  const rates = groups
    .flatMap(({ group, own }): Rate[] =>
      own?.value == null || own.interval === null || Object.values(group).includes(null)
        ? []
        : [{ group, value: own.value }],
    )
    .sort((a, b) => b.value - a.value)
  const [most, least] = [rates[0], rates.at(-1)]
  return most === undefined || least === undefined || most === least ? [] : [{ most, least }]
}

function perPeople(rates: { readonly a: number; readonly b: number }, writer: Writer) {
  const base = baseFor(rates)
  return {
    base: writer.numbers.integer(base),
    a: count(shown(rates.a, base), writer),
    b: count(shown(rates.b, base), writer),
  }
}
