import { CLUSTERED_TASKS, type ClusteredPoint, clusteredCoverage } from './clustered.ts'
import { AMOUNT_TASKS, type AmountPoint, amountCoverage } from './clustered-amounts.ts'
import { SCORE_TASKS, type ScorePoint, scoreCoverage } from './clustered-scores.ts'
import { type CoveragePoint, PAIRS, pairCoverage, RATES, rateCoverage, SIZES } from './coverage.ts'
import { POWER_TASKS, type PowerPoint, powerPoint } from './power.ts'
import { SCENARIOS, type Scenario } from './scenario.ts'
import { SINGLE_TASKS, type SinglePoint, singlePoint } from './single.ts'
import { tallyVerdicts, type VerdictTally } from './verdicts.ts'
import { WEIGHTED_TASKS, type WeightedPoint, weightedCoverage } from './weighted.ts'

export interface VerdictPoint extends VerdictTally {
  readonly labels: Scenario['labels']
}

/** Everything measured, as it is committed. */
export interface Results {
  readonly coverage: readonly CoveragePoint[]
  readonly single: readonly SinglePoint[]
  readonly verdicts: readonly VerdictPoint[]
  readonly weighted: readonly WeightedPoint[]
  readonly units: readonly ClusteredPoint[]
  readonly 'units-scores': readonly ScorePoint[]
  readonly amounts: readonly AmountPoint[]
  readonly power: readonly PowerPoint[]
}

export type Part = keyof Results

export interface Task {
  readonly part: Part
  readonly index: number
  /** About how long it takes: the longest go first. */
  readonly cost: number
}

const RATE_TASKS = [...SIZES, 5000].flatMap((n) => RATES.map((rate) => ({ n, rate })))

export function tasks(parts: readonly Part[]): Task[] {
  const all: Task[] = [
    ...RATE_TASKS.map((_, index): Task => ({ part: 'coverage', index, cost: 0 })),
    ...PAIRS.map(({ n1, p1, n0, p0 }, i): Task => {
      const spread = (n: number, p: number) => Math.sqrt(n * p * (1 - p)) + 1
      return { part: 'coverage', index: RATE_TASKS.length + i, cost: spread(n1, p1) * spread(n0, p0) * 0.1 }
    }),
    ...SCENARIOS.map(({ samples, sizes, reference }, index): Task => {
      const pairs = reference === 'highest-rate' ? sizes.length ** 2 : sizes.length
      return { part: 'verdicts', index, cost: (samples * pairs) / 3000 }
    }),
    ...SINGLE_TASKS.map(
      ({ n1, n0 }, index): Task => ({ part: 'single', index, cost: Math.sqrt(Math.max(n1, n0)) / 50 }),
    ),
    ...WEIGHTED_TASKS.map(({ n }, index): Task => ({ part: 'weighted', index, cost: n / 200 })),
    ...CLUSTERED_TASKS.map(({ units, groups }, index): Task => ({ part: 'units', index, cost: (units * groups) / 30 })),
    ...SCORE_TASKS.map(({ units }, index): Task => ({ part: 'units-scores', index, cost: units / 10 })),
    ...AMOUNT_TASKS.map(({ units }, index): Task => ({ part: 'amounts', index, cost: units / 15 })),
    ...POWER_TASKS.map(({ rate }, index): Task => ({ part: 'power', index, cost: 0.1 / rate })),
  ]
  return all.filter(({ part }) => parts.includes(part)).sort((a, b) => b.cost - a.cost)
}

/** The rows of one task; one for most, several methods for coverage. */
export function run({ part, index }: Task): readonly unknown[] {
  switch (part) {
    case 'coverage': {
      const single = RATE_TASKS[index]
      if (single !== undefined) return rateCoverage(single.n, single.rate)
      return pairCoverage(PAIRS[index - RATE_TASKS.length] as (typeof PAIRS)[number])
    }
    case 'verdicts': {
      const scenario = SCENARIOS[index] as Scenario
      return [{ labels: scenario.labels, ...tallyVerdicts(scenario) }]
    }
    case 'single':
      return [singlePoint(SINGLE_TASKS[index] as (typeof SINGLE_TASKS)[number])]
    case 'weighted':
      return [weightedCoverage(WEIGHTED_TASKS[index] as (typeof WEIGHTED_TASKS)[number])]
    case 'units':
      return [clusteredCoverage(CLUSTERED_TASKS[index] as (typeof CLUSTERED_TASKS)[number])]
    case 'units-scores':
      return [scoreCoverage(SCORE_TASKS[index] as (typeof SCORE_TASKS)[number])]
    case 'amounts':
      return [amountCoverage(AMOUNT_TASKS[index] as (typeof AMOUNT_TASKS)[number])]
    case 'power':
      return [powerPoint(POWER_TASKS[index] as (typeof POWER_TASKS)[number])]
  }
}
