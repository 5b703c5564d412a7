// The licences of everything that is installed here, dependencies of dependencies and tools included:
// node test/packaging/licences.mjs prints them and fails on one that is unknown or does not go with ours.
import { pathToFileURL } from 'node:url'
import { PNPM, run } from './commands.mjs'

/** What may be used beside, and bundled into, a work under EUPL-1.2: permissive, or MPL (article 5 and its appendix). */
const COMPATIBLE = new Set([
  '0BSD',
  'AFL-2.1',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
])

/** Whether an SPDX expression of licences joined by OR, or by AND, can be complied with. Anything else is unknown. */
export function isCompatible(expression) {
  const text = expression.replace(/^\((.*)\)$/, '$1')
  const joined = / OR /.test(text) ? text.split(' OR ') : null
  if (joined !== null) return !/ AND /.test(text) && joined.some((one) => COMPATIBLE.has(one))
  return text.split(' AND ').every((one) => COMPATIBLE.has(one))
}

/** Packages by licence, and those whose licence is not on the list. */
export async function licences() {
  const byLicence = JSON.parse(await run([...PNPM, '-r', 'licenses', 'list', '--json']))
  const all = Object.entries(byLicence)
    .map(([licence, packages]) => ({
      licence,
      packages: packages.map(({ name, versions }) => `${name} ${versions.join(', ')}`).sort(),
    }))
    .sort((one, other) => other.packages.length - one.packages.length)
  if (all.length === 0) throw new Error('no dependency was found')
  return { all, refused: all.filter(({ licence }) => !isCompatible(licence)) }
}

export function licenceText({ all }) {
  return all.map(({ licence, packages }) => `${licence} (${packages.length})\n  ${packages.join('\n  ')}\n`).join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = await licences()
  console.log(licenceText(found))
  for (const { licence, packages } of found.refused)
    console.error(`Not known to go with EUPL-1.2: ${licence}: ${packages}`)
  process.exitCode = found.refused.length > 0 ? 1 : 0
}
