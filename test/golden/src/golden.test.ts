import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'
import { afterAll, describe, expect, test } from 'vitest'
import { type Comparing, compareAudit } from './compare.ts'
import { compareCommon } from './compare-strata.ts'
import { finder } from './find.ts'
import { type Fixture, fixtures, hasScore, isWeighted } from './fixture.ts'
import { OUTCOME_SPECS } from './outcome-specs.ts'
import { runAudits } from './run-audits.ts'
import { Tally } from './tally.ts'
import { auditId, rowSpecName, writeAudits } from './write-audit.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cases = join(root, '../shared/cases')
const specs = fileURLToPath(new URL('../specs', import.meta.url))
const all = fixtures()
const work = mkdtempSync(join(tmpdir(), 'exaequo-golden-'))
const compared = { tables: 0, rows: 0 }

afterAll(() => {
  rmSync(work, { recursive: true, force: true })
  console.info(
    `Golden numbers compared: ${compared.tables} from tables of counts, ${compared.rows} from the rows themselves.`,
  )
})

/** Every golden number of a case against the results of its runs. */
function compareCase(
  fixture: Fixture,
  resultOf: (id: string) => Result,
  { rebuilt, scored }: { readonly rebuilt: boolean; readonly scored: boolean },
): Tally {
  const tally = new Tally()
  for (const run of fixture.runs) {
    const find = finder(resultOf(auditId(fixture, run)).estimates)
    for (const audit of run.audits) compareAudit({ fixture, run, audit, find, tally, rebuilt, scored })
  }
  compareStrata(fixture, resultOf, tally)
  const [whole] = fixture.runs
  if (whole !== undefined) compareCommon(fixture, resultOf(auditId(fixture, whole)), tally)
  return tally
}

/** What is said of one stratum alone must be what the whole audit says within that stratum. */
function compareStrata(fixture: Fixture, resultOf: (id: string) => Result, tally: Tally): void {
  const [whole, ...strata] = fixture.runs
  if (whole === undefined || fixture.strata.length === 0) return
  const find = finder(resultOf(auditId(fixture, whole)).estimates)
  for (const run of strata) {
    for (const audit of run.audits) {
      const comparing: Comparing = { fixture, run, audit, find, tally, stratum: run.filter ?? {} }
      compareAudit(comparing)
    }
  }
}

describe('tables of counts in fixtures/golden, through the command line', () => {
  test('there is a table for every case of these families', () => expect(all).toHaveLength(11))

  test.each(all)('$case', { timeout: 120_000 }, (fixture) => {
    const folder = join(work, 'tables', fixture.case)
    const resultOf = runAudits(writeAudits(folder, fixture), join(folder, 'out'))
    const tally = compareCase(fixture, resultOf, { rebuilt: isWeighted(fixture), scored: hasScore(fixture) })
    compared.tables += tally.compared
    expect(tally.compared).toBeGreaterThan(50)
    expect(tally.differences).toEqual([])
  })
})

const present = existsSync(cases)
if (!present) {
  console.warn(
    '\n*** NOT RUN: the rows of the audit cases (../shared/cases) are not here. Only the tables of counts were compared. ***\n',
  )
}

describe('rows of the audit cases, through the command line', () => {
  test.runIf(present)('the tables in fixtures/golden are what the cases say', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'fixtures/make/golden.mjs'), '--check'], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('every run has its specification', () => {
    const expected = [
      ...all.flatMap((fixture) => fixture.runs.map((run) => rowSpecName(fixture, run))),
      ...OUTCOME_SPECS,
    ]
    expect(readdirSync(specs).sort()).toEqual(expected.sort())
  })

  test.runIf(present).each(all)('$case', { timeout: 120_000 }, (fixture) => {
    const paths = fixture.runs.map((run) => join(specs, rowSpecName(fixture, run)))
    const resultOf = runAudits(paths, join(work, 'rows', fixture.case), ['--allow-outside'])
    const tally = compareCase(fixture, resultOf, { rebuilt: false, scored: true })
    compared.rows += tally.compared
    expect(tally.compared).toBeGreaterThan(50)
    expect(tally.differences).toEqual([])
  })
})
