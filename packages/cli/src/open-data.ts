import { dirname, resolve } from 'node:path'
import { AuditError, AuditErrors, type DatabaseSource, type GivenTable, type OpenedData } from '@exaequo/contract'
import { type AuditSpec, checkColumns, checkReadable } from '@exaequo/spec'
import { projectFolder } from './find-specs.ts'
import { givenName, givenSource } from './given-source.ts'
import type { ReadSpec } from './read-spec.ts'

/** How data are opened, and how much of the machine the engine may take. */
export interface DataOptions {
  /** Whether files outside the project's folder may be read. */
  readonly allowOutside: boolean
  /** The most memory that the engine takes, such as `2GB`; more goes to temporary files. */
  readonly memoryLimit?: string
  /** Folder of the scores that an endpoint gave; none: they are not kept. */
  readonly scores?: string
  /** Threads that the engine counts with. */
  readonly threads?: number
  /** The data, where a program gives them. */
  readonly table?: GivenTable
}

/** Opens the data of a specification, and refuses columns that are not there. */
export async function openData(read: ReadSpec, options: DataOptions, signal?: AbortSignal): Promise<OpenedData> {
  const { spec, place } = read
  const data = await opened(read, options, signal).catch((error) => Promise.reject(placed(error, place)))
  const { columns } = data.relation
  const { model } = spec.data
  const own = columns.map(({ name }) => name)
  // The column of scores is made once everything else is right.
  const names = model === null ? own : [...own, model.column]
  const errors = [...checkColumns(spec, names, place), ...checkReadable(spec, columns, place)]
  if (model !== null && own.some((name) => name.toLowerCase() === model.column.toLowerCase())) {
    const { column } = model
    errors.push(new AuditError('SCORE_COLUMN_EXISTS', { column }, { place: place('data.model.column') }))
  }
  if (errors.length > 0) {
    await data.close()
    throw new AuditErrors(errors)
  }
  return { ...data, warnings: data.warnings.filter(({ params }) => concerns(spec, params.column)) }
}

async function opened(read: ReadSpec, options: DataOptions, signal?: AbortSignal): Promise<OpenedData> {
  const { source } = read.spec.data
  const { table } = options
  const name = typeof source === 'string' ? givenName(source) : null
  if (table !== undefined && name === null) {
    const named = typeof source === 'string' ? source : source.table
    throw new AuditError('DATA_GIVEN_TWICE', { source: named }, { place: read.place('data.source') })
  }
  if (name !== null) return openGiven(read.spec, name, options, signal)
  if (typeof source === 'string') return openFiles(read, source, options, signal)
  return openDatabase(source, read.toolkit, signal)
}

/** The data with the scores of the model that the specification names, if it names one. */
export async function scoredData(read: ReadSpec, data: OpenedData, options: DataOptions): Promise<OpenedData> {
  const { spec, place } = read
  if (spec.data.model === null) return data
  const { openScored } = await import('./scored.ts')
  return openScored({ ...read, model: spec.data.model }, data, options).catch((error) =>
    Promise.reject(placed(error, place)),
  )
}

/** What is doubtful about the dates of a column matters where they are read. */
function concerns({ attributes }: AuditSpec, column: unknown): boolean {
  return column === undefined || attributes.some((own) => own.ageAt !== null && own.column === column)
}

async function openFiles(
  { spec, path, place, toolkit }: ReadSpec,
  source: string,
  options: DataOptions,
  signal?: AbortSignal,
): Promise<OpenedData> {
  const { filesDataset } = await import('@exaequo/dataset-files')
  const dataset = [filesDataset, ...toolkit.datasets].find((own) => own.claims(source))
  if (dataset === undefined) throw new AuditError('DATA_FORMAT_UNKNOWN', { source }, { place: place('data.source') })
  const { csv, spreadsheet, member } = spec.data
  const request = {
    source,
    csv,
    spreadsheet,
    ...(member === null ? {} : { member }),
    folder: dirname(resolve(path)),
    within: options.allowOutside ? null : projectFolder(path),
  }
  return dataset.open(request, engineWith(options), signal)
}

async function openGiven(
  { data }: AuditSpec,
  name: string,
  options: DataOptions,
  signal?: AbortSignal,
): Promise<OpenedData> {
  if (options.table === undefined) throw new AuditError('DATA_GIVEN_BY_PROGRAM', { name })
  const { csv, spreadsheet, member } = data
  const asked = { csv: Object.keys(csv).length > 0, spreadsheet: Object.keys(spreadsheet).length > 0, member }
  const source = givenSource(name)
  for (const [option, given] of Object.entries(asked))
    if (given) throw new AuditError('DATA_OPTION_UNUSED', { option, source, key: option })
  const { openTable } = await import('@exaequo/dataset-files')
  return openTable(options.table, source, engineWith(options), signal)
}

/** The only place where the network is used, and only for a source that says so. */
async function openDatabase(
  source: DatabaseSource,
  { databases }: Pick<ReadSpec['toolkit'], 'databases'>,
  signal?: AbortSignal,
): Promise<OpenedData> {
  const own = databases.find(({ id }) => id === source.engine)
  if (own !== undefined) return own.open(source, signal)
  if (source.engine === 'trino') return (await import('@exaequo/engine-trino')).trino.open(source, signal)
  return (await import('@exaequo/engine-postgres')).postgres.open(source, signal)
}

function engineWith(options: DataOptions) {
  return async () => (await import('@exaequo/engine-duckdb')).openDuckDb(options)
}

/** A problem of the source as a whole is placed where the specification names it. */
export function placed(error: unknown, place: ReadSpec['place']): unknown {
  if (!(error instanceof AuditError) || error.place !== undefined) return error
  const { key } = error.params
  const at = place(typeof key === 'string' ? `data.${key}` : 'data.source')
  const details = { place: at, ...(error.hint ? { hint: error.hint } : {}), cause: error }
  return new AuditError(error.code, error.params, details)
}
