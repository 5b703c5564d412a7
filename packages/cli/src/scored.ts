import { dirname, resolve } from 'node:path'
import { AuditError, AuditErrors, type OpenedData, type Place, type Scorer } from '@exaequo/contract'
import { modelScorer, openEndpoint, readModelFiles, recordScorer, scoreRows } from '@exaequo/dataset-model'
import type { AuditSpec, ModelSpec } from '@exaequo/spec'
import { projectFolder } from './find-specs.ts'

interface Read {
  readonly path: string
  readonly spec: AuditSpec
  readonly model: ModelSpec
  readonly place: (path: string) => Place
}

export interface ScoringOptions {
  readonly allowOutside: boolean
  /** Folder of the scores that an endpoint gave; none: they are not kept. */
  readonly scores?: string
}

/** Data scored by the model of their specification. They are closed where that fails. */
export async function openScored({ path, model, place }: Read, data: OpenedData, options: ScoringOptions) {
  let scorer: Scorer | null = null
  try {
    scorer = await openScorer(path, model, options)
    const { features, column } = model
    const batch = scorer.chunk ?? model.batch
    const at = (feature: number) => place(`data.model.features[${feature}]`)
    return await scoreRows(data, { features, scorer, column, batch, place: at })
  } catch (error) {
    await data.close()
    throw placed(error, place('data.model'))
  } finally {
    await scorer?.close()
  }
}

/** Reads the model's files without running them; a deployed model is asked nothing. */
export async function checkModel({ path, spec, place }: Omit<Read, 'model'>, options: { allowOutside: boolean }) {
  if (spec.data.model === null || spec.data.model.endpoint !== null) return
  await modelHash(path, spec.data.model, options).catch((error) => Promise.reject(placed(error, place('data.model'))))
}

/** What a model's bytes are, without running it: whether it is still the same. */
export async function modelHash(path: string, model: ModelSpec, options: { allowOutside: boolean }): Promise<string> {
  return (await readModelFiles(requestOf(path, model, options))).hash
}

function requestOf(path: string, model: ModelSpec, { allowOutside }: { allowOutside: boolean }) {
  return { path: model.path, folder: dirname(resolve(path)), within: allowOutside ? null : projectFolder(path) }
}

/** What gives the rows a score. */
export async function openScorer(path: string, model: ModelSpec, options: ScoringOptions): Promise<Scorer> {
  const { endpoint, output, activation, backend, batch } = model
  if (endpoint !== null) return openEndpoint(endpoint, { env: process.env, journal: options.scores ?? null })
  return modelScorer({ ...requestOf(path, model, options), output, activation, backend, batch })
}

/** A problem of the model as a whole is placed where the specification names it. */
function placed(error: unknown, place: Place): unknown {
  if (error instanceof AuditErrors || !(error instanceof AuditError) || error.place !== undefined) return error
  return new AuditError(error.code, error.params, { place, ...(error.hint ? { hint: error.hint } : {}), cause: error })
}

/** The same model, to be asked of other rows than those of the data. Whoever asks closes it. */
export async function openRecordScorer(path: string, model: ModelSpec, options: { allowOutside: boolean }) {
  const scorer = await openScorer(path, model, options)
  const { features, column, batch } = model
  return { scorer: recordScorer({ features, scorer, column, batch }), close: () => scorer.close() }
}
