import type { Metric } from '@exaequo/contract'
import { gather, selectMetrics, wantedBy } from '@exaequo/runner'
import { type CompletedAudit, completed } from './completed.ts'
import { type DataOptions, openData, placed, scoredData } from './open-data.ts'
import { evidenceFiles } from './outputs.ts'
import type { ReadSpec } from './read-spec.ts'
import { loadDrawing } from './reports/audience-files.ts'
import type { Watch } from './watch.ts'

/**
 * One audit, from a specification that is read to its conclusions. Command and library come here; nothing is written, and
 * nothing is drawn before it is asked for.
 */
export async function runAudit(read: ReadSpec, options: DataOptions, watch: Watch = {}): Promise<CompletedAudit> {
  const { spec, text, place, risk, toolkit } = read
  const { signal } = watch
  const opened = await openData(read, options, signal)
  if (spec.data.model !== null) watch.onProgress?.({ audit: spec.id, step: 'score' })
  const data = await scoredData(read, opened, options)
  try {
    watch.onProgress?.({ audit: spec.id, step: 'count' })
    signal?.throwIfAborted()
    const metrics = selectMetrics(spec, toolkit.catalogue.metrics)
    const wanted = wantedBy(spec, metrics)
    const { rows, close } = await rowsFor(read, metrics, options)
    const counted = gather({ spec, data, place, wanted, ...(rows ? { rows } : {}), ...(signal ? { signal } : {}) })
      .catch((error) => Promise.reject(placed(error, place)))
      .finally(close)
    // While the engine counts, this thread has nothing else to do.
    const [evidence] = await Promise.all([counted, loadDrawing()])
    // Nothing is asked of the data any more: a server need not wait for the reports.
    await data.close()
    const audited = { spec, specText: text, risk, evidence, warnings: data.warnings, place, toolkit }
    return await completed(audited, evidenceFiles(audited), watch)
  } finally {
    await data.close()
  }
}

/** What row-level metrics may use: loaded where the specification consents to rows being read, and not before. */
async function rowsFor({ spec, path }: ReadSpec, metrics: readonly Metric[], options: DataOptions) {
  if (!spec.rowAccess || metrics.every(({ rows }) => rows === undefined)) return { close: async () => undefined }
  const { learners } = await import('@exaequo/learner-tfjs')
  const { model } = spec.data
  const opened = model === null ? null : await (await import('./scored.ts')).openRecordScorer(path, model, options)
  const tools = { scorer: opened?.scorer ?? null, learners: await learners() }
  return { rows: { metrics, tools }, close: async () => opened?.close() }
}
