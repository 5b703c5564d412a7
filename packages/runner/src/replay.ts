import {
  AuditError,
  AuditErrors,
  type Estimate,
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
import { describe } from './describe.ts'
import type { Evidence } from './evidence.ts'
import { judge, type UsedStandard, useStandard } from './judge.ts'
import { measure } from './measure.ts'
import { prepare } from './prepare.ts'
import { settingsOf } from './settings.ts'

export interface Catalogue {
  readonly metrics: readonly Metric[]
  readonly standards: readonly Standard[]
}

export interface Hashes {
  readonly cells: string
  readonly profile: string
  readonly spec: string
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
  const measurement = measure(spec, prepared, metrics, settings)
  const judgement = judge(spec, measurement, standards, settings)
  const { kept, leftOut } = cap(measurement.estimates, judgement.verdicts, spec.estimatesCap)
  const found: Message[] = [...warnings, ...prepared.warnings]
  if (prepared.labelMissing > 0) found.push(message('WARNING_LABEL_MISSING', { n: prepared.labelMissing }))
  if (leftOut > 0) found.push(message('WARNING_ESTIMATES_CAPPED', { n: leftOut, cap: spec.estimatesCap }))
  return {
    format: RESULT_FORMAT,
    audience: 'restricted',
    audit: describe(spec, evidence, prepared, metrics, standards),
    evidence: { ...hashes, sources: evidence.sources, versions },
    outcomes: [...measurement.outcomes].sort((a, b) =>
      compare(`${a.metric}/${a.attributes}`, `${b.metric}/${b.attributes}`),
    ),
    curves: [...measurement.curves].sort((a, b) => compare(curveKey(a), curveKey(b))),
    estimates: withAdjusted(kept, judgement.verdicts),
    verdicts: [...judgement.verdicts].sort((a, b) =>
      compare(`${a.standard}/${a.estimate}`, `${b.standard}/${b.estimate}`),
    ),
    readings: [...judgement.readings].sort((a, b) => compare(a.standard + a.estimate, b.standard + b.estimate)),
    families: judgement.families,
    warnings: found,
    leftOut: { estimates: leftOut, cap: spec.estimatesCap },
  }
}

/** Metrics named one by one or by bundle; none named means all. Those whose roles are missing stay, and say so. */
export function selectMetrics(spec: AuditSpec, all: readonly Metric[]): Metric[] {
  if (spec.metrics.length === 0) return [...all]
  return all.filter(({ id, bundle }) => spec.metrics.includes(id) || spec.metrics.includes(bundle))
}

function selectStandards(spec: AuditSpec, all: readonly Standard[]): UsedStandard[] {
  return spec.standards.flatMap((wanted) => {
    const standard = all.find(({ id }) => id === wanted.id)
    return standard === undefined ? [] : [useStandard(standard, wanted)]
  })
}

/** The equality p-values as corrected in the family of the estimate, where a verdict belongs to one. */
function withAdjusted(estimates: readonly Estimate[], verdicts: readonly Verdict[]): Estimate[] {
  const byComparison = new Map<string, number>()
  for (const verdict of verdicts) {
    const adjusted = verdict.equality?.familyAdjusted ?? null
    if (verdict.family.id.endsWith('highest-rate') || adjusted === null) continue
    byComparison.set(comparisonKey(verdict.estimate), adjusted)
  }
  return estimates.map((estimate) => {
    const adjusted = byComparison.get(comparisonKey(estimate.id))
    if (adjusted === undefined || estimate.pValue === null) return estimate
    return { ...estimate, pValue: { ...estimate.pValue, adjusted } }
  })
}

/** The same two groups on the same rate, whatever the comparator. */
function comparisonKey(id: string): string {
  const [metric, quantity, , ...rest] = id.split('/')
  return [metric, quantity, ...rest].join('/')
}

/** The sorted list, no longer than the cap: single attributes and whatever carries a verdict first. */
function cap(
  estimates: readonly Estimate[],
  verdicts: readonly Verdict[],
  limit: number,
): { kept: Estimate[]; leftOut: number } {
  const byId = (list: readonly Estimate[]) => [...list].sort((a, b) => compare(a.id, b.id))
  if (estimates.length <= limit) return { kept: byId(estimates), leftOut: 0 }
  const judged = new Set(verdicts.map(({ estimate }) => estimate))
  const byWeight: Estimate[][] = []
  for (const estimate of estimates) {
    const { id, attributes, stratum, comparator } = estimate
    const weight =
      (judged.has(id) ? 0 : 4) +
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
    for (const estimate of alike.length <= room ? alike : byId(alike).slice(0, room)) chosen.push(estimate)
  }
  return { kept: byId(chosen), leftOut: estimates.length - limit }
}

const curveKey = ({ metric, attributes, quantity, group }: ResultCurve): string =>
  `${metric}/${attributes}/${quantity}/${JSON.stringify(group)}`

/** By code point: the same order whatever the locale of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
