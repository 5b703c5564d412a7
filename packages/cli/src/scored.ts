import { dirname, resolve } from 'node:path'
import { AuditError, AuditErrors, type OpenedData, type Place, type Scorer } from '@exaequo/contract'
import { modelScorer, readModelFiles, recordScorer, scoreRows } from '@exaequo/dataset-model'
import type { AuditSpec, ModelSpec } from '@exaequo/spec'
import { projectFolder } from './find-specs.ts'

interface Read {
  readonly path: string
  readonly spec: AuditSpec
  readonly model: ModelSpec
  readonly place: (path: string) => Place
}

/** Data scored by the model of their specification. They are closed where that fails. */
export async function openScored({ path, model, place }: Read, data: OpenedData, options: { allowOutside: boolean }) {
  let scorer: Scorer | null = null
  try {
    scorer = await openScorer(path, model, options)
    const { features, column, batch } = model
    const at = (feature: number) => place(`data.model.features[${feature}]`)
    return await scoreRows(data, { features, scorer, column, batch, place: at })
  } catch (error) {
    await data.close()
    throw placed(error, place('data.model'))
  } finally {
    await scorer?.close()
  }
}

/** What a model's bytes are, without running it: whether it is still the same. */
export async function modelHash(path: string, model: ModelSpec, { allowOutside }: { allowOutside: boolean }) {
  const within = allowOutside ? null : projectFolder(path)
  return (await readModelFiles({ path: model.path, folder: dirname(resolve(path)), within })).hash
}

/** What gives the rows a score. */
export function openScorer(path: string, model: ModelSpec, { allowOutside }: { allowOutside: boolean }) {
  const { output, activation, backend, batch } = model
  const within = allowOutside ? null : projectFolder(path)
  return modelScorer({ path: model.path, folder: dirname(resolve(path)), within, output, activation, backend, batch })
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
