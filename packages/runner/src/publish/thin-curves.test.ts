import type { Group, Metric, ResultCurve } from '@exaequo/contract'
import { expect, test } from 'vitest'
import type { Disclosure } from './disclosure.ts'
import { thinned } from './thin-curves.ts'

const metric = { id: 'threshold-curve', needs: ['score'] } as unknown as Metric

function showing(levels: readonly string[]): Disclosure {
  const shows = (group: Group) => Object.keys(group).length === 0 || levels.includes(group.g ?? '')
  return { showsGroup: shows, withheldThresholds: () => [] } as unknown as Disclosure
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

test('groups of another attribute keep points of their own, among those of the total and, crossed, of each', () => {
  const of = (group: Record<string, string>, selected: readonly number[]) => ({
    ...curve(null, selected),
    attributes: Object.keys(group),
    group,
  })
  const total = curve(null, [400, 300, 295, 200, 100])
  const g = [of({ g: 'a' }, [200, 150, 147, 100, 50]), of({ g: 'b' }, [200, 150, 148, 100, 50])]
  const h = [of({ h: 'c' }, [370, 280, 276, 186, 89]), of({ h: 'd' }, [30, 20, 19, 14, 11])]
  const crossed = [
    of({ g: 'a', h: 'c' }, [185, 140, 138, 93, 39]),
    of({ g: 'a', h: 'd' }, [15, 10, 9, 7, 11]),
    of({ g: 'b', h: 'c' }, [185, 140, 138, 93, 50]),
    of({ g: 'b', h: 'd' }, [15, 10, 10, 7, 0]),
  ]
  const shows = { showsGroup: (group: Group) => Object.keys(group).length < 2, withheldThresholds: () => [] }
  const found = thinned([total, ...g, ...h, ...crossed], [metric], shows as unknown as Disclosure, 11)
  expect(found.map(({ group, x }) => [JSON.stringify(group), ...x])).toEqual([
    ['{}', 0, 1, 3, 4],
    ['{"g":"a"}', 0, 1, 3, 4],
    ['{"g":"b"}', 0, 1, 3, 4],
    ['{"h":"c"}', 0, 3],
    ['{"h":"d"}', 0, 3],
  ])
})

test('where the withheld are few, the next smallest goes with them rather than most points', () => {
  const big = [300, 270, 240, 210, 180, 150]
  const groups = [
    curve('a', big),
    curve('b', big),
    curve(
      'c',
      big.map((n) => n / 3),
    ),
    curve('d', [20, 18, 16, 14, 13, 12]),
  ]
  const total = curve(
    null,
    big.map((n, i) => groups.reduce((sum, own) => sum + (own.counts.selected?.[i] ?? 0), n * 0)),
  )
  expect(xs(thinned([total, ...groups], [metric], showing(['a', 'b', 'c']), 11))).toEqual([
    ['all', 0, 1, 2, 3, 4, 5],
    ['a', 0, 1, 2, 3, 4, 5],
    ['b', 0, 1, 2, 3, 4, 5],
  ])
})

test('withheld groups have no curve, and together none that is small', () => {
  const curves = [
    curve(null, [230, 140, 70]),
    curve('a', [200, 120, 60]),
    curve('b', [15, 10, 5]),
    curve('c', [15, 10, 5]),
  ]
  expect(xs(thinned(curves, [metric], showing(['a']), 11))).toEqual([['all', 0, 1, 2]])
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
