import {
  AuditError,
  type BinnedRole,
  type Computed,
  type Estimate,
  type Message,
  type Metric,
  message,
  type Outcome,
  type ResultCurve,
  rolesOf,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { Comparison } from './comparison.ts'
import {
  binnedTable,
  everyoneTable,
  type GroupTable,
  groupTables,
  jointTable,
  stratifiedTables,
} from './group-tables.ts'
import { type Measuring, measureTable } from './measure-table.ts'
import type { Prepared } from './prepare.ts'
import type { RateTable } from './proportion-estimates.ts'
import type { RowEvidence } from './rows/ask-rows.ts'
import { measureRows } from './rows/measure-rows.ts'
import type { Settings } from './settings.ts'

export interface Measurement {
  readonly outcomes: readonly Outcome[]
  readonly estimates: readonly Estimate[]
  readonly curves: readonly ResultCurve[]
  readonly comparisons: readonly Comparison[]
  readonly rates: readonly RateTable[]
}

type Found = Pick<Outcome, 'status' | 'reason'>

/**
 * Every metric on everything it is about: each attribute set and stratum, each stratification, or the joint table. One
 * that throws gives an `error` outcome; the audit goes on.
 */
export function measure(
  spec: AuditSpec,
  prepared: Prepared,
  metrics: readonly Metric[],
  settings: Settings,
  /** Quantities that a standard of the audit judges; no comparison is made of others. */
  covers: (quantity: string) => boolean = () => true,
  /** What row-level metrics found when the data were there. */
  answers: RowEvidence | null = null,
): Measurement {
  const into = {
    estimates: [] as Estimate[],
    curves: [] as ResultCurve[],
    comparisons: [] as Comparison[],
    rates: [] as RateTable[],
  }
  const measuring: Measuring = { spec, prepared, settings, covers, into }
  const outcomes: Outcome[] = []
  const everyone = everyoneTable(spec, prepared)
  const binnedOf = binnedTables(spec, prepared)
  const counting = metrics.filter(({ rows }) => rows === undefined)
  for (const metric of counting) {
    if (metric.setOnly || (metric.scope ?? 'set') !== 'set') continue
    const binned = binnedRole(metric)
    const table = binned === null ? everyone : binnedOf([], binned)
    // A failure here is reported for each attribute set below.
    if (table !== null && holds(table, metric)) attempt(() => measureTable(metric, table, measuring))
  }
  const sets = [...spec.attributes.map(({ id }) => [id]), ...spec.intersections.map(({ of }) => [...of])]
  for (const set of sets) {
    const tables = groupTables(spec, prepared, set)
    for (const metric of counting) {
      const own = tablesOf(metric, set, tables, binnedOf, spec, prepared)
      if (own !== null) outcomes.push({ metric: metric.id, attributes: set, ...measureAll(metric, own, measuring) })
    }
  }
  const all = spec.attributes.map(({ id }) => id)
  for (const metric of metrics.filter(({ scope }) => scope === 'audit')) {
    const table = jointTable(spec, prepared)
    const found = table === null ? incomplete('JOINT_TABLE_MISSING') : measureAll(metric, [table], measuring)
    outcomes.push({ metric: metric.id, attributes: all, ...found })
  }
  const ofRows = measureRows(spec, metrics, answers)
  outcomes.push(...ofRows.outcomes)
  into.estimates.push(...ofRows.estimates)
  return { outcomes, ...into }
}

const BINNED = ['score', 'target', 'prediction'] as const

type BinnedTables = (set: readonly string[], role: BinnedRole) => GroupTable | null

/** The table of each set and amount, made once for all metrics. */
function binnedTables(spec: AuditSpec, prepared: Prepared): BinnedTables {
  const made = new Map<string, GroupTable | null>()
  return (set, role) => {
    const key = JSON.stringify([role, ...set])
    const table = made.has(key) ? (made.get(key) ?? null) : binnedTable(spec, prepared, set, role)
    made.set(key, table)
    return table
  }
}

/** The amount whose bins a metric stands on; `null`: plain counts and sums. */
function binnedRole({ needs, moments = [] }: Metric): BinnedRole | null {
  return (
    BINNED.find((role) => (needs as readonly string[]).includes(role)) ?? (moments.includes('score') ? 'score' : null)
  )
}

/** The tables that a metric is measured on for one attribute set; `null`: it is not about attribute sets of this kind. */
function tablesOf(
  metric: Metric,
  set: readonly string[],
  tables: readonly GroupTable[],
  binnedOf: BinnedTables,
  spec: AuditSpec,
  prepared: Prepared,
): readonly GroupTable[] | null {
  if (metric.scope === 'audit') return null
  if (metric.scope === 'strata') return set.length > 1 ? null : stratifiedTables(spec, prepared, set)
  const binned = binnedRole(metric)
  if (binned === null) return tables
  const table = binnedOf(set, binned)
  return table === null ? [] : [table]
}

/** The outcome on the whole (the first table) stands for all; strata only add numbers. */
function measureAll(metric: Metric, tables: readonly GroupTable[], measuring: Measuring): Found {
  if (metric.scope === 'strata' && measuring.spec.strata.length === 0) {
    return { status: 'notApplicable', reason: message('STRATA_NOT_DECLARED') }
  }
  let outcome: Found | null = null
  for (const table of tables) {
    if (!holds(table, metric)) break
    const found = attempt(() => measureTable(metric, table, measuring))
    if (found.status === 'error') return found
    outcome ??= found
  }
  if (outcome !== null) return outcome
  const binned = binnedRole(metric)
  if (tables.length === 0 && binned !== null && measuring.prepared.binned[binned] !== undefined) {
    return incomplete('INTERSECTION_NOT_BINNED')
  }
  return { status: 'notApplicable', reason: notDeclared(metric) }
}

function attempt(run: () => Computed): Found {
  try {
    const computed = run()
    if (computed.kind === 'notApplicable') return { status: 'notApplicable', reason: computed.reason }
    if (computed.kind === 'incomplete') return { status: 'incomplete', reason: computed.reason }
    return { status: 'measured', reason: null }
  } catch (cause) {
    // Whoever runs a metric of others says whose it is.
    const reason =
      cause instanceof AuditError
        ? message(cause.code, cause.params)
        : message('METRIC_FAILED', { detail: String(cause) })
    return { status: 'error', reason }
  }
}

/** Whether the cells hold what a metric asks for. */
function holds({ cells }: GroupTable, { needs, moments = [] }: Metric): boolean {
  return needs.every((role) => role in cells.domain) && moments.every((moment) => cells.moments?.[moment] !== undefined)
}

function notDeclared(metric: Metric): Message {
  return message('ROLE_NOT_DECLARED', { needs: rolesOf(metric) })
}

function incomplete(code: 'JOINT_TABLE_MISSING' | 'INTERSECTION_NOT_BINNED'): Found {
  return { status: 'incomplete', reason: message(code) }
}
