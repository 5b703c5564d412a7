import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Estimate, Result } from '@exaequo/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResult, runAudits } from './run-audits.ts'

const work = mkdtempSync(join(tmpdir(), 'exaequo-subgroups-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Sex, department, decision, what turned out, people: women do better in each department and worse on the whole. */
const TABLE = [
  ['F', 'a', 1, 1, 60],
  ['F', 'a', 1, 0, 30],
  ['F', 'a', 0, 1, 4],
  ['F', 'a', 0, 0, 6],
  ['M', 'a', 1, 1, 500],
  ['M', 'a', 1, 0, 220],
  ['M', 'a', 0, 1, 80],
  ['M', 'a', 0, 0, 100],
  ['F', 'b', 1, 1, 170],
  ['F', 'b', 1, 0, 100],
  ['F', 'b', 0, 1, 230],
  ['F', 'b', 0, 0, 400],
  ['M', 'b', 1, 1, 12],
  ['M', 'b', 1, 0, 8],
  ['M', 'b', 0, 1, 30],
  ['M', 'b', 0, 0, 50],
] as const

interface Kind {
  readonly id: string
  readonly header: string
  readonly roles: string
  readonly more?: string
  /** The rows of one line of the table. */
  readonly rows: (line: (typeof TABLE)[number], i: number) => readonly (readonly (string | number)[])[]
}

const KINDS: readonly Kind[] = [
  { id: 'counts', header: 'n', roles: 'count: { column: n }', rows: ([, , , , n]) => [[n]] },
  {
    id: 'weights',
    header: 'n,w',
    roles: 'count: { column: n }\n  weight: { column: w }',
    rows: ([, , , , n]) => [[n, 2]],
  },
  {
    id: 'units',
    header: 'person',
    roles: 'unit: { column: person }',
    rows: ([, , , , n], i) => Array.from({ length: n }, (_, k) => [`${i}-${Math.floor(k / 2)}`]),
  },
]

const spec = ({ id, roles }: Kind) => `exaequo: 1
id: ${id}
date: 2026-01-01
locale: en
title: { fr: Strates, en: Strata }
data: { source: ${id}.csv, csv: { delimiter: ",", decimal: ".", encoding: utf-8 } }
roles:
  decision: { column: d, positive: { equals: 1 }, favourable: true, label: { fr: admission, en: admission } }
  label: { column: y, positive: { equals: 1 }, label: { fr: réussite, en: success } }
  ${roles}
attributes:
  - { id: sex, column: sex, reference: M }
  - { id: dept, column: dept, reference: a }
strata:
  - { column: dept, legitimate: { fr: "Choisit seul.", en: "Decides by itself.", source: "By construction" } }
metrics: [disparate-impact, subgroups]
standards: [four-fifths]
inference: { replicates: 400 }
publication: { public: true, suppressBelow: 25, reason: "as a test" }
jurisdiction: US
`

const results = new Map<string, { restricted: Result; public: Result }>()

beforeAll(() => {
  mkdirSync(join(work, 'specs'), { recursive: true })
  for (const kind of KINDS) {
    const rows = TABLE.flatMap((line, i) => kind.rows(line, i).map((own) => [...line.slice(0, 4), ...own].join()))
    writeFileSync(join(work, 'specs', `${kind.id}.csv`), `sex,dept,d,y,${kind.header}\n${rows.join('\n')}\n`)
    writeFileSync(join(work, 'specs', `${kind.id}.audit.yaml`), spec(kind))
  }
  const out = join(work, 'out')
  runAudits(
    KINDS.map(({ id }) => join(work, 'specs', `${id}.audit.yaml`)),
    out,
  )
  for (const { id } of KINDS) {
    const read = (audience: string) => readResult(join(out, id, audience, 'result.json'))
    results.set(id, { restricted: read('restricted'), public: read('public') })
  }
}, 120_000)

function estimate(kind: string, metric: string, comparator: string, audience: 'restricted' | 'public' = 'restricted') {
  const found = results
    .get(kind)
    ?.[audience].estimates.find(
      (one) => one.metric === metric && one.comparator === comparator && one.attributes.join() === 'sex',
    )
  if (found === undefined) throw new Error(`${kind}: no ${comparator} of ${metric}`)
  return found
}

const codes = ({ remarks = [] }: Estimate) => remarks.map(({ code }) => code)

/** What a bundled audit says: another test runs it again and compares the bytes. */
const committed = (id: string): readonly Estimate[] =>
  readResult(fileURLToPath(new URL(`../../../reports/${id}/restricted/result.json`, import.meta.url))).estimates

describe('bundled audits', () => {
  test('Berkeley: the gap is in where people applied; what remains favours women, not beyond doubt, and departments differ', () => {
    const of = (comparator: string) => {
      const found = committed('berkeley-1973').find(
        (one) => one.comparator === comparator && one.given !== undefined && one.group.sex === 'Female',
      )
      if (found === undefined) throw new Error(comparator)
      return found
    }
    expect(of('compositionPart').value).toBeCloseTo(-0.1776739111522425, 12)
    expect(of('withinPart').value).toBeCloseTo(0.03602848290570063, 12)
    expect(of('commonOddsRatio').value).toBeCloseTo(1.1053426615022164, 12)
    expect(of('differencesSpread').pValue).toMatchObject({ method: 'breslow-day-tarone', degreesOfFreedom: 5 })
    expect(codes(of('commonDifference'))).toEqual(['STRATA_OPPOSITE_NOT_ESTABLISHED', 'STRATA_HETEROGENEOUS'])
  })

  test('social housing: the scan finds the two injected disparities first, their echoes, and nothing else', () => {
    const increments = committed('logement-social')
      .filter(({ comparator }) => comparator === 'subgroupIncrement')
      .sort((a, b) => (a.pValue?.value ?? 1) - (b.pValue?.value ?? 1))
    const signals = increments.filter((one) => codes(one).includes('SUBGROUP_SIGNAL'))
    const first = (conditions: number) => signals.find(({ group }) => Object.keys(group).length === conditions)
    expect(first(1)).toMatchObject({ group: { nationalite: 'Hors UE' } })
    expect(first(2)).toMatchObject({ group: { sexe: 'Femme', situation: 'Famille monoparentale' } })
    for (const { group } of signals) {
      const about = Object.keys(group).sort().join()
      expect(['nationalite', 'sexe', 'situation', 'sexe,situation']).toContain(about)
    }
    // The worst of some hundreds: the whole injected effect lies within its bound.
    const worst = committed('logement-social').filter((one) => codes(one).includes('SUBGROUP_WORST'))
    expect(worst).toHaveLength(10)
    for (const { group, interval } of worst) {
      expect(interval?.upper).toBeLessThan(-0.1)
      expect(group.nationalite === 'Hors UE' || group.situation === 'Famille monoparentale').toBe(true)
    }
  })
})

describe('strata, from a specification to a result', () => {
  test('counts: the reversal is announced, adjusted numbers say what they are given, and none is judged', () => {
    const common = estimate('counts', 'stratified-disparity', 'commonDifference')
    expect(common.value).toBeCloseTo(0.1, 12)
    expect(common.given).toEqual(['dept'])
    expect(common.id).toBe('stratified-disparity/selectionRate/commonDifference/sex=F/sex=M/dept')
    expect(codes(common)).toEqual(['STRATA_REVERSAL'])
    const judged = results.get('counts')?.restricted.verdicts.map(({ metric }) => metric) ?? []
    expect(judged.length).toBeGreaterThan(0)
    expect(judged).not.toContain('stratified-disparity')
    expect(judged).not.toContain('subgroup-scan')
  })

  test('weights: the same values, other methods', () => {
    const common = estimate('weights', 'stratified-disparity', 'commonDifference')
    expect(common.value).toBeCloseTo(0.1, 12)
    expect(common.interval?.method).toBe('mantel-haenszel-linearised')
    expect(codes(common)).toEqual(['STRATA_REVERSAL', 'STRATA_TESTS_NOT_WEIGHTED'])
  })

  test('units: intervals by resampling people, wider for pairs that decide alike; no test', () => {
    const common = estimate('units', 'stratified-disparity', 'commonDifference')
    expect(common.value).toBeCloseTo(0.1, 12)
    expect(common.interval?.method).toBe('bootstrap-percentile-clustered')
    expect(common.pValue).toBeNull()
    const width = ({ interval }: Estimate) => (interval?.upper ?? 0) - (interval?.lower ?? 0)
    const plain = estimate('counts', 'stratified-disparity', 'commonDifference')
    expect(width(common) / width(plain)).toBeGreaterThan(1.2)
    expect(results.get('units')?.restricted.outcomes.find(({ metric }) => metric === 'subgroup-scan')).toMatchObject({
      status: 'incomplete',
      reason: { code: 'UNITS_NOT_FOR_THIS' },
    })
  })

  test.each(['counts', 'weights', 'units'])('%s: the parts add up to the gap, with intervals', (kind) => {
    const parts = ['compositionPart', 'withinPart', 'unmatchedPart'].map((part) =>
      estimate(kind, 'kitagawa-decomposition', part),
    )
    const gap = estimate(kind, 'selection-rate', 'difference')
    expect(parts.reduce((sum, { value }) => sum + (value ?? 9), 0)).toBeCloseTo(gap.value ?? 0, 10)
    for (const { interval, value } of parts.slice(0, 2)) {
      expect(interval?.lower).toBeLessThan(value ?? -9)
      expect(interval?.upper).toBeGreaterThan(value ?? 9)
      expect(interval?.method).toMatch(/^(delta|bootstrap-)/)
    }
  })

  test('in public, what is adjusted for a stratum with a small cell is withheld with its remarks', () => {
    // Ten women refused in department a.
    expect(estimate('counts', 'stratified-disparity', 'commonDifference', 'public')).toMatchObject({
      exactness: 'withheld',
      value: null,
    })
    expect(codes(estimate('counts', 'stratified-disparity', 'commonDifference', 'public'))).toEqual([])
    expect(estimate('counts', 'kitagawa-decomposition', 'withinPart', 'public').value).toBeNull()
    expect(estimate('counts', 'selection-rate', 'difference', 'public').value).not.toBeNull()
  })
})

describe('subgroups, from a specification to a result', () => {
  const scanned = (audience: 'restricted' | 'public') =>
    results.get('counts')?.[audience].estimates.filter(({ metric }) => metric === 'subgroup-scan') ?? []

  test('the scan names its subgroups by their conditions', () => {
    const pair = scanned('restricted').find(
      ({ comparator, group }) => comparator === 'subgroupRate' && Object.keys(group).length === 2,
    )
    expect(pair?.group).toEqual({ sex: 'M', dept: 'b' })
    expect(pair).toMatchObject({ value: 0.2, support: { positives: 20, total: 100 }, n: 100 })
    expect(scanned('restricted').find(({ comparator }) => comparator === 'subgroupsTested')?.value).toBe(3)
  })

  test('in public a subgroup with few events is withheld', () => {
    const pair = scanned('public').filter(({ group }) => Object.keys(group).length === 2)
    expect(pair.length).toBeGreaterThan(0)
    expect(pair.every(({ value, exactness }) => value === null && exactness === 'withheld')).toBe(true)
  })

  test('indices of benefits have intervals, of everyone and of each group', () => {
    const of = (quantity: string) =>
      results.get('counts')?.restricted.estimates.filter((one) => one.quantity === quantity) ?? []
    for (const quantity of ['generalizedEntropy', 'theilIndex']) {
      const own = of(quantity).filter(({ stratum }) => stratum === null)
      expect(own.map(({ attributes }) => attributes.length).sort()).toEqual([0, 1, 1, 1, 1, 1, 1])
      for (const { interval, value } of own) {
        expect(interval?.method).toBe('delta-student')
        expect(interval?.lower).toBeLessThan(value ?? -9)
        expect(interval?.upper).toBeGreaterThan(value ?? 9)
      }
    }
    const [between] = of('betweenGroupInequality')
    expect(between?.interval?.method).toBe('noncentral-chi-squared-satterthwaite')
    expect(estimate('units', 'between-group-inequality', 'value').interval).toBeNull()
    expect(estimate('units', 'theil-index', 'value').interval?.method).toBe('bootstrap-percentile-clustered')
  })
})
