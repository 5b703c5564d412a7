import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AuditError, type Place } from '@exaequo/contract'
import { readDocument } from '@exaequo/spec'
import { projectFolder } from '../find-specs.ts'

/** A plug-in by the name it has in a file, and the folder that the name is looked up from. */
export interface NamedPlugin {
  readonly name: string
  readonly folder: string
  readonly place: Place
}

export interface Configuration {
  readonly plugins: readonly NamedPlugin[]
  /** How long one answer of a plug-in may take. */
  readonly seconds: number
}

const SECONDS = 10
const FILES = ['exaequo.config.json', 'exaequo.config.yaml']

/** The configuration of a project: plug-ins for all of its audits. Data and no program, so that reading it runs nothing. */
export function configurationOf(project: string): Configuration {
  const file = FILES.map((name) => join(project, name)).find((path) => existsSync(path))
  if (file === undefined) return { plugins: [], seconds: SECONDS }
  const located = readDocument(readFileSync(file, 'utf8'), file)
  const [wrong] = located.errors
  if (wrong !== undefined) throw wrong
  const { plugins = [], pluginSeconds = SECONDS, ...rest } = (located.value ?? {}) as Record<string, unknown>
  const fits = typeof pluginSeconds === 'number' && pluginSeconds >= 0.1 && pluginSeconds <= 600
  if (!isNames(plugins) || !fits || Object.keys(rest).length > 0) {
    throw new AuditError('CONFIG_INVALID', {}, { place: { file } })
  }
  const named = plugins.map((name, i) => ({ name, folder: project, place: located.place(`plugins[${i}]`) }))
  return { plugins: named, seconds: pluginSeconds }
}

/** Plug-ins that the text of a specification names. What else is wrong with the text is told by whoever parses it. */
export function namedIn(text: string, path: string): NamedPlugin[] {
  const located = readDocument(text, path)
  const { plugins } = (located.errors.length > 0 ? {} : (located.value ?? {})) as { plugins?: unknown }
  if (!isNames(plugins)) return []
  const folder = dirname(resolve(path))
  return plugins.map((name, i) => ({ name, folder, place: located.place(`plugins[${i}]`) }))
}

/** Both, for a specification at a path. */
export function pluginsFor(path: string, text: string): Configuration {
  const { plugins, seconds } = configurationOf(projectFolder(path))
  return { plugins: [...plugins, ...namedIn(text, path)], seconds }
}

function isNames(plugins: unknown): plugins is string[] {
  return Array.isArray(plugins) && plugins.every((name) => typeof name === 'string')
}
