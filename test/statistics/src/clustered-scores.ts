import type { Estimate } from '@exaequo/contract'
import { auc, brier, calibrationSlope, type RandomSource, randomSource, type ScoreBins } from '@exaequo/statistics'
import { DESIGNS, type Design } from './clustered.ts'
import { type ScoredRows, scoreAuditor } from './score-audit.ts'
import { holds } from './verdicts.ts'

export interface ScoreTask {
  readonly design: string
  /** Units of each group. */
  readonly units: number
  /** Both groups calibrated, or the second one not: its labels follow its scores less than they promise. */
  readonly truth: 'equal' | 'apart'
}

export const SCORE_TASKS: readonly ScoreTask[] = Object.keys(DESIGNS)
  .filter((design) => DESIGNS[design]?.informative !== true)
  .flatMap((design) =>
    [12, 30, 60].flatMap((units) => (['equal', 'apart'] as const).map((truth) => ({ design, units, truth }))),
  )

/** What is measured of the second group, or between both. */
export const SCORE_NUMBERS = [
  'area',
  'areaDifference',
  'brier',
  'brierDifference',
  'reliability',
  'error',
  'inTheLarge',
  'inTheLargeDifference',
  'slope',
  'rate',
] as const
export type ScoreNumber = (typeof SCORE_NUMBERS)[number]

export interface ScorePoint extends ScoreTask, Readonly<Record<ScoreNumber, number>> {
  readonly samples: number
  /** Mean effective size of the second group's area. */
  readonly nEffective: number
  /** Share of the numbers, over all samples, that came without an interval: it is counted as one that holds. */
  readonly without: number
  /** Coverage of the area if rows were taken for people. */
  readonly rows: number
  /** Rejections of equal areas, and of equal calibration in the large, in samples of equal groups. */
  readonly areaRejected: number | null
  readonly inTheLargeRejected: number | null
}

/** As likely as each other. */
const VALUES = Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20)
/** One of the ten bins of a calibration curve: 0.6 to 0.7. */
const BIN = 7

/** The chance of the label at a score. */
const CHANCE = {
  equal: [(s: number) => s, (s: number) => s],
  apart: [(s: number) => s, (s: number) => 0.1 + 0.6 * s],
} as const

export function scoreCoverage({ design, units, truth }: ScoreTask, samples = 200): ScorePoint {
  const own = DESIGNS[design] as Design
  const audit = scoreAuditor(VALUES, own.weighted)
  const random = randomSource(20_260_101, `scores/${design}/${units}/${truth}`)
  const expected = truths(truth)
  const tally = Object.fromEntries(SCORE_NUMBERS.map((name) => [name, 0])) as Record<ScoreNumber, number>
  const shares = { nEffective: 0, without: 0, rows: 0, areaRejected: 0, inTheLargeRejected: 0 }
  for (let sample = 0; sample < samples; sample++) {
    const rows = drawScores(random, own, units, truth)
    const { estimates } = audit(rows)
    const of = (quantity: string, comparator: string, bin?: number): Estimate | undefined =>
      estimates.find(
        (one) =>
          one.quantity === quantity &&
          one.comparator === comparator &&
          one.group.group === 'g1' &&
          (bin === undefined || one.at?.bin === bin),
      )
    for (const [name, quantity, comparator, bin] of NUMBERS) {
      const interval = of(quantity, comparator, bin)?.interval ?? null
      if (interval === null) shares.without += 1 / (samples * NUMBERS.length)
      if (holds(interval, expected[name])) tally[name] += 1 / samples
    }
    shares.nEffective += (of('areaUnderRoc', 'value')?.nEffective ?? 0) / samples
    const naive = auc(labelsOf(rows), 0.95)
    if ((naive.lower ?? 0) <= expected.area && (naive.upper ?? 1) >= expected.area) shares.rows += 1 / samples
    if ((of('areaUnderRoc', 'difference')?.pValue?.value ?? 1) <= 0.05) shares.areaRejected += 1 / samples
    if ((of('calibrationInTheLarge', 'difference')?.pValue?.value ?? 1) <= 0.05) {
      shares.inTheLargeRejected += 1 / samples
    }
  }
  const tests = truth === 'equal' ? {} : { areaRejected: null, inTheLargeRejected: null }
  return { design, units, truth, samples, ...tally, ...shares, ...tests }
}

const NUMBERS: readonly (readonly [ScoreNumber, string, string, number?])[] = [
  ['area', 'areaUnderRoc', 'value'],
  ['areaDifference', 'areaUnderRoc', 'difference'],
  ['brier', 'brierScore', 'value'],
  ['brierDifference', 'brierScore', 'difference'],
  ['reliability', 'brierReliability', 'value'],
  ['error', 'expectedCalibrationError', 'value'],
  ['inTheLarge', 'calibrationInTheLarge', 'value'],
  ['inTheLargeDifference', 'calibrationInTheLarge', 'difference'],
  ['slope', 'calibrationSlope', 'value'],
  ['rate', 'observedRate', 'value', BIN],
]

/** The same numbers of all people that there could be. */
function truths(truth: ScoreTask['truth']): Record<ScoreNumber, number> {
  const [first, second] = CHANCE[truth].map((chance) => population(chance)) as [Population, Population]
  return {
    ...second,
    areaDifference: second.area - first.area,
    brierDifference: second.brier - first.brier,
    inTheLargeDifference: second.inTheLarge - first.inTheLarge,
  }
}

type Population = ReturnType<typeof population>

function population(chance: (score: number) => number) {
  const many = 1e6
  const positives = VALUES.map((s) => many * chance(s))
  const mean = (of: (s: number) => number) => VALUES.reduce((sum, s) => sum + of(s), 0) / VALUES.length
  const bins: ScoreBins = {
    n: VALUES.map(() => many),
    score: VALUES.map((s) => many * s),
    scoreSquared: VALUES.map((s) => many * s * s),
    scorePositives: positives.map((n, i) => n * (VALUES[i] as number)),
    positives,
  }
  // Two scores make one of the ten bins.
  const gaps = Array.from({ length: 10 }, (_, b) => {
    const [s, t] = [VALUES[2 * b] as number, VALUES[2 * b + 1] as number]
    return (chance(s) + chance(t)) / 2 - (s + t) / 2
  })
  const inBin = [VALUES[2 * (BIN - 1)] as number, VALUES[2 * BIN - 1] as number] as const
  return {
    area: auc({ positives, negatives: positives.map((n) => many - n) }, 0.95).value as number,
    brier: brier(bins).value as number,
    reliability: gaps.reduce((sum, gap) => sum + gap * gap, 0) / 10,
    error: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / 10,
    inTheLarge: mean((s) => s - chance(s)),
    slope: calibrationSlope(bins, 0.95).slope.value as number,
    rate: (chance(inBin[0]) + chance(inBin[1])) / 2,
  }
}

/**
 * Each row takes its unit's own place in the order of scores with chance √correlation, or one of its own; and likewise
 * the number that decides its label at its score. A unit in both groups has both numbers in either.
 */
function drawScores(random: RandomSource, design: Design, units: number, truth: ScoreTask['truth']): ScoredRows[][] {
  const copied = Math.sqrt(design.correlation)
  const rowsOf = (group: 0 | 1, place: number, fate: number): ScoredRows[] =>
    Array.from({ length: design.rows(random) }, () => {
      const score = Math.floor(VALUES.length * (random.uniform() < copied ? place : random.uniform()))
      const own = random.uniform() < copied ? fate : random.uniform()
      const label = own < CHANCE[truth][group](VALUES[score] as number) ? 1 : 0
      return { group, score, label, n: 1, w: design.weight(random) }
    })
  const groups = [0, 1] as const
  if (design.shared) {
    return Array.from({ length: units }, () => {
      const [place, fate] = [random.uniform(), random.uniform()]
      return groups.flatMap((group) => rowsOf(group, place, fate))
    })
  }
  return groups.flatMap((group) =>
    Array.from({ length: units }, () => rowsOf(group, random.uniform(), random.uniform())),
  )
}

/** The second group's rows, as if each were of a person. */
function labelsOf(units: readonly (readonly ScoredRows[])[]) {
  const [positives, negatives, positivesSquared, negativesSquared] = [0, 1, 2, 3].map(() => VALUES.map(() => 0)) as [
    number[],
    number[],
    number[],
    number[],
  ]
  for (const { group, score, label, w } of units.flat()) {
    if (group === 0) continue
    const [sum, squares] = label === 1 ? [positives, positivesSquared] : [negatives, negativesSquared]
    sum[score] = (sum[score] as number) + w
    squares[score] = (squares[score] as number) + w * w
  }
  return { positives, negatives, positivesSquared, negativesSquared, singleValued: VALUES.map(() => 1) }
}
