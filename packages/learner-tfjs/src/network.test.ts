import { randomSource } from '@exaequo/statistics'
import { expect, test } from 'vitest'
import { learners } from './index.ts'

test('a network learns what no line can tell, and repeats to the last digit', async () => {
  const [network] = await learners()
  if (network === undefined) throw new Error('TensorFlow.js is not installed')
  const random = randomSource(4, 'test')
  const rows = 600
  const x = Float64Array.from({ length: 2 * rows }, () => 2 * random.uniform() - 1)
  const inside = (i: number) => ((x[2 * i] as number) * (x[2 * i + 1] as number) > 0 ? 1 : 0)
  const labels = Uint8Array.from({ length: rows }, (_, i) => inside(i))
  const train = x.slice(0, 800)
  const test = x.slice(800)
  const scores = await network.scores(train, labels.slice(0, 400), test, 2, 7)
  expect(scores).toHaveLength(200)
  const right = scores.filter((score, i) => score > 0 === (labels[400 + i] === 1)).length
  expect(right / 200).toBeGreaterThan(0.8)
  expect(await network.scores(train, labels.slice(0, 400), test, 2, 7)).toEqual(scores)
  expect(await network.scores(train, labels.slice(0, 400), test, 2, 8)).not.toEqual(scores)
  expect(network.identity()).toMatchObject({ backend: 'cpu' })
})
