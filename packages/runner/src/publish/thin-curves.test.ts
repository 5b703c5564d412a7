import type { Group, Metric, ResultCurve } from '@exaequo/contract'
import { expect, test } from 'vitest'
import type { Disclosure } from './disclosure.ts'
import { thinned } from './thin-curves.ts'

const metric = { id: 'threshold-curve', needs: ['score'] } as unknown as Metric

function showing(levels: readonly string[]): Disclosure {
  const shows = (group: Group) => Object.keys(group).length === 0 || levels.includes(group.g ?? '')
  return { showsGroup: shows } as unknown as Disclosure
}

function curve(level: string | null, selected: readonly number[]): ResultCurve {
  return {
    metric: 'threshold-curve',
    attributes: level === null ? [] : ['g'],
    group: level === null ? {} : { g: level },
    quantity: 'selectedByThreshold',
    n: selected[0] as number,
    axis: 'threshold',
    x: selected.map((_, i) => i),
    counts: { selected },
  }
}

const xs = (curves: readonly ResultCurve[]) => curves.map(({ group, x }) => [group.g ?? 'all', ...x])

test('points are kept where no count and no step is small in any group', () => {
  const curves = [
    curve(null, [200, 150, 145, 90, 8]),
    curve('a', [100, 75, 72, 45, 4]),
    curve('b', [100, 75, 73, 45, 4]),
  ]
  expect(xs(thinned(curves, [metric], showing(['a', 'b']), 11))).toEqual([
    ['all', 0, 1, 3],
    ['a', 0, 1, 3],
    ['b', 0, 1, 3],
  ])
})

test('all keep the same points: what one alone could show would be had of another by subtraction', () => {
  const curves = [curve(null, [200, 100, 60]), curve('a', [100, 60, 40]), curve('b', [100, 40, 20])]
  const few = [curve(null, [200, 160, 115]), curve('a', [100, 65, 40]), curve('b', [100, 95, 75])]
  expect(xs(thinned(curves, [metric], showing(['a', 'b']), 11))[1]).toEqual(['a', 0, 1, 2])
  expect(xs(thinned(few, [metric], showing(['a', 'b']), 11))[1]).toEqual(['a', 0, 2])
})

test('withheld groups have no curve, and together none that is small', () => {
  const curves = [
    curve(null, [230, 140, 70]),
    curve('a', [200, 120, 60]),
    curve('b', [15, 10, 5]),
    curve('c', [15, 10, 5]),
  ]
  expect(xs(thinned(curves, [metric], showing(['a']), 11))).toEqual(
    [
      ['all', 0],
      ['a', 0],
    ].slice(2),
  )
  const enough = [
    curve(null, [260, 160, 80]),
    curve('a', [200, 120, 60]),
    curve('b', [30, 20, 6]),
    curve('c', [30, 20, 14]),
  ]
  expect(xs(thinned(enough, [metric], showing(['a']), 11))).toEqual([
    ['all', 0, 1, 2],
    ['a', 0, 1, 2],
  ])
})
