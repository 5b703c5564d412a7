import type { Interval } from '@exaequo/contract'
import {
  type BinomialRange,
  type Bounds,
  binomialRange,
  clopperPearson,
  logWaldRatio,
  oddsRatioExact,
  oddsRatioLogWald,
  wilson,
} from '@exaequo/statistics'
import { auditor, counted } from './audit.ts'
import { holds } from './verdicts.ts'

const LEVEL = 0.95
/** Outcomes less likely than this are left out: together less than 1e-4 of the probability. */
const RARE = 1e-9

export interface CoveragePoint {
  readonly method: string
  readonly n1: number
  readonly n0: number | null
  readonly p1: number
  readonly p0: number | null
  /** Exact probability that the interval holds the truth, where it is defined. */
  readonly coverage: number
  /** Probability that there is no such value: 0/0. */
  readonly undefined: number
  /** Every group expects at least 5 with and 5 without the outcome. */
  readonly enough: boolean
}

export const SIZES = [20, 50, 100, 1000] as const
export const RATES = [0.01, 0.1, 0.5] as const

/** One rate: every count. */
export function rateCoverage(n: number, rate: number): CoveragePoint[] {
  const law = binomialRange(n, rate)
  return [
    ['Wilson', wilson],
    ['Clopper–Pearson', clopperPearson],
  ].map(([method, interval]) => {
    let covered = 0
    law.probabilities.forEach((probability, i) => {
      const bounds = (interval as typeof wilson)(law.first + i, n, LEVEL)
      if (bounds.lower <= rate && rate <= bounds.upper) covered += probability
    })
    return {
      method: method as string,
      n1: n,
      n0: null,
      p1: rate,
      p0: null,
      coverage: covered,
      undefined: 0,
      enough: enough(n, rate),
    }
  })
}

export interface PairTask {
  readonly n1: number
  readonly p1: number
  readonly n0: number
  readonly p0: number
}

export const PAIRS: readonly PairTask[] = [
  ...SIZES.map((n) => [n, n] as const),
  [20, 1000] as const,
  [1000, 20] as const,
  [50, 5000] as const,
  [5000, 50] as const,
].flatMap(([n1, n0]) => RATES.flatMap((p1) => RATES.map((p0) => ({ n1, p1, n0, p0 }))))

/** Two rates: every pair of counts, each through the audit itself; the intervals on offer beside it, from their functions. */
export function pairCoverage({ n1, p1, n0, p0 }: PairTask): CoveragePoint[] {
  const audit = auditor({ reference: 'g0' })
  const truth = {
    difference: p1 - p0,
    ratio: p1 / p0,
    oddsRatio: (p1 * (1 - p0)) / ((1 - p1) * p0),
  }
  const exact = n1 * n0 <= 20_000
  const methods: Record<string, { covered: number; defined: number }> = {}
  const add = (method: string, probability: number, defined: boolean, covers: boolean) => {
    methods[method] ??= { covered: 0, defined: 0 }
    const tally = methods[method]
    if (defined) tally.defined += probability
    if (defined && covers) tally.covered += probability
  }
  const [one, other] = [binomialRange(n1, p1), binomialRange(n0, p0)]
  let total = 0
  likely(one, other, (x1, x0, probability) => {
    total += probability
    const { estimates } = audit([counted(x0, n0), counted(x1, n1)])
    for (const [comparator, method] of [
      ['difference', 'Newcombe difference'],
      ['ratio', 'Koopman ratio'],
      ['oddsRatio', 'odds ratio (exact where a count is under 5)'],
    ] as const) {
      const found = estimates.find(
        (estimate) =>
          estimate.comparator === comparator && estimate.quantity === 'selectionRate' && estimate.group.group === 'g1',
      )
      const interval = found?.interval ?? null
      const defined = found !== undefined && interval !== null && !(comparator !== 'difference' && x1 + x0 === 0)
      add(method, probability, defined, holds(interval, truth[comparator]))
    }
    add('log-Wald +½ ratio', probability, x1 + x0 > 0, within(logWaldRatio(x1, n1, x0, n0, LEVEL), truth.ratio))
    add(
      'log-Wald +½ odds ratio',
      probability,
      x1 + x0 > 0,
      within(oddsRatioLogWald(x1, n1, x0, n0, LEVEL), truth.oddsRatio),
    )
    if (exact) {
      const bounds = oddsRatioExact(x1, n1, x0, n0, LEVEL)
      add('conditional exact odds ratio', probability, x1 + x0 > 0, within(bounds, truth.oddsRatio))
    }
  })
  return Object.entries(methods).map(([method, { covered, defined }]) => ({
    method,
    n1,
    n0,
    p1,
    p0,
    coverage: covered / defined,
    undefined: Math.max(0, 1 - defined / total),
    enough: enough(n1, p1) && enough(n0, p0),
  }))
}

function within(bounds: Bounds, value: number): boolean {
  const interval: Interval = { ...bounds, level: LEVEL, method: '' }
  return holds(interval, value)
}

function likely(
  one: BinomialRange,
  other: BinomialRange,
  visit: (x1: number, x0: number, probability: number) => void,
): void {
  one.probabilities.forEach((a, i) => {
    other.probabilities.forEach((b, j) => {
      if (a * b > RARE) visit(one.first + i, other.first + j, a * b)
    })
  })
}

function enough(n: number, rate: number): boolean {
  return n * rate >= 5 - 1e-9 && n * (1 - rate) >= 5 - 1e-9
}
