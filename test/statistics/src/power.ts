import { binomialRange, drawBinomial, powerBelow, randomSource, thresholdTest } from '@exaequo/statistics'
import { auditor, counted } from './audit.ts'

export interface PowerTask {
  /** The verdict wanted, and the true ratio. */
  readonly verdict: 'misses' | 'meets'
  readonly ratio: number
  readonly rate: number
  /** Comparisons in the family: the strictest share of Holm's correction. */
  readonly members: number
}

export const POWER_TASKS: readonly PowerTask[] = [1, 7].flatMap((members) =>
  (
    [
      ['misses', 0.7],
      ['meets', 1],
      ['meets', 0.9],
    ] as const
  ).flatMap(([verdict, ratio]) => [0.5, 0.3, 0.1, 0.05, 0.01].map((rate) => ({ verdict, ratio, rate, members }))),
)

export interface PowerPoint extends PowerTask {
  /** People a group in textbooks: normal, without continuity correction; where a number is published with the method. */
  readonly textbook: number | null
  /** People a group by the normal formula of this project. */
  readonly theory: number
  /** People a group at which the test itself gives the verdict in 80 % of samples, exactly. */
  readonly needed: number
  readonly exact: number
  /** Share of simulated audits of that size with the verdict (one comparison). */
  readonly simulated: number | null
  readonly samples: number
}

const TEXTBOOK: Readonly<Record<string, number>> = {
  'misses 0.7 0.5': 1258,
  'misses 0.7 0.1': 9810,
  'misses 0.7 0.01': 106_024,
  'meets 1 0.5': 422,
  'meets 1 0.1': 3799,
  'meets 1 0.01': 41_785,
}

const EDGES = [0.8, 1.25] as const
const WANTED = 0.8

export function powerPoint(task: PowerTask, samples = 2000): PowerPoint {
  const theory = smallest((n) => byFormula(task, n) >= WANTED, 1000)
  // Power rises with n but for small steps: the first size of a grid of 1 % from which it stays.
  const needed = smallest((n) => exactPower(task, n) >= WANTED, theory)
  return {
    ...task,
    textbook: task.members === 1 ? (TEXTBOOK[`${task.verdict} ${task.ratio} ${task.rate}`] ?? null) : null,
    theory,
    needed,
    exact: exactPower(task, needed),
    simulated: task.members === 1 ? simulated(task, needed, samples) : null,
    samples,
  }
}

/** About the smallest size that suffices, to 1 %. */
function smallest(suffices: (n: number) => boolean, start: number): number {
  let good = start
  while (!suffices(good)) good = Math.ceil(good * 1.3)
  let bad = good
  while (bad > 2 && suffices(bad)) {
    good = bad
    bad = Math.floor(bad / 1.3)
  }
  while (good - bad > Math.max(1, good * 0.003)) {
    const middle = Math.floor((good + bad) / 2)
    if (suffices(middle)) good = middle
    else bad = middle
  }
  return good
}

/** The normal formula, deviations under the true rates and under the edge. */
function byFormula({ verdict, ratio, rate, members }: PowerTask, n: number): number {
  const alpha = 0.025 / members
  const truth = { n1: n, p1: ratio * rate, n0: n, p0: rate }
  if (verdict === 'misses') return powerBelow(truth, 'ratio', EDGES[0], alpha)
  const reversed = { n1: n, p1: rate, n0: n, p0: ratio * rate }
  return powerBelow(truth, 'ratio', EDGES[1], alpha) + powerBelow(reversed, 'ratio', 1 / EDGES[0], alpha) - 1
}

/** Summed over every pair of counts: for each of the reference's, the counts that give the verdict form one run. */
export function exactPower({ verdict, ratio, rate, members }: PowerTask, n: number): number {
  const alpha = 0.025 / members
  const [one, other] = [binomialRange(n, ratio * rate), binomialRange(n, rate)]
  const last = one.first + one.probabilities.length - 1
  const p = (x1: number, x0: number, threshold: number, alternative: 'less' | 'greater') =>
    thresholdTest({ x1, n1: n, x0, n0: n, comparator: 'ratio', threshold, alternative }).p
  /** The first count from which a statement holds, statements that once hold staying true. */
  const turn = (holds: (x1: number) => boolean): number => {
    let [low, high] = [one.first - 1, last + 1]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (holds(middle)) high = middle
      else low = middle
    }
    return high
  }
  const upTo = (x1: number) => (x1 < one.first ? 0 : (one.cumulative[Math.min(x1, last) - one.first] as number))
  let power = 0
  other.probabilities.forEach((probability, j) => {
    if (probability < 1e-9) return
    const x0 = other.first + j
    if (verdict === 'misses') {
      power += probability * upTo(turn((x1) => p(x1, x0, EDGES[0], 'less') > alpha) - 1)
      return
    }
    const from = turn((x1) => p(x1, x0, EDGES[0], 'greater') <= alpha)
    const to = turn((x1) => p(x1, x0, EDGES[1], 'less') > alpha) - 1
    if (to >= from) power += probability * (upTo(to) - upTo(from - 1))
  })
  return power
}

/** The same through the audit, sample by sample. */
export function simulated({ verdict, ratio, rate, members }: PowerTask, n: number, samples: number): number {
  const audit = auditor({ reference: 'g0' })
  const random = randomSource(20_260_101, `power/${verdict}/${ratio}/${rate}/${members}`)
  let found = 0
  for (let sample = 0; sample < samples; sample++) {
    const groups = [counted(drawBinomial(random, n, rate), n), counted(drawBinomial(random, n, ratio * rate), n)]
    if (audit(groups).verdicts.some((one) => one.verdict === verdict)) found += 1
  }
  return found / samples
}
