import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const KINDS = ['metric', 'standard', 'dataset', 'section'] as const
export type Kind = (typeof KINDS)[number]

/**
 * Templates lie beside the code, as real files that are checked and tested as they are. A name begins with `_` where, in a
 * package within this one, it would be taken for this one's own.
 */
const folder = ['../../templates', '../../../templates']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path)) as string

/** `false-positive-rate` → `falsePositiveRate`. */
export function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function words(id: string): string {
  const text = id.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A template's text with the names of what is made. */
export function filled(text: string, kind: Kind, id: string): string {
  return text
    .replaceAll('exaequo-kind-template-id', `exaequo-${kind}-${id}`)
    .replaceAll('template-id', id)
    .replaceAll('templateId', camelCase(id))
    .replaceAll('Template title', words(id))
}

/** The sources of a template: texts by path. */
export function templateSources(kind: Kind, id: string): Record<string, string> {
  return read(join(folder, kind, 'src'), kind, id)
}

/** A whole package: texts by path. */
export function templatePackage(kind: Kind, id: string): Record<string, string> {
  const common = read(join(folder, 'common'), kind, id)
  const own = read(join(folder, kind), kind, id)
  const [base, more] = [common, own].map((files) => JSON.parse(files['package.json'] as string))
  for (const [key, value] of Object.entries(more)) base[key] = { ...base[key], ...(value as object) }
  return { ...common, ...own, 'package.json': `${JSON.stringify(base, null, 2)}\n` }
}

function read(from: string, kind: Kind, id: string): Record<string, string> {
  const paths = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(from, path)).isFile(),
  )
  return Object.fromEntries(
    paths
      .map((path) => relative('.', path).split(sep).join('/'))
      .sort()
      .map((path) => [path.replace(/^_/, ''), filled(readFileSync(join(from, path), 'utf8'), kind, id)]),
  )
}
