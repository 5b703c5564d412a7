import {
  type MessageCode,
  type Metric,
  message,
  type RowAnswer,
  type RowInput,
  type RowSampling,
  type RowTools,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { optionsOf } from '../wanted.ts'

/** What row-level metrics found: kept as evidence in place of the rows. */
export interface RowEvidence {
  readonly sampling: RowSampling
  readonly answers: readonly MetricAnswer[]
}

export interface MetricAnswer extends RowAnswer {
  readonly metric: string
  /** Set where the metric threw. */
  readonly failed?: string
}

export const NO_TOOLS: RowTools = { scorer: null, learners: [] }

/** Asks every row-level metric of the sample; one that throws stops itself alone. */
export async function askRows(
  spec: AuditSpec,
  input: RowInput,
  metrics: readonly Metric[],
  tools: RowTools,
): Promise<RowEvidence> {
  const answers: MetricAnswer[] = []
  for (const metric of metrics) {
    if (metric.rows === undefined) continue
    const refused = refusal(spec, metric)
    if (refused !== null) {
      const computed = { kind: 'incomplete', reason: message(refused) } as const
      answers.push({ metric: metric.id, attributes: [], computed })
      continue
    }
    try {
      const found = await metric.rows.ask(input, optionsOf(spec, metric) as never, tools)
      answers.push(...found.map((one) => ({ metric: metric.id, ...one })))
    } catch (cause) {
      tools.signal?.throwIfAborted()
      const reason = message('METRIC_FAILED', { detail: String(cause) })
      answers.push({
        ...{ metric: metric.id, attributes: [], failed: String(cause) },
        computed: { kind: 'incomplete', reason },
      })
    }
  }
  const asked = new Set(metrics.filter(({ rows }) => rows !== undefined).map(({ id }) => id))
  return {
    sampling: {
      rows: input.rows,
      of: input.of,
      most: spec.rows.most,
      seed: spec.inference.seed,
      features: input.features.map(({ name, type }) => ({ name, type })),
      model: asked.size === 0 || tools.scorer === null ? null : await tools.scorer.identity(),
      learners: Object.fromEntries(tools.learners.map((learner) => [learner.id, learner.identity()])),
    },
    answers,
  }
}

function refusal(spec: AuditSpec, { needs }: Metric): MessageCode | null {
  if (spec.unit !== null) return 'ROWS_NOT_FOR_UNITS'
  return needs.includes('decision') && spec.decision === null ? 'ROLE_NOT_DECLARED' : null
}
