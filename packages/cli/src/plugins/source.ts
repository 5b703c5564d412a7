import { pathToFileURL } from 'node:url'
import {
  AuditError,
  type Database,
  type Dataset,
  MESSAGES,
  type MessageCode,
  type OpenedData,
  type Plugin,
} from '@exaequo/contract'
import { importModule } from './import-module.ts'
import type { Owner, Thread } from './thread.ts'

/** Opening data may take so many times as long as one answer of a metric. */
const PATIENCE = 12

interface Known {
  readonly owner: Owner
  readonly entry: string
  readonly seconds: number
}

/**
 * A data source of a plug-in. Opening is the one thing that runs beside the toolkit's own code, since it hands over an
 * engine: it is stopped waiting for, but cannot be stopped.
 */
export function pluginDataset(described: Dataset, thread: Thread, known: Known): Dataset {
  const { id, dependencies } = described
  return {
    id,
    dependencies,
    claims: (source) => thread.ask({ kind: 'claims', id, source }) === true,
    async open(request, engine, signal) {
      const dataset = (await pluginOf(known)).datasets?.find((own) => own.id === id)
      return opened(known, dataset?.open(Object.freeze({ ...request }), engine, signal))
    },
  }
}

export function pluginDatabase({ id, dependencies }: Database, known: Known): Database {
  return {
    id,
    dependencies,
    async open(source, signal) {
      const database = (await pluginOf(known)).databases?.find((own) => own.id === id)
      return opened(known, database?.open(Object.freeze({ ...source }), signal))
    },
  }
}

async function pluginOf({ entry, owner }: Known): Promise<Plugin> {
  try {
    return (await importModule(pathToFileURL(entry).href)).default as Plugin
  } catch (cause) {
    throw failed(owner, cause)
  }
}

async function opened({ owner, seconds }: Known, opening: Promise<OpenedData> | undefined): Promise<OpenedData> {
  const limit = PATIENCE * seconds
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new AuditError('PLUGIN_TIME_LIMIT', { ...owner, seconds: limit })), limit * 1000)
  })
  try {
    const data = await Promise.race([opening, late])
    const columns = data?.relation?.columns
    const fits = Array.isArray(columns) && typeof data?.close === 'function' && typeof data.sources === 'function'
    if (data === undefined || !fits || typeof data.engine?.aggregate !== 'function') {
      const detail = 'a data source that was opened has an engine, a relation with columns, sources() and close()'
      throw new AuditError('PLUGIN_NONSENSE', { ...owner, detail })
    }
    return {
      ...data,
      warnings: data.warnings ?? [],
      sources: () => data.sources().catch((cause) => Promise.reject(failed(owner, cause))),
    }
  } catch (cause) {
    throw failed(owner, cause)
  } finally {
    clearTimeout(timer)
  }
}

/** An error of the contract keeps its words, whichever copy of the contract made it; any other names the plug-in. */
function failed(owner: Owner, cause: unknown): AuditError {
  if (cause instanceof AuditError) return cause
  const { name, code, params, message } = (cause ?? {}) as AuditError
  if (name === 'AuditError' && Object.hasOwn(MESSAGES, code))
    return new AuditError(code as MessageCode, params, { cause })
  return new AuditError('PLUGIN_FAILED', {
    ...owner,
    detail: message === undefined ? String(cause) : `${name}: ${message}`,
  })
}
