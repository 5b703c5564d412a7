import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Verdict } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { finder } from './find.ts'
import { readResult } from './run-audits.ts'

interface Truth {
  readonly people: number
  readonly sets: readonly {
    readonly attributes: readonly string[]
    readonly reference: readonly string[]
    readonly groups: readonly {
      readonly levels: readonly string[]
      readonly ratio: number
      readonly origin: 'injected' | 'consequence' | 'echo' | 'none'
      readonly expected: 'misses' | 'meets' | 'notMisses'
    }[]
  }[]
}

const url = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const truth = JSON.parse(readFileSync(url('fixtures/logement-social.truth.json'), 'utf8')) as Truth
const result = readResult(url('reports/logement-social/restricted/result.json'))
const find = finder(result.estimates)

const groupOf = (attributes: readonly string[], levels: readonly (string | null)[]) =>
  Object.fromEntries(attributes.map((id, i) => [id, levels[i] ?? null]))
const nameOf = (attributes: readonly string[], levels: readonly (string | null)[]) =>
  attributes
    .map((id, i) => `${id}=${levels[i] ?? ''}`)
    .sort()
    .join(' × ')

const onGrants = result.verdicts.filter(
  ({ quantity, comparator, versus, stratum }) =>
    quantity === 'selectionRate' && comparator === 'ratio' && versus !== 'rest' && stratum === null,
)
const named = (verdict: Verdict) => nameOf(Object.keys(verdict.group), Object.values(verdict.group))
const missed = (standard: string) =>
  onGrants.filter((verdict) => verdict.standard === standard && verdict.verdict === 'misses').map(named)

const groups = truth.sets.flatMap(({ attributes, reference, groups: all }) =>
  all.map((group) => ({ ...group, attributes, reference, name: nameOf(attributes, group.levels) })),
)

describe('social housing: what was put in is found, and nothing else', () => {
  test('the audit compares every group that the truth is about', () => {
    expect(result.audit.data.people).toBe(truth.people)
    expect(groups.length).toBeGreaterThan(20)
    const compared = new Set(onGrants.filter(({ standard }) => standard === 'four-fifths').map(named))
    expect(groups.filter(({ name }) => !compared.has(name))).toEqual([])
  })

  test('the benchmark is missed by the injected groups and their parts alone', () => {
    const expected = groups.filter(({ expected: verdict }) => verdict === 'misses').map(({ name }) => name)
    expect(expected).toHaveLength(4)
    expect(missed('four-fifths').sort()).toEqual(expected.sort())
  })

  test.each(groups)('$name: $expected', ({ name, expected }) => {
    const verdict = onGrants.find((one) => one.standard === 'four-fifths' && named(one) === name)
    if (expected === 'notMisses') expect(['meets', 'inconclusive']).toContain(verdict?.verdict)
    else expect(verdict?.verdict).toBe(expected)
    if (expected === 'misses') expect(verdict).toMatchObject({ side: 'below', gap: 'established' })
  })

  test('no gap is called established where there is none', () => {
    const none = new Set(groups.filter(({ origin }) => origin === 'none').map(({ name }) => name))
    expect(none.size).toBeGreaterThan(10)
    const established = onGrants.filter((verdict) => verdict.gap === 'established' && none.has(named(verdict)))
    expect(established.map(named)).toEqual([])
    expect(missed('parity').filter((name) => none.has(name))).toEqual([])
  })

  test.each(groups)('$name: the true ratio $ratio is near the estimate', ({ attributes, reference, levels, ratio }) => {
    const estimate = find({
      quantity: 'selectionRate',
      comparator: 'ratio',
      group: groupOf(attributes, levels),
      versus: groupOf(attributes, reference),
    })
    // At 99.99 %: 26 intervals at 95 % would miss one or two by chance alone.
    const { lower, upper } = estimate?.interval ?? { lower: null, upper: null }
    const error = (Math.log(upper ?? 0) - Math.log(lower ?? 0)) / (2 * 1.959963984540054)
    expect(Math.abs(Math.log((estimate?.value ?? 0) / ratio)) / error).toBeLessThan(3.9)
  })

  test('need is the same in every group, so that error rates tell the same story', () => {
    const base = (group: Record<string, string>) =>
      find({ quantity: 'baseRate', comparator: 'value', group })?.value ?? 0
    expect(Math.abs(base({ nationalite: 'Hors UE' }) - base({ nationalite: 'Française' }))).toBeLessThan(0.03)
    const opportunity = find({
      quantity: 'truePositiveRate',
      comparator: 'ratio',
      group: { nationalite: 'Hors UE' },
      versus: { nationalite: 'Française' },
    })
    expect(opportunity?.value).toBeGreaterThan(0.5)
    expect(opportunity?.value).toBeLessThan(0.7)
  })
})
