import { type Computed, type Estimate, type Metric, message, type Outcome, type Stat } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { statEstimates } from '../stat-estimates.ts'
import type { RowEvidence } from './ask-rows.ts'

/** Row-level numbers as estimates: what was found is taken as it is, without the rows. */
export function measureRows(
  spec: AuditSpec,
  metrics: readonly Metric[],
  found: RowEvidence | null,
): { readonly outcomes: readonly Outcome[]; readonly estimates: readonly Estimate[] } {
  const outcomes: Outcome[] = []
  const estimates: Estimate[] = []
  const all = spec.attributes.map(({ id }) => [id])
  for (const { id: metric } of metrics.filter(({ rows }) => rows !== undefined)) {
    const answers = found?.answers.filter((one) => one.metric === metric) ?? []
    for (const { attributes, computed } of answers) {
      const table = { attributes, groups: [], stratum: null, given: null }
      const stats = statsOf(computed)
      estimates.push(
        ...statEstimates(metric, table, stats, () => ({ interval: null }), { weighted: false, rounded: false }),
      )
    }
    const everyone = answers.find(({ attributes }) => attributes.length === 0)
    for (const attributes of all) {
      const own = answers.find((one) => one.attributes[0] === attributes[0]) ?? everyone
      if (own === undefined) {
        outcomes.push({ metric, attributes, status: 'notApplicable', reason: message('ROWS_NOT_READ') })
      } else if (own.failed !== undefined) {
        const reason = message('METRIC_FAILED', { detail: own.failed })
        outcomes.push({ metric, attributes, status: 'error', reason })
      } else outcomes.push({ metric, attributes, ...outcomeOf(own.computed) })
    }
  }
  return { outcomes, estimates }
}

function statsOf(computed: Computed): readonly Stat[] {
  return computed.kind === 'stats' ? computed.stats : []
}

function outcomeOf(computed: Computed): Pick<Outcome, 'status' | 'reason'> {
  if (computed.kind === 'notApplicable' || computed.kind === 'incomplete') {
    return { status: computed.kind, reason: computed.reason }
  }
  return { status: 'measured', reason: null }
}
