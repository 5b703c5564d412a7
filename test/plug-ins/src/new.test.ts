import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { built, emptyFolder, exaequoIn, install, npmTest, testsIn } from './author.ts'

beforeAll(built, 120_000)

describe('outside the repository', () => {
  const folder = emptyFolder()

  test.each(['metric', 'standard', 'dataset', 'section'])(
    'a new %s is a package that passes its tests as it is',
    (kind) => {
      const { status, stderr, stdout } = exaequoIn(folder, 'new', kind, 'sample-thing')
      expect(stderr).toBe('')
      expect(status).toBe(0)
      const own = join(folder, `exaequo-${kind}-sample-thing`)
      for (const file of ['package.json', 'README.md', 'LICENSE', 'src/index.ts']) expect(stdout).toContain(file)
      expect(readFileSync(join(own, 'README.md'), 'utf8')).not.toMatch(/template/i)
      install(own)
      const ran = npmTest(own)
      expect(`${ran.stdout}${ran.stderr}`).toMatch(/Tests +\d+ passed/)
      expect(ran.status).toBe(0)
      expect(exaequoIn(folder, 'new', kind, 'sample-thing').stderr).toContain('[NEW_EXISTS]')
    },
    120_000,
  )

  test('what is missing is asked for in words', () => {
    const own = join(folder, 'exaequo-metric-sample-thing', 'src')
    const read = (file: string) => readFileSync(join(own, file), 'utf8')
    const [metric, strings, cases] = [read('metric.ts'), read('strings.ts'), read('cases.yaml')]
    const failing = (changes: Readonly<Record<string, string>>) => {
      for (const [file, text] of Object.entries({
        'metric.ts': metric,
        'strings.ts': strings,
        'cases.yaml': cases,
        ...changes,
      }))
        writeFileSync(join(own, file), text)
      const { status, stdout, stderr } = testsIn(join(own, '..'))
      expect(status).toBe(1)
      return stdout + stderr
    }
    const said = failing({
      'metric.ts': metric.replace(/cite: \[[^\]]*\],/, 'cite: [] as never,'),
      'strings.ts': strings.replace(/limits: \{[^}]*\},/, '').replace(/fr: '(Part|Template|Sample)[^']*'/g, "fr: ''"),
      'cases.yaml': cases.slice(0, cases.indexOf('- name: a group with nobody')),
    })
    expect(said).toContain('at least one citation with a title: where the metric is defined')
    expect(said).toContain('what this number cannot see')
    expect(said).toContain('no case shows where there is no number')
    expect(said).toContain('a report is read in both')
  }, 120_000)

  test('a name that is none, or is taken, is refused', () => {
    expect(exaequoIn(folder, 'new', 'metric', 'Sample_Thing').stderr).toContain('[NEW_ID]')
    expect(exaequoIn(folder, 'new', 'metric', 'selection-rate').stderr).toContain('[NEW_TAKEN]')
  })
})
