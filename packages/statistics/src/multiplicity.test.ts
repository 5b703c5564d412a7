import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  permuteWithinStrata,
  randomSource,
  resampleCounts,
  type SubgroupSums,
  subgroupBounds,
  westfallYoung,
} from './index.ts'

/** By the definition: sort, take maxima over the rest, count. */
function byDefinition(observed: readonly number[], drawn: readonly (readonly number[])[]): number[] {
  const order = observed.map((_, i) => i).sort((a, b) => (observed[b] as number) - (observed[a] as number))
  const p: number[] = []
  let before = 0
  for (let rank = 0; rank < order.length; rank++) {
    const rest = order.slice(rank)
    const limit = observed[order[rank] as number] as number
    const extreme = drawn.filter((row) => Math.max(...rest.map((i) => row[i] as number)) >= limit).length
    before = Math.max(before, (1 + extreme) / (1 + drawn.length))
    p[order[rank] as number] = before
  }
  return p
}

test('max-T follows its definition, in any order of the hypotheses', () => {
  const number = fc.integer({ min: 0, max: 6 })
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 6 })
        .chain((m) =>
          fc.tuple(
            fc.array(number, { minLength: m, maxLength: m }),
            fc.array(fc.array(number, { minLength: m, maxLength: m }), { minLength: 1, maxLength: 12 }),
          ),
        ),
      ([observed, drawn]) => {
        const found = westfallYoung(observed, (into, b) => into.set(drawn[b] as number[]), drawn.length)
        byDefinition(observed, drawn).forEach((p, i) => {
          expect(found[i]).toBeCloseTo(p, 12)
        })
        const reversed = drawn.map((row) => [...row].reverse())
        const turned = westfallYoung(
          [...observed].reverse(),
          (into, b) => into.set(reversed[b] as number[]),
          drawn.length,
        )
        expect([...turned].reverse()).toEqual(found)
      },
    ),
  )
  const undefinedAt = westfallYoung([Number.NaN, 3], (into) => into.set([1, 1]), 9)
  expect(undefinedAt).toEqual([1, 0.1])
  expect(westfallYoung([2, 3], (into) => into.set([Number.NaN, 1]), 9)[1]).toBe(1)
})

/** Overlapping subgroups over 3 × 3 × 2 cells of two attributes by outcome: the six levels and the nine pairs. */
const members: readonly (readonly number[])[] = [
  ...[0, 1, 2].map((a) => [3 * a, 3 * a + 1, 3 * a + 2]),
  ...[0, 1, 2].map((b) => [b, 3 + b, 6 + b]),
  ...Array.from({ length: 9 }, (_, cell) => [cell]),
]
const people = [60, 120, 90, 200, 80, 70, 110, 150, 90]

/** |z| of each subgroup against everyone else. */
function zOf(counts: ArrayLike<number>, into: Float64Array): void {
  let [all, yes] = [0, 0]
  for (let cell = 0; cell < 9; cell++) {
    yes += counts[2 * cell] as number
    all += (counts[2 * cell] as number) + (counts[2 * cell + 1] as number)
  }
  members.forEach((cells, g) => {
    let [n, x] = [0, 0]
    for (const cell of cells) {
      x += counts[2 * cell] as number
      n += (counts[2 * cell] as number) + (counts[2 * cell + 1] as number)
    }
    const p = yes / all
    into[g] = Math.abs(x - n * p) / Math.sqrt(p * (1 - p) * n * (1 - n / all))
  })
}

test('max-T by permutation keeps the chance of any false rejection', () => {
  const random = randomSource(2, 'max-T')
  const times = 400
  let any = 0
  for (let time = 0; time < times; time++) {
    const counts = people.flatMap((n) => {
      let x = 0
      for (let i = 0; i < n; i++) x += random.uniform() < 0.3 ? 1 : 0
      return [x, n - x]
    })
    const observed = new Float64Array(members.length)
    zOf(counts, observed)
    const permute = permuteWithinStrata(counts, 9, 2)
    const buffer = new Float64Array(18)
    const p = westfallYoung(
      observed,
      (into) => {
        permute(random, buffer)
        zOf(buffer, into)
      },
      99,
    )
    if (Math.min(...p) <= 0.05) any++
  }
  // Three standard errors above 5 %.
  expect(any / times).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / times))
})

test('bounds of all subgroups hold at once, the worst included', () => {
  const random = randomSource(2, 'subgroups')
  const rates = [0.3, 0.35, 0.25, 0.3, 0.5, 0.3, 0.28, 0.3, 0.42]
  const chance = people.map((n) => n / people.reduce((all, x) => all + x, 0))
  const mean = (cells: readonly number[]): number => {
    const weight = cells.reduce((sum, cell) => sum + (chance[cell] as number), 0)
    return cells.reduce((sum, cell) => sum + (chance[cell] as number) * (rates[cell] as number), 0) / weight
  }
  const truth = members.map((cells) => mean(cells) - mean([0, 1, 2, 3, 4, 5, 6, 7, 8]))
  const sumsOf = (counts: ArrayLike<number>, into: SubgroupSums): void => {
    into.everyone.sum = 0
    into.everyone.weight = 0
    for (let cell = 0; cell < 9; cell++) {
      into.everyone.sum += counts[2 * cell] as number
      into.everyone.weight += (counts[2 * cell] as number) + (counts[2 * cell + 1] as number)
    }
    members.forEach((cells, g) => {
      let [x, n] = [0, 0]
      for (const cell of cells) {
        x += counts[2 * cell] as number
        n += (counts[2 * cell] as number) + (counts[2 * cell + 1] as number)
      }
      into.sums[g] = x
      into.weights[g] = n
    })
  }
  const empty = (): SubgroupSums => ({
    sums: new Float64Array(members.length),
    weights: new Float64Array(members.length),
    everyone: { sum: 0, weight: 0 },
  })
  // A sample is itself a draw from the true shares of the 18 cells.
  const million = chance.flatMap((share, cell) => {
    const n = Math.round(1e6 * share)
    const x = Math.round(n * (rates[cell] as number))
    return [x, n - x]
  })
  const times = 500
  let [below, above] = [0, 0]
  for (let time = 0; time < times; time++) {
    // 970 people drawn one by one.
    const counts = new Float64Array(18)
    for (let person = 0; person < 970; person++) {
      let left = random.uniform() * 1e6
      let cell = 0
      while (cell < 17 && left >= (million[cell] as number)) left -= million[cell++] as number
      counts[cell] = (counts[cell] as number) + 1
    }
    const resample = resampleCounts(counts)
    const buffer = new Float64Array(18)
    const seen = empty()
    sumsOf(counts, seen)
    const draw = (into: SubgroupSums): void => {
      resample(random, buffer)
      sumsOf(buffer, into)
    }
    const { lower, upper } = subgroupBounds(seen, draw, 300, 0.95)
    if (truth.every((gap, g) => (lower[g] as number) <= gap)) below++
    if (truth.every((gap, g) => gap <= (upper[g] as number))) above++
  }
  expect(below / times, 'lower bounds').toBeGreaterThan(0.92)
  expect(above / times, 'upper bounds').toBeGreaterThan(0.92)
})

test('a subgroup of nobody, or one that cannot vary, has no bound', () => {
  const seen: SubgroupSums = {
    sums: Float64Array.of(0, 5),
    weights: Float64Array.of(0, 20),
    everyone: { sum: 5, weight: 20 },
  }
  const { gap, lower, upper } = subgroupBounds(
    seen,
    (into) => {
      into.sums.set(seen.sums)
      into.weights.set(seen.weights)
      Object.assign(into.everyone, seen.everyone)
    },
    50,
    0.95,
  )
  expect(gap).toEqual([null, 0])
  expect(lower).toEqual([null, null])
  expect(upper).toEqual([null, null])
})
