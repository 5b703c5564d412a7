// Every count that a result states, of the people that a view tells apart.
import type { Condition, Estimate, Group, Metric, Result, Role } from '@exaequo/contract'
import type { Fact } from './facts.ts'
import { above, type OpenKind, thresholdOf, type View } from './open-kinds.ts'

type Who = (kind: OpenKind) => boolean

export interface OpenFact extends Fact {
  /** Of people of a group; not of everyone. */
  readonly ofGroup: boolean
}

export function openFacts(
  result: Result,
  kinds: readonly OpenKind[],
  view: View,
  metrics: readonly Metric[],
): OpenFact[] {
  const facts = new Map<string, OpenFact>()
  const seen = new Set<string>()
  const tell = (about: string, who: Who, n: number | null | undefined, ofGroup: boolean) => {
    if (n == null) return
    const of = kinds.flatMap((kind, i) => (who(kind) ? [i] : []))
    facts.set(`${of.join()}=${n}`, { about, of, n, ofGroup })
  }
  const { audit } = result
  tell('used', () => true, audit.data.used, false)
  if (audit.label !== null) tell('without label', ({ label }) => label === null, audit.data.labelMissing, false)
  for (const { id, levels } of audit.attributes) {
    if (!view.attributes.includes(id)) continue
    for (const { level, n } of levels) tell(`${id}=${level}`, (kind) => kind.levels[id] === level, n, true)
  }
  for (const estimate of result.estimates) {
    if (estimate.exactness === 'withheld' || !estimate.attributes.every((id) => view.attributes.includes(id))) continue
    for (const { who, whole, counts, about } of statedBy(estimate, result, view, metrics)) {
      const ofGroup = Object.keys(estimate.group).length > 0
      const [x, n] = counts
      // A difference and a ratio state the same counts.
      if (n === 0 || seen.has(JSON.stringify([about, counts]))) continue
      seen.add(JSON.stringify([about, counts]))
      if (x !== null) tell(`${about} x`, who, x, ofGroup)
      if (n !== null) tell(`${about} n`, whole, n, ofGroup)
      if (x !== null && n !== null) tell(`${about} n − x`, (kind) => whole(kind) && !who(kind), n - x, ofGroup)
    }
  }
  if (view.scores) for (const one of curveFacts(result, view)) tell(one.about, one.who, one.n, one.ofGroup)
  return [...facts.values()]
}

interface Stated {
  readonly about: string
  readonly who: Who
  readonly whole: Who
  readonly counts: readonly [positives: number | null, total: number | null]
}

function statedBy(estimate: Estimate, result: Result, view: View, metrics: readonly Metric[]): Stated[] {
  const { metric, quantity, at, support, group, versus, comparator, value, attributes, stratum } = estimate
  const about = JSON.stringify([metric, quantity, at ?? null, attributes, stratum])
  const excluded = (id: string) => result.audit.attributes.find((one) => one.id === id)?.missing === 'exclude'
  const inTable: Who = ({ levels, strata }) =>
    attributes.every((id) => !excluded(id) || levels[id] !== null) &&
    (stratum === null || Object.values(strata).includes(JSON.stringify(stratum)))
  const inGroup =
    (one: Group): Who =>
    ({ levels }) =>
      Object.entries(one).every(([id, level]) => levels[id] === level)
  const own: Who = (kind) => inTable(kind) && inGroup(group)(kind)
  const other: Who = (kind) =>
    inTable(kind) && (versus === 'rest' ? !inGroup(group)(kind) : versus !== null && inGroup(versus)(kind))
  const counted = CONFUSION[quantity]
  if (counted !== undefined && comparator === 'value') {
    const who: Who = (kind) => own(kind) && meets(kind, counted)
    return [{ about: JSON.stringify([about, group]), who, whole: own, counts: [value, null] }]
  }
  const question = questionOf(estimate, metrics, view)
  if (question === null || support === null) return []
  const stated: Stated[] = []
  const add = (name: string, people: Who, x: number | undefined, n: number | undefined) => {
    const who: Who = (kind) => people(kind) && question.denominator(kind) && question.numerator(kind)
    const whole: Who = (kind) => people(kind) && question.denominator(kind)
    // The make-up of a step is a share of all who reach it.
    if (metric === 'funnel-share') stated.push({ about: name, who, whole: () => false, counts: [x ?? null, null] })
    else stated.push({ about: name, who, whole, counts: [x ?? null, n ?? null] })
  }
  add(JSON.stringify([about, group]), own, support.positives, support.total)
  if (versus !== null)
    add(
      JSON.stringify([about, versus === 'rest' ? ['not', group] : versus]),
      other,
      support.versusPositives,
      support.versusTotal,
    )
  return stated
}

interface Question {
  readonly numerator: Who
  readonly denominator: Who
}

/** Which people a number counts; `null`: no count, or one that this view does not tell apart. */
function questionOf({ metric, quantity, at }: Estimate, metrics: readonly Metric[], view: View): Question | null {
  const everyone: Who = () => true
  if (metric === 'funnel' || metric === 'funnel-share') {
    if (at?.step === 'all') return { numerator: everyone, denominator: everyone }
    if (at?.step === 'proposed') return { numerator: ({ proposed }) => proposed === '1', denominator: everyone }
    if (at?.step !== 'granted') return null
    return {
      numerator: ({ proposed, decision }) => proposed === '1' && decision === '1',
      denominator: ({ proposed }) => proposed === '1',
    }
  }
  if (metric === 'human-step') {
    const side = at?.proposed === 'yes' ? '1' : '0'
    return { numerator: ({ decision }) => decision !== side, denominator: ({ proposed }) => proposed === side }
  }
  if (metric === 'calibration' && at?.bin !== undefined) {
    if (!view.scores) return null
    const [from, to] = [above(at.from), above(at.to)]
    return {
      numerator: ({ label }) => label === '1',
      denominator: ({ label, score }) =>
        label !== null && score !== null && score < to && (score >= from || (Number(at.from) <= 0 && score < 0)),
    }
  }
  const rate = metrics.find((one) => one.id === metric && one.rate?.quantity === quantity)?.rate
  if (rate === undefined) return null
  const within =
    (conditions: readonly Condition<Role>[]): Who =>
    (kind) =>
      conditions.some((one) => meets(kind, one))
  return { numerator: within(rate.numerator), denominator: within(rate.denominator) }
}

function curveFacts(result: Result, view: View) {
  const { curves, estimates } = result
  const own = curves.filter(({ attributes }) => attributes.every((id) => view.attributes.includes(id)))
  // A point was rounded to three digits: close to another cut, nobody knows on which side of it it was.
  const exact = own.every(({ x }) => x.every(Number.isInteger))
  const others = [
    thresholdOf(result, 'proposal'),
    ...estimates.flatMap(({ at }) => (at?.bin === undefined ? [] : [at.from, at.to])),
  ]
  const unsure = (x: number) => !exact && others.some((one) => typeof one === 'number' && Math.abs(one - x) < 1e-3)
  return own.flatMap(({ group, x, counts, metric }) =>
    x.flatMap((threshold, i) =>
      unsure(threshold)
        ? []
        : Object.entries(counts).map(([name, values]) => ({
            about: `${metric} ${JSON.stringify(group)} ${name} from ${threshold}`,
            n: values[i] as number,
            ofGroup: Object.keys(group).length > 0,
            who: ({ score, label, levels }: OpenKind) =>
              score !== null &&
              score >= threshold &&
              (name === 'selected' || label === (name === 'truePositives' ? '1' : '0')) &&
              Object.entries(group).every(([id, level]) => levels[id] === level),
          })),
    ),
  )
}

const CONFUSION: Readonly<Record<string, Condition<Role>>> = {
  truePositives: { decision: '1', label: '1' },
  falsePositives: { decision: '1', label: '0' },
  falseNegatives: { decision: '0', label: '1' },
  trueNegatives: { decision: '0', label: '0' },
}

function meets(kind: OpenKind, condition: Condition<Role>): boolean {
  return (Object.entries(condition) as ['decision' | 'label', string][]).every(([role, level]) => kind[role] === level)
}
