import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { root } from './command.ts'

const folder = join(root, 'packages')
const packages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json')))
const nameOf = (name: string) => JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).name as string
const sources = Object.fromEntries(packages.map((name) => [nameOf(name), join(folder, name, 'src/index.ts')]))
const parts = ['message'].map((part) => [
  `@exaequo/report-html/${part}`,
  join(folder, `report-html/src/${part}/index.ts`),
])
const frames = { 'exaequo/danfo': join(folder, 'cli/src/danfo.ts') }
const alias: Record<string, string> = { ...sources, ...Object.fromEntries(parts), ...frames }

/** Runs a text as a program that has every package of ours; the native engine is found beside the command. */
async function run(contents: string, name: string): Promise<string> {
  const outfile = join(folder, 'cli/dist/readme', `${name}.mjs`)
  await build({
    stdin: { contents, loader: 'ts', resolveDir: join(folder, name) },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    alias: Object.fromEntries(Object.entries(alias).sort(([a], [b]) => b.length - a.length)),
    external: ['@duckdb/node-api', '@duckdb/node-bindings', '@tensorflow/*', 'canvas', 'danfojs-node', 'vitest'],
    banner: { js: "import { createRequire as own } from 'node:module'; const require = own(import.meta.url);" },
    logLevel: 'silent',
  })
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

/** Runs an example that imports one package of ours, in this process. */
async function within(code: string): Promise<string> {
  const [, names = '', from = ''] = /^import \{ (.*) \} from '(.*)'$/m.exec(code) ?? []
  const exported: Record<string, unknown> = await import(sources[from] as string)
  const printed: string[] = []
  const words = names.split(', ')
  const body = code.replace(/^import .*$/m, '').replaceAll('console.log', 'print')
  new Function('print', ...words, body)(
    (...parts: unknown[]) => printed.push(parts.join(' ')),
    ...words.map((word) => exported[word]),
  )
  return printed.join('\n')
}

describe.each(packages)('README of %s', (name) => {
  const readme = readFileSync(join(folder, name, 'README.md'), 'utf8')
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] as string)

  test('has its name and an example that says what it prints', () => {
    expect(readme.split('\n')[0]).toBe(`# ${nameOf(name)}`)
    expect(examples.length).toBeGreaterThan(0)
    for (const code of examples) {
      expect(code).toContain(`from '${nameOf(name)}`)
      expect(code).toMatch(/^console\.log\(.*\) \/\/ \S/m)
    }
  })

  test('every example prints what it says', async () => {
    for (const code of examples) {
      const said = [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1])
      // The testkit needs the test runner around it, so its example runs in this one.
      const printed = name === 'testkit' ? await within(code) : await run(code, name)
      expect(printed.trimEnd().split('\n')).toEqual(said)
    }
  })

  test('names only functions that exist', async () => {
    const named = [...readme.matchAll(/^- (`.*)$/gm)].flatMap(([, line = '']) => [
      ...(line.split(':')[0] as string).matchAll(/`([A-Za-z]\w*)/g),
    ])
    const exported: Record<string, unknown> = await import(sources[nameOf(name)] as string)
    for (const [, word = ''] of named) expect(Object.keys(exported), word).toContain(word)
  })
})
