// What types and lint cannot see: folders and their ids, kinds of cases, and sentences that drift apart between languages.
// `node check.mjs [folder]`: names each problem with what to do, and ends with 1 where there is one.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { camelCase } from './gen/metric-index.mjs'

const root = process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url))
const packages = join(root, 'packages')
let problems = 0
const problem = (path, says, todo) => {
  problems++
  console.error(`${relative(root, path)}: ${says}. → ${todo}`)
}
const folders = (path) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !['generated', 'shared'].includes(entry.name))
        .map(({ name }) => name)
    : []

const metrics = folders(packages)
  .filter((name) => name.startsWith('metrics-'))
  .flatMap((family) => {
    const source = join(packages, family, 'src')
    return folders(source)
      .filter((id) => ['metric.ts', 'strings.ts', 'cases.yaml'].some((file) => existsSync(join(source, id, file))))
      .map((id) => ({ id, folder: join(source, id) }))
  })

/** Every file of sentences. */
const sentenceFiles = [
  ...folders(packages).flatMap((name) => {
    const source = join(packages, name, 'src')
    if (!existsSync(source)) return []
    return readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|[/\\])strings\.ts$/.test(path))
      .map((path) => join(source, path))
  }),
  join(packages, 'contract/src/messages/index.ts'),
].filter((path) => existsSync(path))

const exportsOf = await loaded([
  ...metrics.map(({ folder }) => join(folder, 'metric.ts')).filter((path) => existsSync(path)),
  ...sentenceFiles,
])

for (const { folder, id } of metrics) metricFolder(folder, id)
for (const path of sentenceFiles) sentences(exportsOf(path), path, '')

/** What each of these files exports, from its source, all of them at once. */
async function loaded(paths) {
  const scratch = mkdtempSync(join(tmpdir(), 'exaequo-check-'))
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: paths.map((path, i) => `export * as f${i} from ${JSON.stringify(path)}`).join('\n') || 'export {}',
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      conditions: ['source'],
      logLevel: 'silent',
      banner: {
        js: "import { createRequire as exaequoRequire } from 'node:module'; const require = exaequoRequire(import.meta.url);",
      },
    })
    writeFileSync(join(scratch, 'all.mjs'), outputFiles[0].text)
    const all = await import(pathToFileURL(join(scratch, 'all.mjs')).href)
    return (path) => all[`f${paths.indexOf(path)}`]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function metricFolder(folder, id) {
  for (const file of ['metric.ts', 'strings.ts', 'cases.yaml', 'README.md'])
    if (!existsSync(join(folder, file)))
      problem(
        folder,
        `there is no ${file}`,
        file === 'README.md' ? 'run `pnpm gen`' : '`exaequo new metric` writes one',
      )
  if (!existsSync(join(folder, 'metric.ts'))) return
  const found = exportsOf(join(folder, 'metric.ts'))[camelCase(id)]
  if (found?.id !== id) {
    problem(folder, `metric.ts exports no \`${camelCase(id)}\` of the id ${id}`, 'name folder, id and export alike')
    return
  }
  if (!existsSync(join(folder, 'cases.yaml'))) return
  const cases = parse(readFileSync(join(folder, 'cases.yaml'), 'utf8')) ?? []
  const has = (test) => cases.some((one) => one.expect?.some(({ is }) => test(is)))
  if (!has((is) => typeof is === 'number'))
    problem(folder, 'no case expects a number', 'add one whose result is known from elsewhere')
  // Counts are there for every table.
  if (
    id !== 'confusion-matrix' &&
    !has((is) => typeof is === 'string') &&
    !cases.some((one) => one.notApplicable !== undefined)
  )
    problem(folder, 'no case shows where there is no number', 'add one with the code of the reason')
  for (const { name, source } of cases)
    if (!source) problem(folder, `case "${name}" has no source`, 'say where its numbers come from')
}

const sections = join(packages, 'report-html/src/sections')
for (const id of folders(sections).filter((name) => existsSync(join(sections, name, 'section.ts')))) {
  const found = /\bid: '([^']+)'/.exec(readFileSync(join(sections, id, 'section.ts'), 'utf8'))?.[1]
  if (found !== id) problem(join(sections, id), `its section is called ${found}`, 'name folder and id alike')
  if (!existsSync(join(sections, id, 'section.test.ts')))
    problem(join(sections, id), 'it has no test', 'write section.test.ts')
}

/** Whatever is written in one language must be written in the other. */
function sentences(value, path, where) {
  if (typeof value !== 'object' || value === null) return
  const languages = ['en', 'fr'].filter((locale) => typeof value[locale] === 'string')
  if (languages.length === 1) problem(path, `${where} is written in ${languages[0]} alone`, 'translate it')
  if (languages.length > 0) return
  for (const [key, own] of Object.entries(value)) sentences(own, path, where === '' ? key : `${where}.${key}`)
}

if (problems > 0) process.exitCode = 1
else console.log('folders, cases and sentences: nothing to say')
