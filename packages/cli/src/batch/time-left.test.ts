import { expect, test } from 'vitest'
import { roughly, timeLeft } from './time-left.ts'

test('the rest takes as long, each, as the last ones did: what did not change, at the start, tells nothing of it', () => {
  expect(timeLeft([0, 1000, 2000], 10)).toBe(null)
  expect(timeLeft([0, 1000, 2000, 3000], 0)).toBe(null)
  expect(timeLeft([0, 1000, 2000, 3000], 10)).toBe(10_000)
  const unchanged = Array.from({ length: 101 }, (_, i) => i)
  const ran = Array.from({ length: 20 }, (_, i) => 100 + 1000 * (i + 1))
  expect(timeLeft([...unchanged, ...ran], 30)).toBe(30_000)
})

test.each([
  [400, '1 s'],
  [12_000, '20 s'],
  [59_000, '60 s'],
  [100_000, '2 min'],
  [3_560_000, '59 min'],
  [3_600_000, '1 h'],
  [7_150_000, '2 h'],
  [7_800_000, '2 h 10 min'],
])('%d milliseconds are about %s', (milliseconds, text) => expect(roughly(milliseconds)).toBe(text))
