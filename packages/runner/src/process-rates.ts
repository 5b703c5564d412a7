import type { Estimate, Metric, Part } from '@exaequo/contract'
import type { AuditSpec, FunnelStepSpec } from '@exaequo/spec'
import { derive } from './derive.ts'
import { type Judgement, judge, type UsedStandard } from './judge.ts'
import { type Measurement, measure } from './measure.ts'
import type { Prepared } from './prepare.ts'
import { about, funnelRate, funnelShare, leftOutRate, overrideRate } from './process-metrics.ts'
import { PROPOSAL, stepDimension } from './process-plan.ts'
import type { Settings } from './settings.ts'

/** One question about the process, put to the cells as if it were the decision. */
interface Question {
  readonly metrics: readonly Metric[]
  readonly at: Part
  /** Dimensions that it reads, and what they make: '1' where it happened, '0' where it might have, `null` elsewhere. */
  readonly from: readonly string[]
  readonly read: (levels: readonly (string | null)[]) => string | null
  readonly spec: AuditSpec
  readonly prepared: Prepared
}

/** The process around the decision, by attribute: its steps, who is left out, and how decisions depart from proposals. */
export function measureProcess(spec: AuditSpec, prepared: Prepared, settings: Settings): Measurement {
  const plain: AuditSpec = { ...spec, strata: [], intersections: [], data: withoutMargins(spec.data) }
  const questions = [
    ...funnelQuestions(spec, plain, prepared),
    ...overrideQuestions(plain, prepared),
    ...leftOutQuestions(plain, prepared),
  ]
  const found = questions.map(({ metrics, at, from, read, spec: own, prepared: cells }) =>
    measure(
      own,
      asDecision(cells, from, read),
      metrics.map((metric) => about(metric, at)),
      cells.units === null && settings.precision === 'units' ? { ...settings, precision: 'counts' } : settings,
    ),
  )
  return {
    outcomes: [],
    estimates: found.flatMap(({ estimates }) => estimates.filter((one) => isShown(spec, one))),
    curves: [],
    comparisons: found.flatMap(({ comparisons }) => comparisons),
    rates: [],
  }
}

/** Only standards that name one of these quantities judge them. */
export function judgeProcess(
  spec: AuditSpec,
  measurement: Measurement,
  standards: readonly UsedStandard[],
  settings: Settings,
): Judgement {
  const quantities = new Set(measurement.comparisons.map(({ quantity }) => quantity))
  const naming = standards.filter(
    ({ quantities: own }) => own !== 'any' && own.some((quantity) => quantities.has(quantity)),
  )
  const parts = new Map(measurement.estimates.map(({ id, at }) => [id, at]))
  const judgement = judge(spec, measurement, naming, settings)
  return {
    ...judgement,
    verdicts: judgement.verdicts.map((verdict) => ({ ...verdict, at: parts.get(verdict.estimate) ?? {} })),
  }
}

/**
 * Shares of one whole are not compared with each other; rates are, with the group named, and with everyone else only
 * where no group is.
 */
function isShown(spec: AuditSpec, { metric, attributes, comparator, versus }: Estimate): boolean {
  if (comparator === 'value') return true
  if (metric === funnelShare.id || (comparator !== 'difference' && comparator !== 'ratio')) return false
  const rule = spec.attributes.find(({ id }) => id === attributes[0])?.reference.rule
  return versus !== 'rest' || rule === 'rest' || rule === 'highest-rate'
}

function asDecision(prepared: Prepared, from: Question['from'], read: Question['read']): Prepared {
  const { cellsOf, units } = prepared
  return {
    ...prepared,
    binned: {},
    cellsOf: (set) => {
      const cells = cellsOf(set)
      return cells === null ? null : derive(cells, 'decision', from, read)
    },
    units: units === null ? null : { ...units, cells: derive(units.cells, 'decision', from, read) },
  }
}

/** What a question reads of a person's cell, and what it makes of it. */
export type Reading = Pick<Question, 'at' | 'from' | 'read'>

/** A step: who reaches it, among those who reached every step before it. */
export function stepReading({ funnel }: Pick<AuditSpec, 'funnel'>, step: FunnelStepSpec): Reading {
  return {
    at: { step: step.id },
    from: [step, ...stepsBefore(funnel, step)].map(({ id }) => stepDimension(id)),
    read: ([own = null, ...others]) => (others.every((level) => level === '1') ? own : null),
  }
}

/** Departures from a proposal of one kind. */
export function overrideReading(proposed: '1' | '0'): Reading {
  return {
    at: { proposed: proposed === '1' ? 'yes' : 'no' },
    from: ['decision', PROPOSAL],
    read: ([decision, proposal]) =>
      proposal !== proposed || decision == null ? null : decision === proposed ? '0' : '1',
  }
}

function funnelQuestions(spec: AuditSpec, plain: AuditSpec, prepared: Prepared): Question[] {
  const everyone: Question = {
    metrics: [funnelShare],
    at: { step: 'all' },
    from: [],
    read: () => '1',
    spec: plain,
    prepared,
  }
  const steps = spec.funnel.map(
    (step): Question => ({
      ...stepReading(spec, step),
      metrics: [funnelRate, funnelShare],
      spec: stepSpec(spec, plain, step),
      prepared,
    }),
  )
  return steps.length === 0 ? [] : [everyone, ...steps]
}

/** A step that chooses among everyone may have totals that were published as such, as the decision has. */
function stepSpec(spec: AuditSpec, plain: AuditSpec, { among, when }: FunnelStepSpec): AuditSpec {
  if (among !== null || spec.decision === null) return plain
  return { ...plain, data: spec.data, decision: { ...spec.decision, ...when } }
}

function stepsBefore(funnel: readonly FunnelStepSpec[], { among }: FunnelStepSpec): FunnelStepSpec[] {
  const before = funnel.find(({ id }) => id === among)
  return before === undefined ? [] : [before, ...stepsBefore(funnel, before)]
}

function overrideQuestions(spec: AuditSpec, prepared: Prepared): Question[] {
  if (spec.accountability.humanStep.proposal === null) return []
  return (['1', '0'] as const).map((proposed) => ({
    ...overrideReading(proposed),
    metrics: [overrideRate],
    spec,
    prepared,
  }))
}

/** One reason after the other, each among those whom the reasons before it kept. */
function leftOutQuestions(spec: AuditSpec, prepared: Prepared): Question[] {
  const { leavings, everyone } = prepared
  return leavings.map(({ id }, i) => {
    const reasons = leavings.slice(0, i + 1)
    return {
      metrics: [leftOutRate],
      at: { reason: id },
      from: reasons.map(({ dimension }) => dimension),
      read: (levels) => {
        const leaving = reasons.findIndex(({ keeps }, k) => !keeps(levels[k] ?? null))
        return leaving === -1 ? '0' : leaving === i ? '1' : null
      },
      spec,
      prepared: { ...prepared, cellsOf: everyone, units: null },
    }
  })
}

function withoutMargins(data: AuditSpec['data']): AuditSpec['data'] {
  return data.rounded === null ? data : { ...data, rounded: { ...data.rounded, margins: [] } }
}
