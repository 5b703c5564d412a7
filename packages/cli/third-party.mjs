// Whose code a bundle holds, with the licence of each: most of them ask that it stays with every copy.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LICENCE = /^(licen[cs]e|copying|notice)/i

/** The text of a file that names every package among the inputs of esbuild; those of one licence text share it. Paths start at `base`. */
export function thirdParty(inputs, base) {
  const folders = new Set()
  for (const path of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
    if (folder !== undefined) folders.add(folder)
  }
  const titles = new Map()
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(base, folder, 'package.json'), 'utf8'))
    const texts = readdirSync(join(base, folder))
      .filter((file) => LICENCE.test(file))
      .sort()
      .map((file) => readFileSync(join(base, folder, file), 'utf8').trim())
    const text = texts.join('\n\n')
    titles.set(text, [...(titles.get(text) ?? []), `${name} ${version} (${license})`])
  }
  const parts = [...titles].map(([text, packages]) => `${packages.join('\n')}\n\n${text}`.trim())
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
