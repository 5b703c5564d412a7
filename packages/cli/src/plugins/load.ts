import {
  AuditError,
  CONTRACT_VERSION,
  type Database,
  type Dataset,
  type Metric,
  type Plugin,
  pluginProblems,
  type Section,
  type Standard,
} from '@exaequo/contract'
import type { ReportSection } from '@exaequo/report-html'
import satisfies from 'semver/functions/satisfies.js'
import validRange from 'semver/ranges/valid.js'
import { pluginMetric } from './metric.ts'
import { FUNCTION } from './requests.ts'
import type { FoundPlugin } from './resolve.ts'
import { pluginSection } from './section.ts'
import { pluginDatabase, pluginDataset } from './source.ts'
import { openThread, type Thread } from './thread.ts'

/** A plug-in that may be used: its data, and its code as questions to its thread. */
export interface LoadedPlugin {
  readonly name: string
  readonly version: string
  readonly hash: string
  readonly metrics: readonly Metric[]
  readonly standards: readonly Standard[]
  readonly sections: readonly ReportSection[]
  readonly datasets: readonly Dataset[]
  readonly databases: readonly Database[]
}

/** One thread a plug-in, for all audits of a batch. */
const threads = new Map<string, Thread>()

/** @throws AuditError where the plug-in does not fit this contract, is not whole, or infers what it must not. */
export function loadPlugin(found: FoundPlugin, seconds: number): LoadedPlugin {
  const { name, version, hash, entry, peer } = found
  const owner = { plugin: name, version }
  if (peer !== null) checkContract(owner, peer)
  const key = JSON.stringify([entry, hash, seconds])
  const thread = threads.get(key) ?? openThread(entry, owner, seconds)
  threads.set(key, thread)
  const described = (thread.ask({ kind: 'load' }) ?? null) as Plugin | null
  const declared = described?.contract
  if (typeof declared === 'string') checkContract(owner, declared)
  else if (peer === null) throw new AuditError('PLUGIN_CONTRACT_MISSING', { plugin: name })
  const whole = described === null ? null : withCode(described, thread, { owner, entry, seconds })
  const [problem] = pluginProblems(whole)
  if (problem !== undefined) throw new AuditError('PLUGIN_INVALID', { ...owner, ...problem })
  const { infers = [], metrics = [], standards = [], sections = [], datasets = [], databases = [] } = whole ?? {}
  if (infers.length > 0) throw new AuditError('PLUGIN_INFERS', { ...owner, infers })
  return { name, version, hash, metrics, standards, sections: sections as ReportSection[], datasets, databases }
}

function checkContract(owner: { plugin: string; version: string }, range: string): void {
  if (validRange(range) !== null && satisfies(CONTRACT_VERSION, range)) return
  throw new AuditError('PLUGIN_CONTRACT', { ...owner, range, contract: CONTRACT_VERSION })
}

interface Known {
  readonly owner: { readonly plugin: string; readonly version: string }
  readonly entry: string
  readonly seconds: number
}

/** Where the description says that there is code, a question to the thread; what is missing stays missing, to be told. */
function withCode(described: Plugin, thread: Thread, known: Known): Plugin {
  const { owner, seconds } = known
  const made = <T extends object>(own: unknown, key: string, make: (one: T) => T): unknown =>
    Array.isArray(own) ? own.map((one) => (one?.[key] === FUNCTION ? make(one) : { ...one, [key]: undefined })) : own
  return {
    ...described,
    ...present(
      'metrics',
      made<Metric>(described.metrics, 'compute', (one) => pluginMetric(one, thread, owner, seconds)),
    ),
    ...present(
      'sections',
      made<Section<never>>(described.sections, 'print', (one) => pluginSection(one, thread, owner) as Section<never>),
    ),
    ...present(
      'datasets',
      made<Dataset>(described.datasets, 'open', (one) => pluginDataset(one, thread, known)),
    ),
    ...present(
      'databases',
      made<Database>(described.databases, 'open', (one) => pluginDatabase(one, known)),
    ),
  } as Plugin
}

function present(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value }
}
