import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidates, drawRows } from './draw-rows.ts'

const taken = (rows: readonly Candidates[], most: number, seed: number) => {
  const draw = drawRows(most, seed)
  for (const row of rows) draw.add(row)
  return { of: draw.of, texts: draw.taken().map(([text]) => text) }
}

const all: Candidates[] = Array.from({ length: 500 }, (_, i) => ({ texts: [`row ${i}`], n: 1 + (i % 3) }))

test('the sample depends on the seed and the rows, not on their order', () => {
  const found = taken(all, 100, 7)
  expect(found.of).toBe(all.reduce((sum, { n }) => sum + n, 0))
  expect(found.texts).toHaveLength(100)
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(taken(shuffled, 100, 7)).toEqual(found)
    }),
    { numRuns: 20 },
  )
  expect(taken(all, 100, 8).texts).not.toEqual(found.texts)
})

test('a larger sample begins with a smaller one, and one that is large enough holds every row as often as it is there', () => {
  expect(taken(all, 200, 7).texts.slice(0, 100)).toEqual(taken(all, 100, 7).texts)
  const { texts } = taken(all, 10_000, 7)
  for (const { texts: own, n } of all) expect(texts.filter((text) => text === own[0])).toHaveLength(n)
})

test('rows are drawn as often as they are there', () => {
  const rows = [
    { texts: ['rare'], n: 100 },
    { texts: ['common'], n: 900 },
  ]
  const rare = Array.from(
    { length: 200 },
    (_, seed) => taken(rows, 100, seed).texts.filter((one) => one === 'rare').length,
  )
  const mean = rare.reduce((sum, own) => sum + own, 0) / rare.length
  // Hypergeometric: mean 10, standard deviation 2.85; of 200 samples 0.2.
  expect(Math.abs(mean - 10)).toBeLessThan(0.8)
  const variance = rare.reduce((sum, own) => sum + (own - mean) ** 2, 0) / rare.length
  expect(variance).toBeGreaterThan(5)
  expect(variance).toBeLessThan(12)
})

test('what is missing is not the text of it', () => {
  const one = taken(
    [
      { texts: [null, '1'], n: 40 },
      { texts: ['null', '1'], n: 40 },
    ],
    40,
    3,
  )
  expect(new Set(one.texts)).toEqual(new Set([null, 'null']))
})
