import { describe, expect, test } from 'vitest'
import { GAMMA } from './berger-boos.ts'
import { chernoffBounds } from './chernoff.ts'
import { edgeOf, mostLikelyOnEdge, rateBeside, referenceBeside, statisticOf } from './edge.ts'
import { thresholdTest } from './threshold-test.ts'

const BENCHES = [
  ['ratio', 0.8],
  ['ratio', 1.25],
  ['difference', 0.05],
  ['difference', -0.05],
] as const

type Counts = readonly [x1: number, n1: number, x0: number, n0: number]

/** The definition itself: every outcome of both groups, whether it is as far, its probability under given rates. */
function byEnumeration(
  [x1, n1, x0, n0]: Counts,
  statistics: readonly (readonly number[])[],
  alternative: 'less' | 'greater',
  rates: readonly (readonly [p1: number, p0: number])[],
): number[] {
  const z = statistics[x1]?.[x0] as number
  const room = 1e-9 * Math.max(1, Math.abs(z))
  const far: [number, number][] = []
  statistics.forEach((row, a) => {
    row.forEach((t, b) => {
      if (alternative === 'less' ? t <= z + room : t >= z - room) far.push([a, b])
    })
  })
  return rates.map(([r, q]) => {
    const [one, other] = [law(n1, r), law(n0, q)]
    return far.reduce((sum, [a, b]) => sum + (one[a] as number) * (other[b] as number), 0)
  })
}

function law(n: number, rate: number): number[] {
  let choose = 1
  return Array.from({ length: n + 1 }, (_, x) => {
    if (x > 0) choose = (choose * (n - x + 1)) / x
    return choose * rate ** x * (1 - rate) ** (n - x)
  })
}

describe('equals its definition on all 2 × 2 tables with margins up to 12, and more where they are unequal', () => {
  test.each(BENCHES)('%s %d', (comparator, threshold) => {
    const edge = edgeOf(comparator, threshold)
    for (let n1 = 1; n1 <= 12; n1 += 1) {
      for (let n0 = 1; n0 <= 12; n0 += 1) {
        const table = tableOf(n1, n0)
        for (let x1 = 0; x1 <= n1; x1++) {
          for (let x0 = 0; x0 <= n0; x0++) {
            for (const alternative of ['less', 'greater'] as const) {
              compare([x1, n1, x0, n0], table, alternative, (n1 + n0) % 8 === 0 ? 100 : 6)
            }
          }
        }
      }
    }
    for (const [x1, n1, x0, n0] of [
      [1, 5, 40, 90],
      [30, 80, 7, 9],
      [60, 61, 3, 4],
      [0, 30, 12, 60],
    ] as const) {
      for (const alternative of ['less', 'greater'] as const)
        compare([x1, n1, x0, n0], tableOf(n1, n0), alternative, 400)
    }

    function tableOf(n1: number, n0: number): number[][] {
      const statistic = statisticOf(comparator, n1, n0, threshold)
      return Array.from({ length: n1 + 1 }, (_, a) => Array.from({ length: n0 + 1 }, (_, b) => statistic(a, b)))
    }

    function compare(
      [x1, n1, x0, n0]: Counts,
      table: readonly (readonly number[])[],
      alternative: 'less' | 'greater',
      rates: number,
    ) {
      const found = thresholdTest({ x1, n1, x0, n0, comparator, threshold, alternative })
      const likely = mostLikelyOnEdge(edge, x1, n1, x0, n0)
      const [one, other] = [chernoffBounds(x1, n1, GAMMA / 4), chernoffBounds(x0, n0, GAMMA / 4)]
      const ends = [
        Math.max(other.lower, referenceBeside(edge, one.lower)),
        Math.min(other.upper, referenceBeside(edge, one.upper)),
      ].map((p0) => Math.min(edge.most, Math.max(edge.least, p0)))
      const [low, high] = [Math.min(likely, ...ends), Math.max(likely, ...ends)]
      const tried = [
        likely,
        ...Array.from({ length: rates + 1 }, (_, i) => low + (high - low) * Math.sin((Math.PI * i) / (2 * rates)) ** 2),
      ].map((p0) => [rateBeside(edge, p0), p0] as const)
      const [atLikely, ...others] = byEnumeration([x1, n1, x0, n0], table, alternative, tried) as [number]
      const where = `${x1}/${n1} ${x0}/${n0} ${alternative}: ${JSON.stringify(found)}`
      if (found.method === 'score-e') {
        if (Math.abs(found.p - Math.min(1, atLikely)) > 1e-9 || found.p < 0.25) expect.fail(`${where} ≠ ${atLikely}`)
        return
      }
      const largest = Math.max(atLikely, ...others)
      // No grid sees the peak itself: ours must not lie below a finer one by more than a tenth of a percent.
      const room = rates >= 100 ? 0.001 : 0.005
      if (found.p < (1 - room) * Math.min(1, GAMMA + largest)) expect.fail(`${where} below ${GAMMA + largest}`)
      if (rates >= 100 && found.p > 1.02 * (largest + GAMMA) + 1e-7) expect.fail(`${where} above ${GAMMA + largest}`)
    }
  })
})

test('no information is no evidence', () => {
  const nothing = { x1: 0, n1: 40, x0: 0, n0: 60, comparator: 'ratio', threshold: 0.8 } as const
  expect(thresholdTest({ ...nothing, alternative: 'less' }).p).toBe(1)
  expect(thresholdTest({ ...nothing, alternative: 'greater' }).p).toBe(1)
})
