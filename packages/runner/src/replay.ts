import {
  AuditError,
  AuditErrors,
  type Estimate,
  type FamilySummary,
  type Message,
  type Metric,
  message,
  type Place,
  RESULT_FORMAT,
  type Result,
  type ResultCurve,
  type Standard,
  type Verdict,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { withCouldSettle } from './could-settle.ts'
import { describe } from './describe.ts'
import { beginningOf } from './estimate-id.ts'
import type { Evidence } from './evidence.ts'
import { judge, type UsedStandard, useStandard } from './judge.ts'
import { PARTS } from './judge-composite.ts'
import { measure } from './measure.ts'
import { finished } from './pair-estimate.ts'
import { prepare } from './prepare.ts'
import { processMetrics } from './process-metrics.ts'
import { judgeProcess, measureProcess } from './process-rates.ts'
import { settingsOf } from './settings.ts'
import { thresholdRanges } from './threshold-ranges.ts'

export interface Catalogue {
  readonly metrics: readonly Metric[]
  readonly standards: readonly Standard[]
}

export interface Hashes {
  readonly cells: string
  readonly profile: string
  readonly spec: string
  readonly rows?: string
}

interface Replaying {
  readonly spec: AuditSpec
  readonly evidence: Evidence
  readonly catalogue: Catalogue
  readonly hashes: Hashes
  readonly versions: Readonly<Record<string, string>>
  readonly warnings: readonly Message[]
  readonly place: (path: string) => Place
}

/**
 * Measure, judge, describe: from the evidence to the result, without the data. Pure, so that the same evidence gives
 * the same bytes.
 * @throws AuditErrors where the cells contradict the spec.
 */
export function replay({ spec, evidence, catalogue, hashes, versions, warnings, place }: Replaying): Result {
  const prepared = prepare(spec, evidence, place)
  if (prepared.labelMissingByDecision && spec.label?.observedWhen == null) {
    const params = { column: spec.label?.column ?? '' }
    throw new AuditErrors([new AuditError('LABEL_MISSING_BY_DECISION', params, { place: place('roles.label') })])
  }
  const metrics = selectMetrics(spec, catalogue.metrics)
  const standards = selectStandards(spec, catalogue.standards)
  const settings = settingsOf(spec, prepared.used)
  const covers = (quantity: string) =>
    standards.some(
      ({ quantities }) =>
        quantities === 'any' ||
        quantities.includes(quantity) ||
        quantities.some((whole) => PARTS[whole]?.includes(quantity)),
    )
  const measurement = measure(spec, prepared, metrics, settings, covers, evidence.rows ?? null)
  const judgement = judge(spec, measurement, standards, settings)
  const { curves } = measurement
  const thresholds = thresholdRanges({ spec, prepared, metrics, used: standards, settings, curves })
  const process = measureProcess(spec, prepared, settings)
  const processJudgement = judgeProcess(spec, process, standards, settings)
  const estimates = [...measurement.estimates, ...process.estimates]
  const verdicts = [
    ...withCouldSettle(judgement.verdicts, measurement.estimates, settings.level),
    ...processJudgement.verdicts,
  ]
  const measured = new Set(process.estimates.map(({ metric }) => metric))
  const used = [...metrics, ...processMetrics.filter(({ id }) => measured.has(id))]
  const { kept, leftOut } = cap(estimates, verdicts, spec.estimatesCap)
  const adjusted = adjustedOf(verdicts)
  const found: Message[] = [...warnings, ...prepared.warnings]
  if (prepared.labelMissing > 0) found.push(message('WARNING_LABEL_MISSING', { n: prepared.labelMissing }))
  if (evidence.rows !== undefined) {
    const { rows, of } = evidence.rows.sampling
    found.push(message('WARNING_ROWS_READ', { rows, of }))
    if (spec.weight !== null) found.push(message('WARNING_ROWS_UNWEIGHTED'))
  }
  if (leftOut > 0) found.push(message('WARNING_ESTIMATES_CAPPED', { n: leftOut, cap: spec.estimatesCap }))
  return {
    format: RESULT_FORMAT,
    audience: 'restricted',
    audit: describe(spec, evidence, prepared, used, standards, verdicts),
    evidence: { ...hashes, sources: evidence.sources, versions },
    outcomes: sortedBy(measurement.outcomes, ({ metric, attributes }) => `${metric}/${attributes}`),
    curves: sortedBy(curves, curveKey),
    thresholds,
    estimates: kept.map((estimate) => finished(estimate, adjusted)),
    verdicts: sortedBy(verdicts, ({ standard, estimate }) => `${standard}/${estimate}`),
    readings: sortedBy(
      [...judgement.readings, ...processJudgement.readings],
      ({ standard, estimate }) => standard + estimate,
    ),
    families: together(judgement.families, processJudgement.families),
    warnings: found,
    leftOut: { estimates: leftOut, cap: spec.estimatesCap },
  }
}

function together(a: FamilySummary, b: FamilySummary): FamilySummary {
  return {
    primary: a.primary + b.primary,
    exploratory: a.exploratory + b.exploratory,
    expectedFalseMisses: a.expectedFalseMisses + b.expectedFalseMisses,
  }
}

/**
 * Metrics named one by one or by bundle; none named means all. Those whose roles are missing stay, and say so; those that
 * look at single rows want consent.
 */
export function selectMetrics(spec: AuditSpec, all: readonly Metric[]): Metric[] {
  const possible = all.filter(({ rows }) => rows === undefined || spec.rowAccess)
  if (spec.metrics.length === 0) return possible
  return possible.filter(({ id, bundle }) => spec.metrics.includes(id) || spec.metrics.includes(bundle))
}

function selectStandards(spec: AuditSpec, all: readonly Standard[]): UsedStandard[] {
  return spec.standards.flatMap((wanted) => {
    const standard = all.find(({ id }) => id === wanted.id)
    return standard === undefined ? [] : [useStandard(standard, wanted)]
  })
}

/** The equality p-value as corrected in the family of an estimate; `null` where no verdict belongs to one. */
function adjustedOf(verdicts: readonly Verdict[]): (id: string, quantity: string) => number | null {
  const byComparison = new Map<string, number>()
  const quantities = new Set<string>()
  for (const verdict of verdicts) {
    const adjusted = verdict.equality?.familyAdjusted ?? null
    if (verdict.family.id.endsWith('highest-rate') || adjusted === null) continue
    byComparison.set(comparisonKey(verdict.estimate), adjusted)
    quantities.add(verdict.quantity)
  }
  return (id, quantity) => (quantities.has(quantity) ? (byComparison.get(comparisonKey(id)) ?? null) : null)
}

/** The same two groups on the same rate, whatever the comparator: the identifier without its third part. */
function comparisonKey(id: string): string {
  const comparator = id.indexOf('/', id.indexOf('/') + 1)
  return id.slice(0, comparator) + id.slice(id.indexOf('/', comparator + 1))
}

/** The sorted list, no longer than the cap: single attributes and whatever carries a verdict first. */
function cap(
  estimates: readonly Estimate[],
  verdicts: readonly Verdict[],
  limit: number,
): { kept: Estimate[]; leftOut: number } {
  if (estimates.length <= limit) return { kept: firstById(estimates, limit), leftOut: 0 }
  const judged = new Set(verdicts.map(({ estimate }) => estimate))
  const judgedQuantities = new Set(verdicts.map(({ quantity }) => quantity))
  const byWeight: Estimate[][] = []
  for (const estimate of estimates) {
    const { attributes, stratum, comparator, quantity } = estimate
    const weight =
      (judgedQuantities.has(quantity) && judged.has(estimate.id) ? 0 : 4) +
      Math.max(0, attributes.length - 1) * 2 +
      (stratum === null ? 0 : 1) +
      (comparator === 'value' ? 0 : 1)
    const alike = byWeight[weight] ?? []
    byWeight[weight] = alike
    alike.push(estimate)
  }
  const chosen: Estimate[] = []
  for (const alike of byWeight) {
    const room = limit - chosen.length
    if (alike === undefined || room <= 0) continue
    for (const estimate of alike.length <= room ? alike : firstById(alike, room)) chosen.push(estimate)
  }
  return { kept: firstById(chosen, limit), leftOut: estimates.length - limit }
}

/**
 * The first so many in the order of their identifiers. Those that begin alike, with metric, quantity and comparator, are
 * put together first: no such beginning is part of another, so the order is the same, and most are never written.
 */
function firstById(all: readonly Estimate[], room: number): Estimate[] {
  const byBeginning = new Map<string, Estimate[]>()
  for (const one of all) {
    const beginning = beginningOf(one)
    const alike = byBeginning.get(beginning)
    if (alike === undefined) byBeginning.set(beginning, [one])
    else alike.push(one)
  }
  const first: Estimate[] = []
  for (const beginning of [...byBeginning.keys()].sort()) {
    if (first.length >= room) break
    const alike = sortedBy(byBeginning.get(beginning) ?? [], ({ id }) => id)
    for (const one of alike) if (first.length < room) first.push(one)
  }
  return first
}

const curveKey = ({ metric, attributes, quantity, group }: ResultCurve): string =>
  `${metric}/${attributes}/${quantity}/${JSON.stringify(group)}`

/** In the order of a text of each, which is written once. */
function sortedBy<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const keyed = all.map((one) => ({ one, key: keyOf(one) }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ one }) => one)
}

/** By code point: the same order whatever the locale of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
