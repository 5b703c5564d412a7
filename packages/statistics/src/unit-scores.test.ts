import { expect, test } from 'vitest'
import { clusteredMiddle } from './clustered-middle.ts'
import golden from './fixtures/unit-scores.json' with { type: 'json' }
import { type GroupedRow, groupedLogistic, type LogisticFit } from './grouped-logistic.ts'
import {
  auc,
  brierIntervals,
  calibrationError,
  calibrationErrorInterval,
  calibrationInTheLarge,
  calibrationSlope,
  clusteredAuc,
  clusteredAucDifference,
  clusteredBins,
  clusteredInTheLarge,
  clusteredInTheLargeDifference,
  joinBins,
  type ScoreBins,
  type ScoredUnits,
  unitMean,
} from './index.ts'

interface Row {
  readonly unit: number
  readonly score: number
  readonly label: number
  readonly weight: number
}

const rowsOf = ({ unit, score, label, weight }: (typeof golden.cases)[number]): Row[] =>
  unit.map((u, i) => ({
    ...{ unit: u, score: score[i] as number },
    ...{ label: label[i] as number, weight: weight[i] as number },
  }))

/** The rows over one bin a score, and by unit. */
function counted(rows: readonly Row[], scores = [...new Set(rows.map(({ score }) => score))].sort((a, b) => a - b)) {
  const sum = (of: (row: Row) => number) =>
    scores.map((s) => rows.reduce((all, row) => (row.score === s ? all + of(row) : all), 0))
  const bins: ScoreBins = {
    ...{ n: sum(() => 1), w: sum(({ weight }) => weight), w2: sum(({ weight }) => weight ** 2) },
    ...{ score: sum((r) => r.weight * r.score), scoreSquared: sum((r) => r.weight * r.score ** 2) },
    ...{ positives: sum((r) => r.weight * r.label), positivesSquared: sum((r) => r.weight ** 2 * r.label) },
    scorePositives: sum((r) => r.weight * r.label * r.score),
  }
  const labels = {
    ...{ positives: bins.positives, negatives: sum((r) => r.weight * (1 - r.label)) },
    positivesSquared: bins.positivesSquared as number[],
    negativesSquared: sum((r) => r.weight ** 2 * (1 - r.label)),
    singleValued: scores.map(() => 1),
  }
  const names = [...new Set(rows.map(({ unit }) => unit))].sort((a, b) => a - b)
  const own = names.map((name) => rows.filter(({ unit }) => unit === name))
  const start = [0]
  for (const unit of own) start.push((start.at(-1) as number) + unit.length)
  const all = own.flat()
  const units: ScoredUnits = {
    ...{ multiplicity: names.map(() => 1), profile: names, start },
    bin: all.map(({ score }) => scores.indexOf(score)),
    positive: all.map(({ label }) => label),
    weight: all.map(({ weight }) => weight),
  }
  return { scores, bins, labels, units }
}

const close = (found: number | null, wanted: number, relative = 1e-9) =>
  expect(Math.abs((found as number) / wanted - 1), `${found} for ${wanted}`).toBeLessThan(relative)

const CASES = golden.cases.map((one) => ({ ...one, rows: rowsOf(one), ...counted(rowsOf(one)) }))

test.each(CASES.filter(({ area }) => area !== null))('area: Obuchowski’s formulas over all pairs of rows', (one) => {
  const found = clusteredAuc(one.labels, one.units, 0.95)
  close(found.value, one.area as number, 1e-12)
  close(found.linearised, one.areaVariance as number, 1e-12)
  expect(found.units).toBe(new Set(one.unit).size)
})

test.each(CASES)('means: least squares with a clustered covariance (statsmodels)', ({ scores, units, ...one }) => {
  const brier = unitMean(
    units,
    scores.map((s) => (s - 1) ** 2),
    scores.map((s) => s ** 2),
  )
  close(brier.mean, one.brier.mean)
  close(brier.linearised, one.brier.variance)
  const gap = unitMean(
    units,
    scores.map((s) => s - 1),
    scores,
  )
  close(gap.mean, one.inTheLarge.mean)
  close(gap.linearised, one.inTheLarge.variance)
  const found = clusteredInTheLarge(one.bins, units, 0.95)
  close(found.value, one.inTheLarge.mean)
  close((found.standardError as number) ** 2, gap.variance as number)
})

test.each(CASES)('slope: the clustered sandwich (statsmodels)', ({ bins, units, scores, ...one }) => {
  const rows = scores.map(
    (s, b): GroupedRow => ({
      x: Math.log(s / (1 - s)),
      weight: bins.w?.[b] as number,
      positives: bins.positives[b] as number,
      ...{ w2: 0, positivesSquared: 0 },
    }),
  )
  const inside = scores.map(() => true)
  const plain = clusteredMiddle(units, rows, inside, false)
  const fit = groupedLogistic(rows, { middle: plain.middle }) as LogisticFit
  close(fit.coefficients[1], one.slope)
  close(fit.standardErrors[1], one.slopeError, 1e-7)
  close(fit.standardErrors[0], one.interceptError, 1e-7)
  const found = calibrationSlope(bins, 0.95, units)
  close(found.slope.value, one.slope)
  // Pulled away from the line: never shorter.
  expect(found.slope.standardError).toBeGreaterThan(one.slopeError)
})

/** √ of Σ (θ without u − θ)², the variance that leaving out one unit after the other gives. */
function jackknife(rows: readonly Row[], of: (rows: readonly Row[]) => number): number {
  const names = [...new Set(rows.map(({ unit }) => unit))]
  const whole = of(rows)
  return Math.sqrt(names.reduce((sum, name) => sum + (of(rows.filter(({ unit }) => unit !== name)) - whole) ** 2, 0))
}

test.each(CASES)('standard errors are nearly those of leaving out one unit after the other', (one) => {
  const again = (rows: readonly Row[]) => counted(rows, one.scores)
  const area = jackknife(one.rows, (rows) => auc(again(rows).labels, 0.95).value as number)
  close(clusteredAuc(one.labels, one.units, 0.95).standardError, area, 0.1)
  const slope = jackknife(one.rows, (rows) => calibrationSlope(again(rows).bins, 0.95).slope.value as number)
  close(calibrationSlope(one.bins, 0.95, one.units).slope.standardError, slope, 0.1)
})

test.each(CASES)('units that are alike are one profile, at their number', ({ labels, bins, units }) => {
  const twice = (x: ArrayLike<number>) => Array.from(x, (value) => 2 * value)
  const both = Array.from({ length: units.multiplicity.length }, (_, p) => [p, p]).flat()
  const entries = both.flatMap((p) =>
    Array.from(
      { length: (units.start[p + 1] as number) - (units.start[p] as number) },
      (_, e) => (units.start[p] as number) + e,
    ),
  )
  const start = [0]
  for (const p of both)
    start.push((start.at(-1) as number) + (units.start[p + 1] as number) - (units.start[p] as number))
  const pick = (x: ArrayLike<number>) => entries.map((e) => x[e] as number)
  const long: ScoredUnits = {
    ...{ multiplicity: both.map(() => 1), profile: both.map((_, i) => i), start },
    ...{ bin: pick(units.bin), positive: pick(units.positive), weight: pick(units.weight) },
  }
  const short: ScoredUnits = { ...units, multiplicity: twice(units.multiplicity) }
  const doubled = Object.fromEntries(
    Object.entries(labels).map(([key, x]) => [key, key === 'singleValued' ? x : twice(x)]),
  )
  const [a, b] = [short, long].map((own) => clusteredAuc(doubled as never, own, 0.95)) as [
    ReturnType<typeof clusteredAuc>,
    ReturnType<typeof clusteredAuc>,
  ]
  for (const key of ['standardError', 'linearised', 'lower', 'upper', 'nEffective'] as const)
    close(a[key], b[key] as number)
  const sums = Object.fromEntries(Object.entries(bins).map(([key, x]) => [key, twice(x as number[])])) as never
  const [c, d] = [short, long].map((own) => calibrationSlope(sums, 0.95, own).slope) as [
    ReturnType<typeof calibrationSlope>['slope'],
    ReturnType<typeof calibrationSlope>['slope'],
  ]
  close(c.standardError, d.standardError as number)
  close(c.lower, d.lower as number)
})

test('units of one row each: nearly what independent rows give', () => {
  const rows = (CASES[1] as (typeof CASES)[number]).rows.map((row, unit) => ({ ...row, unit }))
  const { labels, bins, units } = counted(rows)
  const [one, plain] = [clusteredAuc(labels, units, 0.95), auc(labels, 0.95)]
  close(one.linearised, (plain.standardError as number) ** 2, 1e-12)
  close(one.standardError, plain.standardError as number, 1e-3)
  const cuts = [3, 7, 11, 15, bins.n.length - 1]
  const joined = joinBins(bins, cuts)
  const noise = clusteredBins(joined, units, cuts)
  const [limits, usual] = [calibrationErrorInterval(joined, 0.95, noise), calibrationErrorInterval(joined, 0.95)]
  close(limits?.upper ?? null, usual?.upper as number, 0.02)
  const [parts, wanted] = [brierIntervals(bins, cuts, 0.95, units), brierIntervals(bins, cuts, 0.95)]
  for (const part of ['reliability', 'resolution', 'uncertainty', 'withinVariance', 'withinCovariance'] as const) {
    close(parts[part]?.upper ?? null, wanted[part]?.upper as number, 0.05)
  }
  close(
    clusteredInTheLarge(bins, units, 0.95).standardError,
    calibrationInTheLarge(bins, 0.95).standardError as number,
    1e-3,
  )
})

test('rows repeated within their unit are worth no more than one, in every number', () => {
  const rows = (CASES[1] as (typeof CASES)[number]).rows.map((row, unit) => ({ ...row, unit }))
  const [once, often] = [counted(rows), counted(rows.flatMap((row) => [row, row, row, row]))]
  const [a, b] = [once, often].map(({ labels, units }) => clusteredAuc(labels, units, 0.95)) as [
    ReturnType<typeof clusteredAuc>,
    ReturnType<typeof clusteredAuc>,
  ]
  close(b.standardError, a.standardError as number)
  close(b.nEffective, a.nEffective, 0.02)
  const cuts = [4, 9, 14, once.bins.n.length - 1]
  const errorOf = ({ bins, units }: typeof once) => {
    const joined = joinBins(bins, cuts)
    const noise = clusteredBins(joined, units, cuts)
    return { limits: calibrationErrorInterval(joined, 0.95, noise), found: calibrationError(joined, noise.worth) }
  }
  close(errorOf(often).limits?.upper ?? null, errorOf(once).limits?.upper as number)
  close(errorOf(often).found.unbiased, errorOf(once).found.unbiased as number)
  const [c, d] = [once, often].map(({ bins, units }) => brierIntervals(bins, cuts, 0.95, units))
  close(d?.reliability?.upper ?? null, c?.reliability?.upper as number)
  close(d?.withinCovariance?.upper ?? null, c?.withinCovariance?.upper as number, 0.02)
  close(
    calibrationSlope(often.bins, 0.95, often.units).slope.lower,
    calibrationSlope(once.bins, 0.95, once.units).slope.lower as number,
  )
})

test('two groups: units in both bring their covariance, and the test is the interval turned round', () => {
  const [other, first] = CASES as [(typeof CASES)[number], (typeof CASES)[number]]
  const side = { bins: first.labels, units: first.units }
  const apart = { ...side, units: { ...first.units, profile: Array.from(first.units.profile, (p) => p + 1000) } }
  const same = clusteredAucDifference(side, side, 0.95)
  expect([same.value, same.p]).toEqual([0, 1])
  const independent = clusteredAucDifference(side, apart, 0.95)
  // Not 0: the limits of an area are not equally far from it.
  expect(same.upper).toBeLessThan(0.3 * (independent.upper as number))
  const calibrated = { bins: first.bins, units: first.units }
  expect(clusteredInTheLargeDifference(calibrated, calibrated, 0.95).standardError).toBe(0)

  const against = {
    bins: other.labels,
    units: { ...other.units, profile: Array.from(other.units.profile, (p) => p + 1000) },
  }
  const { p } = clusteredAucDifference(side, against, 0.95)
  const touching = clusteredAucDifference(side, against, 1 - (p as number))
  expect(Math.min(Math.abs(touching.lower as number), Math.abs(touching.upper as number))).toBeLessThan(1e-6)
})

test('fewer than ten units: a value, a wide interval, and no test', () => {
  const few = counted((CASES[0] as (typeof CASES)[number]).rows.filter(({ unit }) => unit < 8))
  const side = { bins: few.labels, units: few.units }
  const { value, p, units } = clusteredAucDifference(side, side, 0.95)
  expect([value, p, units]).toEqual([0, null, 8])
  expect(clusteredAuc(few.labels, few.units, 0.95).method).toBe('newcombe-5-clustered')
  const none = clusteredAuc({ positives: [1], negatives: [0] }, few.units, 0.95)
  expect([none.value, none.reason]).toEqual([null, 'noNegatives'])
})
