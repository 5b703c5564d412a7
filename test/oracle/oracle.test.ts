import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { close, compareAll } from './compare.mjs'
import { definitions } from './definitions.mjs'
import { render } from './render.mjs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const results = JSON.parse(read('results.json'))

test('every case and every library took part', () => {
  const cases = JSON.parse(read('cases.json')).map(({ id }: { id: string }) => id)
  expect(Object.keys(results.cases)).toEqual(cases)
  expect(Object.values(results.cases).every((numbers) => (numbers as number) > 0)).toBe(true)
  expect([results.missing, results.failures, results.casesWithoutData]).toEqual([{}, [], []])
  const pinned = read('requirements.txt').trim().split('\n')
  for (const [library, version] of pinned.map((line) => line.split('=='))) {
    expect(results.versions[library as string], library).toBe(version)
    expect(results.functions.some((one: { library: string }) => one.library === library)).toBe(true)
  }
})

test('nothing disagrees without a reason, and nothing that differs counts as agreement', () => {
  expect(results.disagreements).toEqual([])
  const { compared, agreed, bothUndefined, differing, functions } = results
  expect(agreed + bothUndefined + differing).toBe(compared)
  const sum = (key: string) => functions.reduce((all: number, one: Record<string, number>) => all + (one[key] ?? 0), 0)
  expect([sum('compared'), sum('agreed'), sum('differing')]).toEqual([compared, agreed, differing])
  expect(results.definitions.map(({ id, reason }: { id: string; reason: string }) => ({ id, reason }))).toEqual(
    definitions.map(({ id, reason }) => ({ id, reason })),
  )
  for (const { id, numbers, example } of results.definitions)
    expect([id, numbers > 0, example !== null]).toEqual([id, true, true])
  expect(results.definitions.reduce((all: number, { numbers }: { numbers: number }) => all + numbers, 0)).toBe(
    differing,
  )
})

test('the page is made of the numbers', () => {
  expect(read('results.md')).toBe(render(results))
})

test('a number that is off, or that ours lacks, is found', () => {
  const about = { attributes: ['sex'], group: { sex: 'F' }, comparator: 'value', quantity: 'selectionRate' }
  const estimate = { ...about, versus: null, stratum: null, value: 0.25, interval: null, pValue: null }
  const ours = { one: { estimates: [estimate], verdicts: [] } }
  const outcome = (more: object) =>
    compareAll([{ case: 'one', library: 'none', function: 'none', field: 'value', ...about, ...more }], ours)[0]
      ?.outcome
  expect(outcome({ value: 0.25 })).toBe('agreed')
  expect(outcome({ value: 0.25 * (1 + 1e-8) })).toBe('disagreed')
  expect(outcome({ value: 0 })).toBe('disagreed')
  expect(outcome({ value: 'undefined' })).toBe('disagreed')
  expect(outcome({ value: 0.25, quantity: 'accuracy' })).toBe('absent')
  expect(close(1e-20, 2e-20, 1e-9, 0)).toBe(false)
})
