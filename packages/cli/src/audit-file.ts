import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AuditError, AuditErrors } from '@exaequo/contract'
import { gather, selectMetrics, wantedBy } from '@exaequo/runner'
import { checkColumns, type ParsedSpec, parseSpec } from '@exaequo/spec'
import { catalogue, known } from './catalogue.ts'
import { projectFolder } from './find-specs.ts'
import { evidenceFiles, outputsOf } from './outputs.ts'
import type { Step } from './progress.ts'
import { type Desk, deskHere } from './reports/desk.ts'
import type { RiskFile } from './risk-file.ts'

export interface ReadSpec extends ParsedSpec {
  readonly path: string
  readonly text: string
  readonly risk: RiskFile | null
}

/** How data are opened, and how much of the machine the engine may take. */
export interface DataOptions {
  readonly allowOutside: boolean
  readonly memoryLimit?: string
  readonly threads?: number
}

/** @throws AuditErrors with everything wrong in the file. */
export async function readSpec(path: string): Promise<ReadSpec & { spec: NonNullable<ParsedSpec['spec']> }> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AuditError('SPEC_NOT_FOUND', { path })
  })
  const parsed = parseSpec(text, path, known)
  if (parsed.spec === null) throw new AuditErrors(parsed.errors)
  const risk =
    parsed.spec.risk === null
      ? null
      : await (await import('./risk-file.ts')).riskFileOf(parsed.spec, path, parsed.place('risk'))
  return { ...parsed, spec: parsed.spec, path, text, risk }
}

/** Opens the data of a specification, and refuses columns that are not there. */
export async function openData(read: Awaited<ReturnType<typeof readSpec>>, options: DataOptions) {
  const { spec, path, place } = read
  const { filesDataset } = await import('@exaequo/dataset-files')
  const { source, csv } = spec.data
  if (!filesDataset.claims(source))
    throw new AuditError('DATA_FORMAT_UNKNOWN', { source }, { place: place('data.source') })
  const request = {
    source,
    csv,
    folder: dirname(resolve(path)),
    within: options.allowOutside ? null : projectFolder(path),
  }
  const data = await filesDataset
    .open(request, async () => (await import('@exaequo/engine-duckdb')).openDuckDb(options))
    .catch((error) => {
      // A problem of the source as a whole is placed where the specification names it.
      if (error instanceof AuditError && error.place === undefined) {
        const details = { place: place('data.source'), ...(error.hint ? { hint: error.hint } : {}), cause: error }
        throw new AuditError(error.code, error.params, details)
      }
      throw error
    })
  const errors = checkColumns(
    spec,
    data.relation.columns.map(({ name }) => name),
    place,
  )
  if (errors.length > 0) {
    await data.close()
    throw new AuditErrors(errors)
  }
  return data
}

/** One audit, from its specification to every file of its folder, as texts. Nothing is written here. */
export async function auditFile(path: string, options: DataOptions) {
  const { outputs, ...rest } = await audit(await readSpec(path), options, deskHere())
  const texts = await Promise.all(Object.entries(outputs).map(async ([name, text]) => [name, await text] as const))
  return { ...rest, outputs: Object.fromEntries(texts) }
}

/** The same of a specification that is read; the reports come last. */
export async function audit(
  read: Awaited<ReturnType<typeof readSpec>>,
  options: DataOptions,
  desk: Desk,
  onStep: (step: Step) => void = () => {},
): ReturnType<typeof outputsOf> {
  const { spec, text, place, risk } = read
  const data = await openData(read, options)
  try {
    const wanted = wantedBy(spec, selectMetrics(spec, catalogue.metrics))
    onStep('count')
    const evidence = await gather({ spec, data, place, wanted })
    const audited = { spec, specText: text, risk, evidence, warnings: data.warnings, place }
    return await outputsOf(audited, evidenceFiles(audited), desk, onStep)
  } finally {
    await data.close()
  }
}
