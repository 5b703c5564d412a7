import { binomialRange, thresholdTest } from '@exaequo/statistics'

/** All edges, directions and rates of one pair of sizes and one comparator, at one level of the test. */
export interface SingleTask {
  readonly n1: number
  readonly n0: number
  readonly comparator: 'ratio' | 'difference'
  readonly alpha: number
  /** `grid`: rates 0.01 to 0.8; `switch`: rates at which the smaller group expects 90 to 300. */
  readonly rates: 'grid' | 'switch'
}

export interface SinglePoint extends SingleTask {
  readonly points: number
  /** Exact probability of a false rejection, true rates exactly on the edge: the highest, and the mean. */
  readonly highest: number
  readonly mean: number
  /** Where it is highest. */
  readonly where: string
}

const GRID = [20, 50, 200, 1000, 5000]
const SWITCH = [
  [250, 250],
  [250, 12_500],
  [12_500, 250],
  [1000, 1000],
  [1000, 50_000],
  [50_000, 1000],
  [10_000, 10_000],
  [10_000, 100_000],
  [100_000, 10_000],
] as const

export const SINGLE_TASKS: readonly SingleTask[] = [0.025, 0.025 / 30].flatMap((alpha) =>
  (['ratio', 'difference'] as const).flatMap((comparator) => [
    ...GRID.flatMap((n1) => GRID.map((n0): SingleTask => ({ n1, n0, comparator, alpha, rates: 'grid' }))),
    ...SWITCH.map(([n1, n0]): SingleTask => ({ n1, n0, comparator, alpha, rates: 'switch' })),
  ]),
)

export function singlePoint(task: SingleTask): SinglePoint {
  const { n1, n0, comparator, rates } = task
  const found: { wrong: number; where: string }[] = []
  for (const threshold of comparator === 'ratio' ? [0.8, 1.25] : [-0.05, 0.05]) {
    const expected = [90, 100, 105, 115, 130, 160, 200, 300].map((count) => count / Math.min(n1, n0))
    // A count that the smaller group expects is a rate of its own: that of the reference is the edge's other end.
    const ends = n1 <= n0 && comparator === 'ratio' ? expected.map((rate) => rate / threshold) : expected
    const pairs = (rates === 'grid' ? [0.01, 0.05, 0.1, 0.3, 0.5, 0.8] : ends)
      .map((p0): [number, number] => [comparator === 'ratio' ? p0 * threshold : p0 + threshold, p0])
      .filter(([p1, p0]) => p1 > 0 && p1 < 0.95 && p0 < 0.95)
    for (const alternative of ['less', 'greater'] as const) {
      const wrong = rejections(task, threshold, alternative)
      for (const [p1, p0] of pairs) {
        found.push({ wrong: wrong(p1, p0), where: `${threshold} ${alternative}, ${Number(p0.toPrecision(3))}` })
      }
    }
  }
  const worst = found.reduce((a, b) => (b.wrong > a.wrong ? b : a))
  return {
    ...task,
    points: found.length,
    highest: worst.wrong,
    mean: found.reduce((sum, { wrong }) => sum + wrong, 0) / found.length,
    where: worst.where,
  }
}

/** Probability of a rejection under given rates; the outcomes that reject do not depend on them and are found once. */
function rejections(
  { n1, n0, comparator, alpha }: SingleTask,
  threshold: number,
  alternative: 'less' | 'greater',
): (p1: number, p0: number) => number {
  const rejects = (x1: number, x0: number) =>
    thresholdTest({ x1, n1, x0, n0, comparator, threshold, alternative }).p <= alpha
  const turns = new Map<number, number>()
  /** Of group 1's counts, how many from its own end reject beside this count of group 0. */
  const turn = (x0: number): number => {
    let [some, none] = [0, n1 + 2]
    while (none - some > 1) {
      const count = Math.floor((some + none) / 2)
      const x1 = alternative === 'less' ? count - 1 : n1 + 1 - count
      if (x1 >= 0 && x1 <= n1 && rejects(x1, x0)) some = count
      else none = count
    }
    turns.set(x0, some)
    return some
  }
  return (p1, p0) => {
    const [one, other] = [binomialRange(n1, p1), binomialRange(n0, p0)]
    const last = one.first + one.probabilities.length - 1
    let sum = 0
    other.probabilities.forEach((probability, j) => {
      if (probability < 1e-9) return
      const x0 = other.first + j
      const count = turns.get(x0) ?? turn(x0)
      const x1 = alternative === 'less' ? count - 1 : n1 + 1 - count
      if (alternative === 'less') {
        if (x1 >= one.first) sum += probability * (one.cumulative[Math.min(x1, last) - one.first] as number)
      } else if (x1 <= last) sum += probability * (one.tail[Math.max(x1, one.first) - one.first] as number)
    })
    return sum
  }
}
