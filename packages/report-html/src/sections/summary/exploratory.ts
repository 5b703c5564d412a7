import type { Group, Text } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { StateId } from '../../message/verdict-state.ts'
import { favourableOf } from '../../model/decision.ts'
import { type Finding, findingsOf, worstFirst } from '../../model/findings.ts'
import type { RateTable } from '../../model/rate-table.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { orient, turned } from '../../prose/oriented.ts'
import { baseFor, count, shown } from '../../prose/per-people.ts'
import { ready } from '../../writer.ts'
import { strings } from './strings.ts'

/** The crossed group furthest beyond the benchmark, and how many there are; `null`: none exceeds it. */
export function crossedFact(input: ReportInput): Html | null {
  const { index, result } = input
  const beyond = result.audit.intersections
    .flatMap((set) => findingsOf(index, set, 'selectionRate'))
    .filter(({ state }) => state === 'misses')
  return rates(input, worstFirst(beyond)[0], strings.crossedMost, { n: beyond.length })
}

/** The group with most of the wrong decisions that harm, of the grounds where such a gap is established. */
export function errorsFact(input: ReportInput): Html | null {
  const { index, result, writer } = input
  const favourable = favourableOf(result.audit)
  if (favourable === null) return null
  const wrong = favourable ? 'falseNegativeRate' : 'falsePositiveRate'
  // A rate and what is left of it are judged once: people wrongly refused by those rightly accepted.
  const judged = favourable ? 'truePositiveRate' : 'falsePositiveRate'
  const [most] = result.audit.attributes
    .filter(({ id }) => findingsOf(index, [id], judged).some(({ state }) => ESTABLISHED.has(state)))
    .flatMap(({ id }) => extremes(index.rates([id], wrong)?.groups ?? []))
    .sort((a, b) => b.most.value - a.most.value)
  if (most === undefined) return null
  const base = baseFor({ a: most.most.value, b: most.least.value })
  return writer.say(strings.errorsMost, {
    title: writer.rateTitleText(wrong),
    base: writer.numbers.integer(base),
    a: count(shown(most.most.value, base), writer),
    b: count(shown(most.least.value, base), writer),
    group: ready(writer.group(most.most.group)),
    reference: ready(writer.group(most.least.group)),
  })
}

const ESTABLISHED: ReadonlySet<StateId | null> = new Set(['misses', 'inconclusiveGap', 'meetsGap'])

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

/** Two rates, the one that harms most first. */
function rates(
  { writer, result }: ReportInput,
  finding: Finding | undefined,
  text: Text,
  values: Readonly<Record<string, number | string>>,
): Html | null {
  const as = finding === undefined ? null : orient(finding, writer)
  if (finding === undefined || as === null) return null
  const lowFirst = finding.quantity === 'selectionRate' && favourableOf(result.audit) === true
  const { a, b, first, second } = as.a < as.b === lowFirst ? as : turned(as)
  const base = baseFor(as)
  return writer.say(text, {
    ...values,
    base: writer.numbers.integer(base),
    a: count(shown(a, base), writer),
    b: count(shown(b, base), writer),
    group: ready(first),
    reference: ready(second),
  })
}
