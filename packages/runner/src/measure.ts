import {
  type Computed,
  type Estimate,
  type Group,
  type Message,
  type Metric,
  message,
  type Outcome,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { everyoneTable, type GroupTable, groupTables, hasRoles } from './group-tables.ts'
import { knownMargins } from './margins.ts'
import type { Prepared } from './prepare.ts'
import { type Comparison, proportionEstimates, type RateTable } from './proportion-estimates.ts'
import { statEstimates } from './stat-estimates.ts'

export interface Measurement {
  readonly outcomes: readonly Outcome[]
  readonly estimates: readonly Estimate[]
  readonly comparisons: readonly Comparison[]
  readonly rates: readonly RateTable[]
}

/** Every metric on every attribute set and stratum. One that throws gives an `error` outcome; the audit goes on. */
export function measure(spec: AuditSpec, prepared: Prepared, metrics: readonly Metric[]): Measurement {
  const outcomes: Outcome[] = []
  const estimates: Estimate[] = []
  const comparisons: Comparison[] = []
  const rates: RateTable[] = []
  const settings = { level: spec.inference.level, weighted: spec.weight !== null }
  const margins = knownMargins(spec)
  const sets = [...spec.attributes.map(({ id }) => [id]), ...spec.intersections.map(({ of }) => [...of])]

  const run = (metric: Metric, table: GroupTable) => {
    const computed = compute(metric, table, spec)
    if (computed.kind === 'notApplicable') return { status: 'notApplicable' as const, reason: computed.reason }
    if (computed.kind === 'stats') {
      estimates.push(...statEstimates(metric.id, table, computed.stats))
      return { status: 'measured' as const, reason: null }
    }
    const rounding = (group: Group) => margins(computed.quantity, group, table.stratum)
    const found = proportionEstimates(computed, { metric: metric.id, table, settings, rounding })
    estimates.push(...found.estimates)
    if (metric.judged && metric.complementOf === undefined) {
      comparisons.push(...found.comparisons)
      if (table.stratum === null) rates.push(found.rates)
    }
    return { status: 'measured' as const, reason: null }
  }

  const everyone = everyoneTable(spec, prepared)
  if (everyone !== null) {
    for (const metric of metrics) {
      if (!hasRoles(everyone, metric.needs) || metric.setOnly) continue
      try {
        run(metric, everyone)
      } catch {
        // The same failure is reported for each attribute set below.
      }
    }
  }
  for (const set of sets) {
    const tables = groupTables(spec, prepared, set)
    for (const metric of metrics) {
      let outcome: { status: Outcome['status']; reason: Message | null } = {
        status: 'notApplicable',
        reason: message('ROLE_NOT_DECLARED', { needs: [...metric.needs] }),
      }
      for (const table of tables) {
        if (!hasRoles(table, metric.needs)) break
        try {
          const found = run(metric, table)
          if (table.stratum === null) outcome = found
        } catch (cause) {
          outcome = { status: 'error', reason: message('METRIC_FAILED', { detail: String(cause) }) }
          break
        }
      }
      outcomes.push({ metric: metric.id, attributes: set, ...outcome })
    }
  }
  return { outcomes, estimates, comparisons, rates }
}

/** The metric sees the cells of its own roles, everything else added up. */
function compute(metric: Metric, table: GroupTable, spec: AuditSpec): Computed {
  return metric.compute({
    cells: table.cells as never,
    groups: table.groups,
    people: table.people,
    reference: table.reference,
    favourable: spec.decision.favourable,
    weighted: spec.weight !== null,
    level: spec.inference.level,
  })
}
