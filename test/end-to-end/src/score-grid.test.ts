import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@exaequo/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { exaequo, folderOf, specOf } from './command.ts'

// So many different scores that they are counted on a grid: what the command says is compared with what the rows say.
const PEOPLE = 600_000
const THRESHOLD = 0.7

interface Person {
  readonly group: 'a' | 'b'
  readonly score: number
  readonly label: 0 | 1
}

/** A linear congruential generator: the same people at every run. */
function people(): Person[] {
  let state = 20_250_331
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: PEOPLE }, (_, i): Person => {
    const group = random() < 0.3 ? 'b' : 'a'
    // Some scores lie exactly on edges of bins and on the threshold: 0, 0.1, … and 1.
    const score =
      i % 1000 === 0 ? ((i / 1000) % 11) / 10 : Math.round(random() ** (group === 'a' ? 1 : 1.5) * 1e7) / 1e7
    const label = random() < score ** 1.3 ? 1 : 0
    return { group, score, label }
  })
}

function aucOf(all: readonly Person[]): number {
  const sorted = [...all].sort((x, y) => x.score - y.score)
  let [below, pairs, positives] = [0, 0, 0]
  for (let i = 0; i < sorted.length; ) {
    let [zeros, ones, j] = [0, 0, i]
    for (; j < sorted.length && sorted[j]?.score === sorted[i]?.score; j++) {
      if (sorted[j]?.label === 1) ones++
      else zeros++
    }
    pairs += ones * (below + zeros / 2)
    below += zeros
    positives += ones
    i = j
  }
  return pairs / (positives * below)
}

function eceOf(all: readonly Person[]): number {
  const gaps = new Array<number>(10).fill(0)
  for (const { score, label } of all) {
    // A score equal to an inner edge belongs to the lower bin.
    let bin = 0
    while (bin < 9 && score > (bin + 1) * 0.1) bin++
    gaps[bin] = (gaps[bin] as number) + label - score
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / all.length
}

const mean = (all: readonly Person[], of: (person: Person) => number) =>
  all.reduce((sum, person) => sum + of(person), 0) / all.length

describe('more scores than can be counted one by one', () => {
  const all = people()
  let result: Result
  beforeAll(() => {
    const lines = all.map(({ group, score, label }) => `${group},${score},${label}`)
    const folder = folderOf({
      'data.csv': `g,s,y\n${lines.join('\n')}\n`,
      'grid.audit.yaml': specOf({
        id: 'id: grid',
        roles: `roles: { decision: { column: s, positive: { atLeast: ${THRESHOLD} }, favourable: true }, label: { column: y, positive: { equals: 1 } }, score: { column: s, higherMeans: positive } }`,
        metrics: 'metrics: [ scores ]',
      }),
    })
    const { status, stderr } = exaequo('run', join(folder, 'grid.audit.yaml'), '--out', join(folder, 'out'))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    result = JSON.parse(readFileSync(join(folder, 'out/grid/restricted/result.json'), 'utf8')) as Result
  }, 60_000)

  const groups = [
    ['a', all.filter(({ group }) => group === 'a'), { group: 'a' }],
    ['b', all.filter(({ group }) => group === 'b'), { group: 'b' }],
    ['everyone', all, {}],
  ] as const

  const find = (quantity: string, group: object) =>
    result.estimates.find(
      (one) =>
        one.quantity === quantity && one.comparator === 'value' && JSON.stringify(one.group) === JSON.stringify(group),
    )

  test.each(groups)('AUC of %s lies within its bound, which is small and not 0', (_, own, group) => {
    const found = find('areaUnderRoc', group)
    expect(found?.exactness).toBe('binned')
    expect(found?.bound).toBeGreaterThan(0)
    expect(found?.bound).toBeLessThan(0.003)
    expect(Math.abs((found?.value ?? 0) - aucOf(own))).toBeLessThanOrEqual(found?.bound ?? 0)
  })

  test.each(groups)('calibration error, Brier score and mean score of %s are exact', (_, own, group) => {
    const error = find('expectedCalibrationError', group)
    expect(error).toMatchObject({ exactness: 'exact', at: { bins: 10 } })
    expect(error?.value).toBeCloseTo(eceOf(own), 11)
    expect(find('brierScore', group)).toMatchObject({ exactness: 'exact' })
    expect(find('brierScore', group)?.value).toBeCloseTo(
      mean(own, ({ score, label }) => (score - label) ** 2),
      9,
    )
    expect(find('meanScore', group)?.value).toBeCloseTo(
      mean(own, ({ score }) => score),
      11,
    )
  })

  test.each(groups.slice(0, 2))('the threshold in use selects the very people of %s that it does', (_, own, group) => {
    const curve = result.curves.find((one) => JSON.stringify(one.group) === JSON.stringify(group))
    expect(curve?.inUse).toBe(THRESHOLD)
    expect(curve?.x.length).toBeLessThanOrEqual(101)
    const at = curve?.x.indexOf(THRESHOLD) ?? -1
    const selected = own.filter(({ score }) => score >= THRESHOLD)
    expect(curve?.counts.selected?.[at]).toBe(selected.length)
    expect(curve?.counts.truePositives?.[at]).toBe(selected.filter(({ label }) => label === 1).length)
    expect(curve?.counts.selected?.[0]).toBe(own.length)
  })
})
