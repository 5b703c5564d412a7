import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Result, Text } from '@exaequo/contract'
import { projectFolder } from '../find-specs.ts'
import { sha256 } from '../hash.ts'
import type { ReadSpec } from '../read-spec.ts'
import { VERSION } from '../version.ts'

/** What an audit depends on besides its data: its specification, its answers, the toolkit's version and plug-ins. */
export function specificationHash({ text, risk, toolkit }: Pick<ReadSpec, 'text' | 'risk' | 'toolkit'>): string {
  const plugins = toolkit.plugins.map((own) => JSON.stringify([own.name, own.version, own.hash]))
  return sha256([VERSION, ...plugins, text, ...(risk === null ? [] : [risk.text])].map(sha256).join('\n'))
}

/** The result that is already there, if the specification and every byte of the data are still the same. */
export async function keptResult(
  folder: string,
  read: ReadSpec,
  { allowOutside }: { readonly allowOutside: boolean },
): Promise<{ readonly result: Result; readonly shown: Result | null; readonly banner: Text | null } | null> {
  try {
    const log = JSON.parse(await readFile(join(folder, 'restricted/run.json'), 'utf8'))
    if (log.specification !== specificationHash(read)) return null
    const { hashFile, resolveFiles } = await import('@exaequo/dataset-files')
    const { source, csv, model } = read.spec.data
    // A server may have changed without a word: its tables are counted again, its models asked again.
    if (typeof source !== 'string' || (model !== null && model.endpoint !== null)) return null
    const within = allowOutside ? null : projectFolder(read.path)
    const files = await resolveFiles({ source, csv, folder: resolve(read.path, '..'), within })
    for (const [i, path] of files.entries()) if ((await hashFile(path)) !== log.data[i]) return null
    const hashes =
      model === null ? [] : [await (await import('../scored.ts')).modelHash(read.path, model, { allowOutside })]
    for (const [i, hash] of hashes.entries()) if (hash !== log.data[files.length + i]) return null
    if (log.data.length !== files.length + hashes.length) return null
    const stored = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'))
    const result: Result = await stored('restricted/result.json')
    const shown: Result | null = result.audit.publication.public ? await stored('public/result.json') : null
    const banner =
      read.risk === null ? null : (await import('@exaequo/risk')).bannerOf(await stored('restricted/risk.json'))
    return { result, shown, banner }
  } catch {
    return null
  }
}
