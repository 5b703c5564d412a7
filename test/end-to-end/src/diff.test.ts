import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exaequo, folderOf, specOf } from './command.ts'

/** Rows of groups, each with how many got the decision and how many did not. */
const rows = (groups: Readonly<Record<string, readonly [yes: number, no: number]>>) =>
  `g,d\n${Object.entries(groups)
    .map(([g, [yes, no]]) => `${g},yes\n`.repeat(yes) + `${g},no\n`.repeat(no))
    .join('')}`

/** Runs the small audit over these rows and gives its folder. */
function audited(groups: Parameters<typeof rows>[0], changes: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ 'a.audit.yaml': specOf(changes), 'data.csv': rows(groups) })
  const { status, stderr } = exaequo('run', join(folder, 'a.audit.yaml'), '--out', join(folder, 'out'))
  expect([status, stderr]).toEqual([0, ''])
  return join(folder, 'out/small')
}

const even = audited({ a: [300, 200], b: [290, 210], c: [100, 100] })
const wide = audited({ a: [300, 200], b: [150, 350], c: [104, 96] })
const json = (...given: string[]) => JSON.parse(exaequo('diff', ...given, '--json').stdout)
const stateOf = (diff: ReturnType<typeof json>, group: string) =>
  diff.gaps.find((gap: { group: { group?: string }; primary: boolean }) => gap.primary && gap.group.group === group)
    .state

describe('what changed between two results', () => {
  test('is a gap that opened, beside one of which nothing can be said, in both languages', () => {
    const { status, stdout } = exaequo('diff', even, wide)
    expect(status).toBe(0)
    expect(stdout).toMatch(/▲ group: b \/ a, selection rate: .* gap opened/)
    expect(stdout).toMatch(/\? group: c \/ a.* no change established, which does not mean that nothing changed/)
    expect(stdout).toContain('1 opened, 0 widened')
    const french = exaequo('diff', even, wide, '--locale', 'fr').stdout
    expect(french).toMatch(/▲ group\s: b \/ a.* écart apparu/)
    expect(french).toContain('ce qui ne veut pas dire que rien n’a changé')
  })

  test('is the other way round a gap that closed, with the same p-value', () => {
    const [there, back] = [json(even, wide), json(wide, even)]
    expect(stateOf(there, 'b')).toBe('opened')
    expect(stateOf(back, 'b')).toBe('closed')
    const change = ({ gaps }: typeof there) => gaps.find((gap: { primary: boolean }) => gap.primary).change
    expect(change(back).pValue).toBeCloseTo(change(there).pValue, 12)
    expect(change(back).value).toBeCloseTo(-change(there).value, 12)
  })

  test('is nothing that could be established where the same audit stands on both sides, and that is said', () => {
    const diff = json(even, even)
    expect(stateOf(diff, 'b')).toBe('notEstablished')
    expect(diff.warnings.map(({ code }: { code: string }) => code)).toContain('DIFF_SAME_DATA')
  })

  test('is corrected over the primary comparisons', () => {
    for (const { change } of json(even, wide).gaps.filter(({ primary }: { primary: boolean }) => primary)) {
      expect(change.adjusted).toBeGreaterThanOrEqual(change.pValue)
    }
  })

  test('is a population that drifted, against what chance alone makes', () => {
    const drifted = audited({ a: [300, 200], b: [290, 210], c: [300, 300] })
    const [drift] = json(even, drifted).populations
    expect(drift.state).toBe('established')
    expect(drift.stabilityIndex.value).toBeGreaterThan(drift.stabilityIndex.limitUnderEquality)
    // a and b are 500 of 1,200, then of 1,600: half of the absolute differences of shares.
    expect(drift.totalVariation.value).toBeCloseTo(600 / 1600 - 200 / 1200, 12)
    const [steady] = json(even, wide).populations
    expect(steady).toMatchObject({
      state: 'notEstablished',
      stabilityIndex: { value: 0 },
      totalVariation: { value: 0 },
    })
  })

  test('ends a check where it asks for it', () => {
    expect(exaequo('diff', even, wide, '--fail-on', 'opened').status).toBe(1)
    expect(exaequo('diff', wide, even, '--fail-on', 'opened').status).toBe(0)
  })

  test('is never told from what is withheld', () => {
    const publication = { publication: 'publication: { public: true }' }
    const [few, many] = [
      audited({ a: [300, 200], b: [4, 3] }, publication),
      audited({ a: [300, 200], b: [150, 350] }, publication),
    ]
    const diff = json(few, many, '--public')
    expect(stateOf(diff, 'b')).toBe('notTestable')
    expect(diff.populations[0]).toMatchObject({ state: 'notTestable', stabilityIndex: null })
  })

  test('is refused between two decisions, and where there is no result', () => {
    const other = audited({ a: [3, 2], b: [2, 3] })
    const path = join(other, 'restricted/result.json')
    const result = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(
      path,
      JSON.stringify({ ...result, audit: { ...result.audit, decision: { ...result.audit.decision, column: 'e' } } }),
    )
    const refused = exaequo('diff', even, other)
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('DIFF_DECISIONS')
    const nothing = exaequo('diff', even, join(other, 'nothing.json'), '--locale', 'fr')
    expect([nothing.status, nothing.stdout]).toEqual([2, ''])
    expect(nothing.stderr).toContain('DIFF_FILE')
  })
})
