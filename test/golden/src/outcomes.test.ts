import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { compareAmounts, type GoldenAmounts } from './compare-amounts.ts'
import { compareClasses } from './compare-classes.ts'
import { finder } from './find.ts'
import { type Fixture, fixtures } from './fixture.ts'
import { AMOUNTS_SPEC, CLASSES_SPEC, RENTS_SPEC } from './outcome-specs.ts'
import { runAudits } from './run-audits.ts'
import { Tally } from './tally.ts'
import { tableCsv } from './write-audit.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cases = join(root, '../shared/cases')
const specOf = (name: string) => fileURLToPath(new URL(`../specs/${name}`, import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'exaequo-outcomes-'))
const present = existsSync(cases)
const several = fixtures().find(({ case: name }) => name === 'multiclass_law_tertile') as Fixture

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('several classes, one audit of all of them', () => {
  function compared(resultOf: ReturnType<typeof runAudits>): Tally {
    const tally = new Tally()
    const { estimates, verdicts } = resultOf('multiclass-law-tertile-classes')
    compareClasses(several, finder(estimates), tally)
    // Each class is a family of its own, and leads the summary with the others.
    expect(new Set(verdicts.filter(({ family }) => family.primary).map(({ at }) => at?.class))).toEqual(
      new Set(several.classes),
    )
    return tally
  }

  test('from the table of counts', { timeout: 120_000 }, () => {
    const folder = join(work, 'classes')
    const spec = readFileSync(specOf(CLASSES_SPEC), 'utf8')
      .replace(/source: .*/, 'source: table.csv')
      .replace('column: grade_pred', 'column: decision')
      .replace('truth: grade_true', 'truth: label')
      .replace('attributes:', '  count: { column: n }\nattributes:')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'table.csv'), tableCsv(several))
    writeFileSync(join(folder, 'classes.audit.yaml'), spec)
    const tally = compared(runAudits([join(folder, 'classes.audit.yaml')], join(folder, 'out')))
    expect(tally.compared).toBeGreaterThan(500)
    expect(tally.differences).toEqual([])
  })

  test.runIf(present)('from the rows', { timeout: 120_000 }, () => {
    const tally = compared(runAudits([specOf(CLASSES_SPEC)], join(work, 'rows'), ['--allow-outside']))
    expect(tally.compared).toBeGreaterThan(500)
    expect(tally.differences).toEqual([])
  })
})

describe('amounts', () => {
  test.runIf(present)('the audit case of a regression, from its rows', { timeout: 120_000 }, () => {
    const out = join(work, 'regression')
    const resultOf = runAudits([specOf(AMOUNTS_SPEC)], out, ['--allow-outside'])
    const golden = JSON.parse(readFileSync(join(cases, 'regression_communities/golden.json'), 'utf8'))
    const tally = new Tally()
    compareAmounts(
      'black_share',
      golden.audits.black_share,
      finder(resultOf('regression-communities').estimates),
      tally,
    )
    expect(tally.compared).toBe(24)
    expect(tally.differences).toEqual([])
  })

  test('the bundled rents, with decimal commas, from their rows', { timeout: 120_000 }, () => {
    const out = join(work, 'rents')
    const resultOf = runAudits([specOf(RENTS_SPEC)], out, ['--allow-outside'])
    const golden = JSON.parse(readFileSync(join(root, 'fixtures/loyers.golden.json'), 'utf8')) as {
      readonly audits: Readonly<Record<string, GoldenAmounts>>
    }
    const result = resultOf('loyers')
    const tally = new Tally()
    for (const [attribute, audit] of Object.entries(golden.audits)) {
      compareAmounts(attribute, audit, finder(result.estimates), tally)
    }
    expect(tally.compared).toBeGreaterThan(50)
    expect(tally.differences).toEqual([])
  })
})
