import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import amounts from './fixtures/amounts.json' with { type: 'json' }
import ranking from './fixtures/ranking.json' with { type: 'json' }
import {
  mannWhitney,
  meanEstimate,
  meanRatio,
  newcombe,
  placements,
  quantile,
  quantileGap,
  randomSource,
  rmseRatio,
  rootOfMean,
  rSquared,
  superiority,
  totalVariation,
  unweightedMoments,
  weightedMean,
  welch,
} from './index.ts'

const agree = (found: number | null | undefined, wanted: number, relative: number, what: unknown = ''): void => {
  if (found == null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}
const sum = (x: readonly number[]): number => x.reduce((all, value) => all + value, 0)
const momentsOf = (x: readonly number[], w: readonly number[] = x.map(() => 1)) => {
  const over = (f: (x: number, w: number) => number): number => sum(x.map((value, i) => f(value, w[i] as number)))
  return {
    n: x.length,
    w: over((_, w) => w),
    w2: over((_, w) => w * w),
    wx: over((x, w) => w * x),
    wxx: over((x, w) => w * x * x),
    w2x: over((x, w) => w * w * x),
    w2xx: over((x, w) => w * w * x * x),
  }
}

test('errors: scikit-learn', () => {
  for (const { y, prediction, weight, ...wanted } of amounts.errors) {
    const error = y.map((value, i) => (prediction[i] as number) - value)
    const squares = error.map((e) => e * e)
    agree(meanEstimate(momentsOf(error.map(Math.abs)), 0.95).value, wanted.mae, 1e-12)
    agree(rootOfMean(weightedMean(momentsOf(squares)), 0.95).value, wanted.rmse, 1e-12)
    agree(rootOfMean(weightedMean(momentsOf(squares, weight)), 0.95).value, wanted.weightedRmse, 1e-12)
    const bare = rSquared(momentsOf(y), momentsOf(squares), 0.95)
    agree(bare.value, wanted.r2, 1e-12)
    expect(bare).toMatchObject({ lower: null, reason: 'momentMissing' })
    // The delta method is the infinitesimal jackknife: how R² moves as one weight does.
    for (const w of [y.map(() => 1), weight]) {
      const joint = (f: (y: number, e2: number) => number) =>
        sum(y.map((value, i) => (w[i] as number) ** 2 * f(value, squares[i] as number)))
      const found = rSquared(momentsOf(y, w), momentsOf(squares, w), 0.95, {
        w2y3: joint((y) => y ** 3),
        w2y4: joint((y) => y ** 4),
        w2e2y: joint((y, e2) => e2 * y),
        w2e2y2: joint((y, e2) => e2 * y * y),
      })
      const moved = (at: number, by: number): number => {
        const nudged = w.map((value, i) => (i === at ? value * (1 + by) : value))
        return rSquared(momentsOf(y, nudged), momentsOf(squares, nudged), 0.95).value as number
      }
      const influences = y.map((_, i) => (moved(i, 1e-4) - moved(i, -1e-4)) / 2e-4)
      const n = y.length
      agree(found.standardError, Math.sqrt((n / (n - 1)) * sum(influences.map((d) => d * d))), 1e-5)
      agree(found.value, w === weight ? wanted.weightedR2 : wanted.r2, 1e-12)
    }
  }
})

test('errors without an answer', () => {
  expect(rootOfMean(weightedMean(unweightedMoments(0, 0, 0)), 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(rootOfMean(weightedMean(unweightedMoments(1, 4, 16)), 0.95)).toMatchObject({
    value: 2,
    lower: null,
    reason: 'tooFewPeople',
  })
  expect(rootOfMean(weightedMean(unweightedMoments(3, 0, 0)), 0.95)).toMatchObject({
    value: 0,
    lower: null,
    reason: 'noVariation',
  })
  expect(rSquared(unweightedMoments(3, 6, 12), unweightedMoments(3, 1, 1), 0.95)).toMatchObject({
    value: null,
    reason: 'noVariation',
  })
  expect(
    rmseRatio(weightedMean(unweightedMoments(3, 1, 1)), weightedMean(unweightedMoments(3, 0, 0)), 0.95).reason,
  ).toBe('zeroDenominator')
})

test('quantiles: SciPy', () => {
  for (const { x, share, value, lower, upper } of amounts.quantiles) {
    const found = quantile({ from: x, to: x, weight: x.map(() => 1) }, share, 0.95)
    expect(found.value).toBe(value)
    expect([found.lower, found.upper]).toEqual([lower, upper])
    expect(found.reason).toBe(lower === null || upper === null ? 'unbounded' : null)
    expect(found.method).toBe('order-statistics')
  }
})

test('quantiles of bins: the guaranteed range holds, equal weights change nothing, gaps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 80 }),
      fc.constantFrom(0.1, 0.25, 0.5, 0.9),
      (x, share) => {
        const sorted = [...x].sort((a, b) => a - b)
        const weight = new Array<number>(21).fill(0)
        for (const value of x) weight[Math.floor(2 * value)] = (weight[Math.floor(2 * value)] as number) + 1
        const from = weight.map((_, i) => i / 2)
        const to = from.map((low) => low + 0.5)
        const found = quantile({ from, to, weight }, share, 0.95)
        const exact = sorted[Math.ceil(share * x.length * (1 - 1e-12)) - 1] as number
        expect(found.low ?? 99).toBeLessThanOrEqual(exact)
        expect(found.high ?? -99).toBeGreaterThanOrEqual(exact)
        expect(found.lower ?? -99).toBeLessThanOrEqual(found.low ?? 99)
        expect(found.upper ?? 99).toBeGreaterThanOrEqual(found.high ?? -99)
        const triple = weight.map((n) => 3 * n)
        const weighted = quantile({ from, to, weight: triple, weightSquared: weight.map((n) => 9 * n) }, share, 0.95)
        expect(weighted.value).toBeCloseTo(found.value ?? 99, 9)
        expect(weighted.method).toBe('woodruff')
        const gap = quantileGap(found, found)
        expect(gap.value).toBe(0)
        expect(gap.low).toBe(-0.5)
        if (gap.lower !== null && gap.upper !== null) expect(gap.lower).toBeCloseTo(-gap.upper, 12)
      },
    ),
  )
  expect(quantile({ from: [0], to: [1], weight: [0] }, 0.5, 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
})

test('Mann–Whitney: SciPy; superiority is AUC', () => {
  for (const { positives, negatives, value, mannWhitney: wanted } of ranking.auc) {
    const found = mannWhitney(positives, negatives)
    agree(found.u, wanted.u, 1e-12)
    agree(found.p, wanted.p, 1e-9)
    agree(superiority(positives, negatives, 0.95).value, value, 1e-12)
  }
  expect(mannWhitney([0], [3])).toMatchObject({ u: null, reason: 'noPeople' })
  expect(mannWhitney([2], [3])).toMatchObject({ u: 3, p: null, reason: 'noVariation' })
  expect(superiority([0, 0], [1, 2], 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
})

test('total variation of two classes is a difference of rates', () => {
  const { value, lower, upper, expectedUnderEquality } = totalVariation([30, 70], [80, 120], 0.95)
  expect(value).toBeCloseTo(0.1, 12)
  const wanted = newcombe(80, 200, 30, 100, 0.95)
  expect(lower).toBeCloseTo(Math.max(0, wanted.lower), 12)
  expect(upper).toBeCloseTo(wanted.upper, 12)
  expect(expectedUnderEquality ?? 0).toBeGreaterThan(0.02)
  expect(totalVariation([0, 0], [1, 2], 0.95)).toMatchObject({ value: null, reason: 'noPeople' })
  expect(totalVariation([4, 0], [9, 0], 0.95)).toMatchObject({ value: 0, lower: 0, upper: 0 })
})

test('total variation: symmetric, blind to order and to empty classes; joining classes never raises it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 6 }), (classes) => {
      const [one, other] = [classes.map(([a]) => a), classes.map(([, b]) => b)]
      const found = totalVariation(one, other, 0.95)
      if (found.value === null) return
      const turned = totalVariation([...other, 0].reverse(), [...one, 0].reverse(), 0.95)
      expect(turned.value).toBeCloseTo(found.value, 12)
      expect(turned.lower ?? 9).toBeCloseTo(found.lower ?? 0, 9)
      expect(turned.upper ?? 9).toBeCloseTo(found.upper ?? 0, 9)
      expect(found.lower ?? 9).toBeLessThanOrEqual(found.value + 1e-12)
      expect(found.upper ?? 0).toBeGreaterThanOrEqual(found.value - 1e-12)
      const join = (x: readonly number[]): number[] => [(x[0] as number) + (x[1] as number), ...x.slice(2)]
      expect(totalVariation(join(one), join(other), 0.95).value ?? 9).toBeLessThanOrEqual(found.value + 1e-12)
    }),
  )
})

test('total variation: coverage at equality and away from it, 3 and 15 classes', () => {
  const random = randomSource(5, 'total variation')
  for (const [k, tilt, n1, n0] of [
    [3, 0, 60, 200],
    [3, 0.5, 60, 200],
    [15, 0.5, 300, 300],
  ] as const) {
    const weights = Array.from({ length: k }, (_, i) => 1 + tilt * (i / (k - 1) - 0.5))
    const shares = weights.map((w) => w / sum(weights))
    const truth = sum(shares.map((share) => Math.abs(share - 1 / k))) / 2
    const draw = (n: number, of: readonly number[]): number[] => {
      const counts = of.map(() => 0)
      for (let i = 0; i < n; i++) {
        let left = random.uniform()
        let at = 0
        while (at < k - 1 && left >= (of[at] as number)) left -= of[at++] as number
        counts[at] = (counts[at] as number) + 1
      }
      return counts
    }
    let covered = 0
    for (let i = 0; i < 1000; i++) {
      const { lower, upper } = totalVariation(
        draw(n1, shares),
        draw(
          n0,
          shares.map(() => 1 / k),
        ),
        0.95,
      )
      if ((lower ?? 9) <= truth + 1e-12 && truth <= (upper ?? -9)) covered++
    }
    expect(covered / 1000, `${k} classes, ${tilt}`).toBeGreaterThan(0.94)
  }
})

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const present = existsSync(`${folder}regression_communities/golden.json`)
if (!present)
  console.warn('../shared/cases is absent: its golden numbers of amounts and classes are not compared here.')

test.runIf(present)('golden numbers: regression_communities', () => {
  const golden = JSON.parse(readFileSync(`${folder}regression_communities/golden.json`, 'utf8')).audits.black_share
  const rows = readFileSync(`${folder}regression_communities/data.csv`, 'utf8').trim().split('\n').slice(1)
  const of = (level: string) => {
    const own = rows.map((row) => row.trim().split(',')).filter(([group]) => group === level)
    const y = own.map((row) => Number(row[1]))
    const prediction = own.map((row) => Number(row[2]))
    const error = y.map((value, i) => (prediction[i] as number) - value)
    return { y, prediction, error, squares: error.map((e) => e * e) }
  }
  const groups = { high: of('high'), low: of('low') }
  for (const level of ['high', 'low'] as const) {
    const { y, prediction, error, squares } = groups[level]
    const wanted = golden.groups[level]
    expect(y).toHaveLength(wanted.n)
    agree(meanEstimate(momentsOf(y), 0.95).value, wanted.mean_y, 1e-12)
    agree(meanEstimate(momentsOf(prediction), 0.95).value, wanted.mean_pred, 1e-12)
    agree(meanEstimate(momentsOf(error), 0.95).value, wanted.mean_error_pred_minus_true, 1e-12)
    agree(meanEstimate(momentsOf(error.map(Math.abs)), 0.95).value, wanted.mae, 1e-12)
    agree(rootOfMean(weightedMean(momentsOf(squares)), 0.95).value, wanted.rmse, 1e-12)
    agree(rSquared(momentsOf(y), momentsOf(squares), 0.95).value, wanted.r2, 1e-12)
  }
  const { high, low } = groups
  const mean = (x: readonly number[]) => weightedMean(momentsOf(x))
  const wanted = golden.vs_reference.high
  const compared = welch(mean(high.prediction), mean(low.prediction), 0.95)
  agree(compared.value, wanted.mean_pred_difference, 1e-12)
  agree(compared.t, wanted.welch_t.t, 1e-12)
  agree(compared.p, wanted.welch_t.p, 1e-9)
  agree(welch(mean(high.error), mean(low.error), 0.95).value, wanted.mean_error_difference, 1e-12)
  const absolute = (x: readonly number[]) => mean(x.map(Math.abs))
  agree(meanRatio(absolute(high.error), absolute(low.error), 0.95).value, wanted.mae_ratio, 1e-12)
  agree(rmseRatio(mean(high.squares), mean(low.squares), 0.95).value, wanted.rmse_ratio, 1e-12)
  const values = [...new Set([...high.prediction, ...low.prediction])].sort((a, b) => a - b)
  const at = new Map(values.map((value, i) => [value, i]))
  const counts = (x: readonly number[]): number[] => {
    const found = new Array<number>(values.length).fill(0)
    for (const value of x) found[at.get(value) as number] = (found[at.get(value) as number] as number) + 1
    return found
  }
  const rank = mannWhitney(counts(high.prediction), counts(low.prediction))
  agree(rank.u, wanted.mannwhitney.U, 1e-12)
  agree(rank.p, wanted.mannwhitney.p, 1e-9)
})

test.runIf(present)('golden numbers: multiclass_law_tertile', () => {
  const golden = JSON.parse(readFileSync(`${folder}multiclass_law_tertile/golden.json`, 'utf8'))
  let compared = 0
  for (const [attribute, audit] of Object.entries<Record<string, never>>(golden.audits)) {
    const groups = audit.groups as Record<string, { confusion_rows_true_cols_pred: number[][] }>
    const reference = golden.input.references[attribute]
    const predicted = (level: string): number[] => {
      const rows = groups[level]?.confusion_rows_true_cols_pred ?? []
      return [0, 1, 2].map((k) => sum(rows.map((row) => row[k] as number)))
    }
    const other = Object.keys(groups).find((level) => level !== reference) as string
    const found = totalVariation(predicted(other), predicted(reference), 0.95)
    agree(found.value, audit.total_variation_between_groups as unknown as number, 1e-12)
    expect(placements({ one: predicted(other), other: predicted(reference) }).value).not.toBeNull()
    compared++
  }
  expect(compared).toBe(2)
})

test('quantiles of rows in units that are all alike, or that have nothing in common: the interval holds', () => {
  const random = randomSource(4, 'quantile of units')
  const levels = Array.from({ length: 50 }, (_, i) => i)
  for (const alike of [1, 0.5, 0]) {
    let [held, gaps] = [0, 0]
    const runs = 600
    for (let run = 0; run < runs; run++) {
      const sample = () => {
        const weight = new Float64Array(50)
        let [sum, squares] = [0, 0]
        for (let unit = 0; unit < 40; unit++) {
          const rows = 1 + Math.floor(10 * random.uniform() ** 2)
          const common = Math.floor(50 * random.uniform())
          sum += rows
          squares += rows * rows
          for (let i = 0; i < rows; i++) {
            const x = random.uniform() < alike ? common : Math.floor(50 * random.uniform())
            weight[x] = (weight[x] as number) + 1
          }
        }
        return quantile({ from: levels, to: levels, weight, size: (sum * sum) / squares }, 0.5, 0.95)
      }
      const [one, other] = [sample(), sample()]
      if ((one.lower as number) <= 24 && 25 <= (one.upper as number) + 1) held++
      const gap = quantileGap(one, other)
      if ((gap.lower as number) <= 0 && 0 <= (gap.upper as number)) gaps++
    }
    expect(held / runs, `alike ${alike}`).toBeGreaterThan(0.93)
    expect(gaps / runs, `gap, alike ${alike}`).toBeGreaterThan(0.93)
  }
})
