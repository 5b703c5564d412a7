// Writes src/generated/templates.ts: every template under src/ compiled to code, so that pages that forbid `eval` run it.
// A template of a section bears its folder's name; one in partials/ bears its file's.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import Handlebars from 'handlebars'

const source = new URL('./src/', import.meta.url)
const found = readdirSync(source, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.hbs'))
  .sort()
const nameOf = (path) => path.replace(/\/template\.hbs$|\.hbs$/, '').replace(/^.*\//, '')
// strict: a name that the model does not hold is an error, never an empty place.
const options = { strict: true, knownHelpersOnly: true, preventIndent: true }
// Where a name stands in its template: an object made anew at every print, of use in no message of ours.
const places = /, \{"start":\{[^}]*\},"end":\{[^}]*\}\} ?/g
const compile = (path) =>
  Handlebars.precompile(readFileSync(new URL(path, source), 'utf8'), options).replace(places, '')
const entries = (paths) => paths.map((path) => `  ${JSON.stringify(nameOf(path))}: ${compile(path)},\n`).join('')
const block = (name, paths) => {
  const names = paths.map((path) => JSON.stringify(nameOf(path)))
  if (new Set(names).size !== names.length) throw new Error(`two templates have one name: ${names.join(', ')}`)
  return `export const ${name}: Readonly<Record<${names.join(' | ')}, unknown>> = {\n${entries(paths)}}\n`
}
const isPartial = (path) => path.startsWith('partials/')
const out = `// Generated from the .hbs files by gen.mjs: do not edit.\n// @ts-nocheck\n${block('partials', found.filter(isPartial))}${block(
  'templates',
  found.filter((path) => !isPartial(path)),
)}`
const target = new URL('./src/generated/templates.ts', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== out) {
    console.error('packages/report-html/src/generated/templates.ts is stale: run `pnpm gen`')
    process.exit(1)
  }
} else {
  mkdirSync(new URL('./src/generated/', import.meta.url), { recursive: true })
  writeFileSync(target, out)
}
