import { resolve } from 'node:path'
import { AuditError, AuditErrors } from '@exaequo/contract'
import { bundled, type Toolkit, toolkitOf } from '../catalogue.ts'
import { projectFolder } from '../find-specs.ts'
import { type LoadedPlugin, loadPlugin } from './load.ts'
import { type Configuration, configurationOf, pluginsFor } from './named.ts'
import { type FoundPlugin, findPlugin } from './resolve.ts'

/** The toolkit with the plug-ins that a specification and its project name. @throws AuditErrors, every problem at once. */
export function toolkitFor(path: string, text: string): Toolkit {
  const { plugins, seconds } = pluginsFor(path, text)
  return withPlugins({ plugins, seconds }, projectFolder(path))
}

/** The same of a project, whatever audits it has. */
export function toolkitOfProject(folder: string): Toolkit {
  const project = projectFolder(resolve(folder, 'any'))
  return withPlugins(configurationOf(project), project)
}

function withPlugins({ plugins, seconds }: Configuration, project: string): Toolkit {
  if (plugins.length === 0) return bundled
  const loaded = new Map<string, LoadedPlugin>()
  const errors: AuditError[] = []
  for (const { name, folder, place } of plugins) {
    try {
      const found = findPlugin(name, folder, project)
      if (!loaded.has(found.entry)) loaded.set(found.entry, loadPlugin(found, seconds))
      toolkitOf([...loaded.values()])
    } catch (error) {
      if (!(error instanceof AuditError)) throw error
      errors.push(new AuditError(error.code, error.params, { place, cause: error }))
    }
  }
  if (errors.length > 0) throw new AuditErrors(errors)
  return toolkitOf([...loaded.values()])
}

/** A plug-in as evidence names it. */
export interface UsedPlugin {
  readonly name: string
  readonly version: string
}

/**
 * The toolkit that an audit was made with, looked for from the current folder and from that of the results.
 * @throws AuditErrors that say which plug-in is missing, or there in another version.
 */
export function toolkitUsed(plugins: readonly UsedPlugin[], folder: string): Toolkit {
  if (plugins.length === 0) return bundled
  const folders = [process.cwd(), resolve(folder)]
  const { seconds } = configurationOf(projectFolder(resolve('any')))
  const errors: AuditError[] = []
  const found = plugins.flatMap(({ name, version }) => {
    const candidates = folders.flatMap((from) => tried(name, from))
    const same = candidates.find((one) => one.version === version)
    if (same !== undefined) return [same]
    const [other] = candidates
    errors.push(
      other === undefined
        ? new AuditError('PLUGIN_MISSING_FOR_REPLAY', { plugin: name, version })
        : new AuditError('PLUGIN_OTHER_VERSION', { plugin: name, version, found: other.version }),
    )
    return []
  })
  if (errors.length > 0) throw new AuditErrors(errors)
  return toolkitOf(found.map((one) => loadPlugin(one, seconds)))
}

/** Paths are written from the project's folder. */
function tried(name: string, from: string): FoundPlugin[] {
  const project = projectFolder(resolve(from, 'any'))
  try {
    return [findPlugin(name, name.startsWith('.') ? project : from, project)]
  } catch {
    return []
  }
}
