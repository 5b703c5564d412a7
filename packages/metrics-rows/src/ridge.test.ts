import { readFileSync } from 'node:fs'
import { ridgeLogistic } from '@exaequo/statistics'
import type { Person } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { encode } from './shared/encode.ts'

const golden = (name: string) => JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), 'utf8'))

test('the logistic regression with a ridge is that of scikit-learn 1.9.1 (golden/golden.py)', () => {
  const people = golden('rows') as Person[]
  const numbers = golden('numbers').logistic
  const levels = ['care', 'office', 'site']
  const { values, width } = encode(
    [
      { name: 'x1', type: 'number', values: Float64Array.from(people, ({ x1 }) => Number(x1)) },
      { name: 'x2', type: 'number', values: Float64Array.from(people, ({ x2 }) => Number(x2)) },
      { name: 'job', type: 'category', levels, at: Int32Array.from(people, ({ job }) => levels.indexOf(String(job))) },
    ],
    people.length,
  )
  const fit = ridgeLogistic(
    values,
    Uint8Array.from(people, ({ group }) => (group === 'b' ? 1 : 0)),
    width,
  )
  expect(fit.converged).toBe(true)
  expect(fit.intercept).toBeCloseTo(numbers.intercept, 7)
  for (const [j, own] of numbers.coefficients.entries()) expect(fit.coefficients[j]).toBeCloseTo(own, 7)
})

test('rare words are one word, and what is missing has a column that says so', () => {
  const at = Int32Array.from({ length: 40 }, (_, i) => (i < 3 ? 1 : i < 5 ? -1 : 0))
  const values = Float64Array.from({ length: 40 }, (_, i) => (i === 7 ? Number.NaN : i))
  const { width } = encode(
    [
      { name: 'x', type: 'number', values },
      { name: 'word', type: 'category', levels: ['often', 'rare'], at },
    ],
    40,
  )
  expect(width).toBe(4)
})
