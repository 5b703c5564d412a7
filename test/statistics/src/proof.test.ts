import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CLUSTERED_TASKS, clusteredCoverage } from './clustered.ts'
import { AMOUNT_TASKS, amountCoverage } from './clustered-amounts.ts'
import { SCORE_NUMBERS, SCORE_TASKS, scoreCoverage } from './clustered-scores.ts'
import { PAIRS, pairCoverage, RATES, rateCoverage, SIZES } from './coverage.ts'
import { exactPower, simulated } from './power.ts'
import { coveragePromises, summarise } from './promises.ts'
import { promisesOf, render } from './render.ts'
import { SCENARIOS, type Scenario } from './scenario.ts'
import { SINGLE_TASKS, singlePoint } from './single.ts'
import { type Part, type Results, tasks } from './tasks.ts'
import { tallyVerdicts } from './verdicts.ts'
import { WEIGHTED_TASKS, weightedCoverage } from './weighted.ts'

// A few seconds of what `pnpm prove` measures at length, with the same seeds, so that a change that breaks a promise is
// seen at once; and a look at the committed tables.

describe('coverage', () => {
  test('one rate, every size and rate of the grid', () => {
    const points = SIZES.flatMap((n) => RATES.flatMap((rate) => rateCoverage(n, rate)))
    for (const { promise, found, kept } of coveragePromises(points)) expect(kept, `${promise}: ${found}`).toBe(true)
    const exact = summarise(points).filter(({ method }) => method === 'Clopper–Pearson')
    for (const { minimum } of exact) expect(minimum).toBeGreaterThanOrEqual(0.95)
  })

  test.each([
    [20, 20],
    [20, 1000],
  ])('two rates, %d against %d', (n1, n0) => {
    const points = PAIRS.filter(
      (pair) => pair.n1 === n1 && pair.n0 === n0 && pair.p1 === pair.p0 && pair.p1 <= 0.1,
    ).flatMap(pairCoverage)
    for (const { method, coverage, p1, p0 } of points) {
      if (method.startsWith('log-Wald')) continue
      expect(coverage, `${method}, ${p1} against ${p0}`).toBeGreaterThanOrEqual(0.9)
    }
  })

  test('weights: refusals sampled four times as often, where the effective size of Kish covers too little', () => {
    const task = WEIGHTED_TASKS.find(
      ({ design, n, rate }) => design.startsWith('refusals') && n === 400 && rate === 0.3,
    )
    if (task === undefined) expect.fail('no such design')
    const found = weightedCoverage(task, 400)
    for (const name of ['value', 'difference', 'ratio'] as const) expect(found[name], name).toBeGreaterThan(0.92)
    expect(found.kish).toBeLessThan(0.9)
    expect(found.falseMisses + found.falseMeets).toBeLessThan(0.05)
  })
})

describe('rows that come in units', () => {
  test('30 units of 1 to 20 rows: the rate, which rows taken for people would miss', () => {
    const task = CLUSTERED_TASKS.find(
      ({ design, units, rate, groups }) => design.includes('weights') && units === 30 && rate === 0.1 && groups === 2,
    )
    if (task === undefined) expect.fail('no such design')
    const found = clusteredCoverage(task, 300)
    for (const name of ['value', 'difference', 'ratio', 'together'] as const) {
      expect(found[name], name).toBeGreaterThan(0.9)
    }
    expect(found.rows).toBeLessThan(0.7)
    expect(found.falseMisses + found.falseMeets).toBeLessThan(0.06)
  })

  test('amounts of 30 units in both groups', () => {
    const task = AMOUNT_TASKS.find(
      ({ design, units, unevenness }) => design.includes('in each group') && units === 30 && unevenness === 0.3,
    )
    if (task === undefined) expect.fail('no such design')
    const found = amountCoverage(task, 300)
    for (const name of ['value', 'difference', 'ratio'] as const) expect(found[name], name).toBeGreaterThan(0.9)
    expect(found.falseMisses).toBeLessThan(0.06)
    expect(found.falseMeets).toBeLessThan(0.06)
  })
})

test('scores of 30 units, weighted and not alike: every number, where rows taken for people would miss the area', () => {
  const task = SCORE_TASKS.find(
    ({ design, units, truth }) => design.includes('weights') && units === 30 && truth === 'apart',
  )
  if (task === undefined) expect.fail('no such design')
  const found = scoreCoverage(task, 60)
  // Of 60 samples, a coverage of 0.95 falls under 0.85 once in 1,000.
  for (const name of SCORE_NUMBERS) expect(found[name], name).toBeGreaterThan(0.85)
  expect(found.rows).toBeLessThan(0.9)
  expect(found.without).toBeLessThan(0.05)
})

test.each(SINGLE_TASKS.filter(({ n1, n0 }) => n1 + n0 <= 1200 && n1 !== n0))(
  'one test, exactly: $n1 against $n0, $comparator at $alpha',
  (task) => {
    const { highest, where } = singlePoint(task)
    expect(highest, where).toBeLessThanOrEqual(task.alpha)
  },
)

describe('false verdicts', () => {
  const find = (labels: Partial<Scenario['labels']>) =>
    SCENARIOS.filter((one) => Object.entries(labels).every(([name, value]) => one.labels[name] === value))

  test.each([
    ...find({ against: 'a named group', comparator: 'ratio', groups: 8, sizes: 'mixed 20 to 5000', rate: 0.1 }),
    ...find({ against: 'a named group', comparator: 'ratio', groups: 2, rate: 0.5, sizes: 'equal 200' }),
    ...find({ comparator: 'difference', groups: 8, sizes: 'equal 200', rate: 0.5 }),
    ...find({ against: 'the highest true rate', groups: 8, sizes: 'equal 200', rate: 0.1 }),
  ])('$name', (scenario) => {
    const samples = 150
    const found = tallyVerdicts(scenario, samples)
    // The promise is 0.05; 150 samples of it exceed 0.1 once in 200.
    expect(found.falseMisses / samples).toBeLessThanOrEqual(0.1)
    expect(found.falseMeets / samples).toBeLessThanOrEqual(0.1)
    for (const covered of [found.together, found.spread, found.minMax]) {
      expect(covered / samples).toBeGreaterThan(0.9)
    }
  })

  test('the plain four-fifths rule sounds in most samples without any disparity', () => {
    const [scenario] = find({
      against: 'a named group',
      comparator: 'ratio',
      groups: 8,
      sizes: 'equal 200',
      rate: 0.1,
      truth: 'equal',
    })
    const found = tallyVerdicts(scenario as Scenario, 100)
    expect(found.plainRule / 100).toBeGreaterThan(0.95)
    expect(found.falseMisses / 100).toBeLessThan(0.05)
  })
})

test('power: the size by formula gives the verdict in four of five samples, exactly and through the audit', () => {
  const task = { verdict: 'misses', ratio: 0.7, rate: 0.5, members: 1 } as const
  expect(exactPower(task, 1254)).toBeCloseTo(0.8, 2)
  expect(Math.abs(simulated(task, 1254, 400) - 0.8)).toBeLessThan(0.08)
})

describe('the committed tables', () => {
  test.each(['coverage', 'single', 'verdicts', 'weighted', 'units', 'units-scores', 'amounts', 'power'] as const)(
    '%s: complete, rendered from its numbers, every promise kept',
    (part) => {
      const read = (name: string) => readFileSync(new URL(`../results/${name}`, import.meta.url), 'utf8')
      const rows = JSON.parse(read(`${part}.json`)) as Results[typeof part] & readonly unknown[]
      expect(rows.length).toBeGreaterThanOrEqual(tasks([part as Part]).length)
      expect(render(part, rows)).toBe(read(`${part}.md`))
      for (const { promise, found, kept } of promisesOf(part, rows)) expect(kept, `${promise}: ${found}`).toBe(true)
    },
  )
})
