import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AuditError, AuditErrors, type DatabaseSource, type Metric, type OpenedData } from '@exaequo/contract'
import { gather, selectMetrics, wantedBy } from '@exaequo/runner'
import { type AuditSpec, checkColumns, checkReadable, type ParsedSpec, parseSpec } from '@exaequo/spec'
import { catalogue, known } from './catalogue.ts'
import { projectFolder } from './find-specs.ts'
import { evidenceFiles, outputsOf } from './outputs.ts'
import type { Step } from './progress.ts'
import { loadDrawing } from './reports/audience-files.ts'
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
  const { spec, place } = read
  const { source } = spec.data
  const opened = typeof source === 'string' ? openFiles(read, source, options) : openTable(source)
  const data = await opened.catch((error) => Promise.reject(placed(error, place)))
  const { columns } = data.relation
  const { model } = spec.data
  const own = columns.map(({ name }) => name)
  // The column of scores is made once everything else is right.
  const names = model === null ? own : [...own, model.column]
  const errors = [...checkColumns(spec, names, place), ...checkReadable(spec, columns, place)]
  if (errors.length > 0) {
    await data.close()
    throw new AuditErrors(errors)
  }
  return { ...data, warnings: data.warnings.filter(({ params }) => concerns(spec, params.column)) }
}

/** The data with the scores of the model that the specification names, if it names one. */
async function scoredData(read: Awaited<ReturnType<typeof readSpec>>, data: OpenedData, options: DataOptions) {
  const { spec, place } = read
  if (spec.data.model === null) return data
  const { openScored } = await import('./scored.ts')
  return openScored({ ...read, model: spec.data.model }, data, options).catch((error) =>
    Promise.reject(placed(error, place)),
  )
}

/** What is doubtful about the dates of a column matters where they are read. */
function concerns({ attributes }: ReadSpec['spec'] & object, column: unknown): boolean {
  return column === undefined || attributes.some((own) => own.ageAt !== null && own.column === column)
}

async function openFiles({ spec, path, place }: ReadSpec & { spec: AuditSpec }, source: string, options: DataOptions) {
  const { filesDataset } = await import('@exaequo/dataset-files')
  if (!filesDataset.claims(source))
    throw new AuditError('DATA_FORMAT_UNKNOWN', { source }, { place: place('data.source') })
  const { csv, spreadsheet, member } = spec.data
  const request = {
    source,
    csv,
    spreadsheet,
    ...(member === null ? {} : { member }),
    folder: dirname(resolve(path)),
    within: options.allowOutside ? null : projectFolder(path),
  }
  return filesDataset.open(request, async () => (await import('@exaequo/engine-duckdb')).openDuckDb(options))
}

/** The only place where the network is used, and only for a source that says so. */
async function openTable(source: DatabaseSource): Promise<OpenedData> {
  const { postgres } = await import('@exaequo/engine-postgres')
  return postgres.open(source)
}

/** A problem of the source as a whole is placed where the specification names it. */
function placed(error: unknown, place: ReadSpec['place']): unknown {
  if (!(error instanceof AuditError) || error.place !== undefined) return error
  const { key } = error.params
  const at = place(typeof key === 'string' ? `data.${key}` : 'data.source')
  const details = { place: at, ...(error.hint ? { hint: error.hint } : {}), cause: error }
  return new AuditError(error.code, error.params, details)
}

/** What row-level metrics may use: loaded where the specification consents to rows being read, and not before. */
async function rowsOf(
  { spec, path }: ReadSpec & { spec: AuditSpec },
  metrics: readonly Metric[],
  options: DataOptions,
) {
  if (!spec.rowAccess || metrics.every(({ rows }) => rows === undefined)) return { close: async () => undefined }
  const { learners } = await import('@exaequo/learner-tfjs')
  const { model } = spec.data
  const opened = model === null ? null : await (await import('./scored.ts')).openRecordScorer(path, model, options)
  const tools = { scorer: opened?.scorer ?? null, learners: await learners() }
  return { rows: { metrics, tools }, close: async () => opened?.close() }
}

/** One audit, from its specification to every file of its folder, as texts. Nothing is written here. */
export async function auditFile(path: string, options: DataOptions): ReturnType<typeof outputsOf> {
  return audit(await readSpec(path), options)
}

/** The same of a specification that is read; the reports come last. */
export async function audit(
  read: Awaited<ReturnType<typeof readSpec>>,
  options: DataOptions,
  onStep: (step: Step) => void = () => {},
): ReturnType<typeof outputsOf> {
  const { spec, text, place, risk } = read
  const opened = await openData(read, options)
  if (spec.data.model !== null) onStep('score')
  const data = await scoredData(read, opened, options)
  try {
    const metrics = selectMetrics(spec, catalogue.metrics)
    const wanted = wantedBy(spec, metrics)
    const { rows, close } = await rowsOf(read, metrics, options)
    const asked = { spec, data, place, wanted }
    onStep('count')
    const counted = gather(rows === undefined ? asked : { ...asked, rows })
      .catch((error) => Promise.reject(placed(error, place)))
      .finally(close)
    // While the engine counts, this thread has nothing else to do.
    const [evidence] = await Promise.all([counted, loadDrawing()])
    // Nothing is asked of the data any more: a server need not wait for the reports.
    await data.close()
    const audited = { spec, specText: text, risk, evidence, warnings: data.warnings, place }
    return await outputsOf(audited, evidenceFiles(audited), onStep)
  } finally {
    await data.close()
  }
}
