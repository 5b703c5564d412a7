import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { AuditError } from '@exaequo/contract'
import { sha256 } from '../hash.ts'

/** A plug-in found in the project: nothing of it has run. */
export interface FoundPlugin {
  /** The package’s name, or the path from the project’s folder. */
  readonly name: string
  /** The package’s version; of a single file, what identifies its bytes. */
  readonly version: string
  /** Absolute path of the file that holds its default export. */
  readonly entry: string
  /** Of the bytes of that file. */
  readonly hash: string
  /** Versions of the contract that its package.json names as a peer. */
  readonly peer: string | null
}

interface PackageJson {
  readonly name?: unknown
  readonly version?: unknown
  readonly exports?: unknown
  readonly main?: unknown
  readonly peerDependencies?: Readonly<Record<string, unknown>>
}

const PACKAGE = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/
const PATH = /^\.{1,2}\//

/**
 * Where a plug-in is: a package in a `node_modules` of this folder or one above it within the project, or a path. Folders
 * outside the project and those that belong to the whole machine are never looked into.
 */
export function findPlugin(name: string, folder: string, project: string): FoundPlugin {
  if (PATH.test(name)) return atPath(name, folder, project)
  if (!PACKAGE.test(name)) throw new AuditError('PLUGIN_NAME', { plugin: name })
  for (const above of upwards(folder, outermost(project))) {
    const own = join(above, 'node_modules', name)
    if (existsSync(join(own, 'package.json'))) return ofPackage(own, name)
  }
  throw new AuditError('PLUGIN_NOT_FOUND', { plugin: name, folder: shown(folder) })
}

function atPath(name: string, folder: string, project: string): FoundPlugin {
  const path = resolve(folder, name)
  if (!existsSync(path)) throw new AuditError('PLUGIN_NOT_FOUND', { plugin: name, folder: shown(folder) })
  const [real, root] = [realpathSync(path), realpathSync(project)]
  if (real !== root && !real.startsWith(root + sep)) throw new AuditError('PLUGIN_NAME', { plugin: name })
  const written = `./${relative(root, real).split(sep).join('/')}`
  if (statSync(real).isDirectory()) return { ...ofPackage(real, name), name: written }
  const hash = hashOf(real)
  return { name: written, version: hash.slice(0, 'sha256-'.length + 16), entry: real, hash, peer: null }
}

function ofPackage(folder: string, asked: string): FoundPlugin {
  const json = packageJson(folder)
  if (json === null) throw new AuditError('PLUGIN_NOT_FOUND', { plugin: asked, folder: shown(folder) })
  const entry = join(folder, entryOf(json))
  const inside = entry.startsWith(folder + sep)
  if (!inside || !existsSync(entry) || statSync(entry).isDirectory()) {
    throw new AuditError('PLUGIN_NOT_FOUND', { plugin: `${asked}/${entryOf(json)}`, folder: shown(folder) })
  }
  const peer = json.peerDependencies?.['@exaequo/contract']
  return {
    name: typeof json.name === 'string' ? json.name : asked,
    version: typeof json.version === 'string' ? json.version : '0.0.0',
    entry: realpathSync(entry),
    hash: hashOf(entry),
    peer: typeof peer === 'string' ? peer : null,
  }
}

/** The file that `import` of the package means on Node: `exports`, else `main`. */
function entryOf({ exports, main }: PackageJson): string {
  const named = typeof exports === 'object' && exports !== null && '.' in exports ? exports['.'] : exports
  return conditional(named) ?? (typeof main === 'string' ? main : 'index.js')
}

function conditional(target: unknown): string | null {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return null
  for (const [condition, own] of Object.entries(target)) {
    if (!['import', 'node', 'default'].includes(condition)) continue
    const found = conditional(own)
    if (found !== null) return found
  }
  return null
}

function packageJson(folder: string): PackageJson | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return null
  }
}

const MARKS = ['package.json', '.git', 'pnpm-workspace.yaml']

/** The outermost folder that is a project: packages of a workspace are often installed at its root. */
function outermost(project: string): string {
  let last = project
  for (const above of upwards(project, null)) if (MARKS.some((mark) => existsSync(join(above, mark)))) last = above
  return last
}

/** A folder and those above it, up to and with the last; `null`: to the root of the disk. */
function upwards(folder: string, last: string | null): string[] {
  const all: string[] = []
  for (let own = resolve(folder); ; own = dirname(own)) {
    all.push(own)
    if (own === last || dirname(own) === own) return all
  }
}

function hashOf(path: string): string {
  return sha256(readFileSync(path, 'utf8'))
}

/** Messages name folders as the caller would. */
function shown(folder: string): string {
  return relative(process.cwd(), folder) || '.'
}
