import {
  type CellTable,
  type Computed,
  cellTableOf,
  type Group,
  type Input,
  optionValues,
  type Stat,
} from '@exaequo/contract'
import { clopperPearson, newcombe, randomSource } from '@exaequo/statistics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorRateScan } from '../error-rate-scan/metric.ts'
import { subgroupScan } from './metric.ts'

interface Row {
  readonly group: Group
  readonly decision: 0 | 1
  readonly label?: 0 | 1
  readonly weight?: number
}

/** The joint table of these people. */
function inputOf(rows: readonly Row[], about: Partial<Input> = {}): Input<'decision' | 'label'> {
  const names = [...new Set(rows.map(({ group }) => JSON.stringify(group)))]
  const length = rows.length
  const column = (levels: readonly (string | null)[], of: (row: Row) => number) => ({
    levels,
    at: Int32Array.from(rows, of),
  })
  const index = new Map(names.map((name, i) => [name, i]))
  const w = Float64Array.from(rows, ({ weight = 1 }) => weight)
  const n = new Float64Array(length).fill(1)
  const cells = cellTableOf(
    ['group', 'decision', 'label'],
    [
      column(
        names.map((_, g) => String(g)),
        ({ group }) => index.get(JSON.stringify(group)) as number,
      ),
      column(['0', '1'], ({ decision }) => decision),
      column(['0', '1', null], ({ label }) => label ?? 2),
    ],
    { n, w, w2: w.map((one) => one * one), rows: n },
  ) as CellTable<'group' | 'decision' | 'label'>
  return {
    cells,
    groups: names.map((name) => JSON.parse(name) as Group),
    people: names.map(() => 1),
    reference: null,
    favourable: true,
    weighted: rows.some(({ weight }) => weight !== undefined),
    clustered: false,
    units: null,
    level: 0.95,
    floor: 10,
    bins: {},
    score: null,
    classes: null,
    strata: [],
    ...about,
  }
}

const statsOf = (computed: Computed): readonly Stat[] => {
  if (computed.kind !== 'stats') throw new Error(computed.kind)
  return computed.stats
}

const scan = (input: Input<'decision' | 'label'>, depth = 3) => statsOf(subgroupScan.compute(input, { depth }))
const find = (stats: readonly Stat[], comparator: string, group: Group | null) =>
  stats.find((one) => one.comparator === comparator && JSON.stringify(one.group) === JSON.stringify(group))

/** People of random levels; the chance of a decision is one's own. */
function people(n: number, sizes: readonly number[], chance: (levels: readonly number[]) => number, stream: string) {
  const random = randomSource(7, stream)
  return Array.from({ length: n }, (): Row & { levels: readonly number[] } => {
    const levels = sizes.map((size) => Math.floor(random.uniform() * size))
    const group = Object.fromEntries(levels.map((level, a) => [`a${a}`, `l${level}`]))
    const decision = random.uniform() < chance(levels) ? 1 : 0
    return { group, decision, label: random.uniform() < 0.5 ? 1 : 0, levels }
  })
}

const PLANTED = people(6000, [3, 4, 3], ([a, b, c]) => (a === 2 ? 0.5 : b === 1 && c === 2 ? 0.35 : 0.65), 'planted')

test('a planted attribute and a planted pair are the signals; their children are explained', () => {
  const stats = scan(inputOf(PLANTED))
  const signals = stats.filter(
    ({ comparator, pValue }) => comparator === 'subgroupIncrement' && (pValue?.adjusted ?? 1) <= 0.05,
  )
  const names = signals.map(({ group }) => JSON.stringify(group))
  expect(names).toContain('{"a0":"l2"}')
  expect(names).toContain('{"a1":"l1","a2":"l2"}')
  expect(signals.every(({ remarks }) => remarks?.[0]?.code === 'SUBGROUP_SIGNAL')).toBe(true)
  expect(find(stats, 'subgroupSignals', null)?.value).toBe(signals.length)
  // 3 + 4 + 3 conditions, 12 + 9 + 12 pairs, 36 of three.
  expect(find(stats, 'subgroupsTested', null)?.value).toBe(10 + 33 + 36)
})

test('each number is what counting says: rate, difference to the rest, and its bound', () => {
  const stats = scan(inputOf(PLANTED))
  const tested = find(stats, 'subgroupsTested', null)?.value as number
  const rates = stats.filter(({ comparator }) => comparator === 'subgroupRate')
  expect(rates.length).toBeGreaterThanOrEqual(50)
  for (const { group, value, support, n } of rates) {
    const meets = (row: Row) => Object.entries(group as Group).every(([id, level]) => row.group[id] === level)
    const own = PLANTED.filter(meets)
    const rest = PLANTED.filter((row) => !meets(row))
    const [x1, x0] = [own, rest].map((some) => some.filter(({ decision }) => decision === 1).length) as [number, number]
    expect(n).toBe(own.length)
    expect(value).toBeCloseTo(x1 / own.length, 12)
    expect(support?.positives.n).toBe(x1)
    const difference = find(stats, 'subgroupDifference', group as Group)
    expect(difference?.value).toBeCloseTo(x1 / own.length - x0 / rest.length, 12)
    expect(difference?.versusSupport?.total.n).toBe(rest.length)
    if (own.length < 50 || Math.min(x1, own.length - x1) < 10) expect(difference?.interval).toBeNull()
    else {
      const rough = newcombe(x1, own.length, x0, rest.length, 1 - 0.05 / tested)
      const [one, other] = [
        clopperPearson(x1, own.length, 1 - 0.05 / tested),
        clopperPearson(x0, rest.length, 1 - 0.05 / tested),
      ]
      const gap = x1 / own.length - x0 / rest.length
      const wanted = {
        lower: gap - Math.hypot(x1 / own.length - one.lower, other.upper - x0 / rest.length),
        upper: gap + Math.hypot(one.upper - x1 / own.length, x0 / rest.length - other.lower),
      }
      expect(Math.abs(wanted.lower - rough.lower)).toBeLessThan(0.05)
      expect(difference?.interval).toMatchObject({ level: 0.95, method: 'clopper-pearson-mover-simultaneous' })
      if (difference?.interval === 'resample') throw new Error('resampled')
      expect(difference?.interval?.lower).toBeCloseTo(wanted.lower, 12)
      expect(difference?.interval?.upper).toBeCloseTo(wanted.upper, 12)
    }
  }
})

test('the worst are those with the least favourable bound, and the other way round where the decision is a burden', () => {
  const ranked = (favourable: boolean) =>
    scan(inputOf(PLANTED, { favourable }))
      .flatMap(({ remarks = [], interval, group }) =>
        remarks
          .filter(({ code }) => code === 'SUBGROUP_WORST')
          .map(({ params }) => ({ rank: params.rank as number, interval, group })),
      )
      .sort((a, b) => a.rank - b.rank)
  for (const favourable of [true, false]) {
    const worst = ranked(favourable)
    expect(worst.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const bounds = worst.map(({ interval }) => {
      if (interval === null || interval === 'resample') throw new Error('no bound')
      return favourable ? (interval.upper as number) : -(interval.lower as number)
    })
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b))
  }
  expect(ranked(true)[0]?.group).toMatchObject({ a1: 'l1', a2: 'l2' })
})

test('no disparity at all: a signal in at most one of twenty searches, all bounds hold in nearly all', () => {
  const runs = 200
  let [signals, held] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const stats = scan(inputOf(people(800, [3, 4, 2], () => 0.4, `null ${run}`)), 2)
    if ((find(stats, 'subgroupSignals', null)?.value ?? 0) > 0) signals++
    const all = stats.every(
      ({ interval }) =>
        interval === null ||
        interval === 'resample' ||
        ((interval.lower as number) <= 0 && 0 <= (interval.upper as number)),
    )
    if (all) held++
  }
  expect(signals / runs).toBeLessThanOrEqual(0.05)
  // 0.954 to 0.981 over 1,500 searches each, at rates of 0.1 to 0.5; two hundred leave a doubt of 0.03.
  expect(held / runs).toBeGreaterThanOrEqual(0.93)
})

test('one weight for all changes no number but the name of the method', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 9, noNaN: true }), (weight) => {
      const plain = scan(inputOf(PLANTED.slice(0, 1500)), 2)
      const weighted = scan(inputOf(PLANTED.slice(0, 1500).map((row) => ({ ...row, weight }))), 2)
      for (const one of plain) {
        const other = find(weighted, one.comparator, one.group as Group)
        expect(other?.value ?? 9, `${one.comparator} ${JSON.stringify(one.group)}`).toBeCloseTo(one.value ?? 0, 6)
        expect(other?.n).toBe(one.n)
        if (one.pValue?.method === 'interaction-score') {
          expect(other?.pValue?.method).toBe('interaction-score-effective')
          expect(Math.log(other?.pValue?.value ?? 9)).toBeCloseTo(Math.log(one.pValue.value), 3)
        }
      }
    }),
    { numRuns: 5 },
  )
})

test('weights that go with the outcome widen the bounds as they should', () => {
  // Of the refused one in four is kept, with a weight of 4: the rates stay, the precision does not.
  const random = randomSource(3, 'kept')
  const kept = PLANTED.flatMap((row): Row[] =>
    row.decision === 1 ? [{ ...row, weight: 1 }] : random.uniform() < 0.25 ? [{ ...row, weight: 4 }] : [],
  )
  const width = (stats: readonly Stat[]) => {
    const interval = find(stats, 'subgroupDifference', { a0: 'l2' })?.interval
    if (interval == null || interval === 'resample') throw new Error('no bound')
    return (interval.upper as number) - (interval.lower as number)
  }
  const [weighted, plain] = [scan(inputOf(kept), 1), scan(inputOf(PLANTED), 1)]
  expect(width(weighted) / width(plain)).toBeGreaterThan(1.3)
  expect(find(weighted, 'subgroupRate', { a0: 'l2' })?.value).toBeCloseTo(
    find(plain, 'subgroupRate', { a0: 'l2' })?.value ?? 0,
    1,
  )
})

test('several rows of one person: no method, and it says so', () => {
  expect(subgroupScan.compute(inputOf(PLANTED.slice(0, 100), { clustered: true }), { depth: 2 })).toMatchObject({
    kind: 'incomplete',
    reason: { code: 'UNITS_NOT_FOR_THIS' },
  })
})

test('errors are counted among those whose label says so', () => {
  const input = inputOf(PLANTED)
  const rows = PLANTED.filter(({ group, label }) => group.a0 === 'l2' && label === 1)
  const options = { ...optionValues(errorRateScan.options), quantity: 'falseNegativeRate', depth: 1 }
  const found = find(statsOf(errorRateScan.compute(input, options)), 'subgroupRate', { a0: 'l2' })
  expect(found?.quantity).toBe('falseNegativeRate')
  expect(found?.value).toBeCloseTo(rows.filter(({ decision }) => decision === 0).length / rows.length, 12)
})

test('six attributes of six levels to depth 3: no group is named, no cell is read twice', () => {
  const rows = people(20_000, [6, 6, 6, 6, 6, 6], () => 0.5, 'speed')
  const input = inputOf(rows)
  const ids = Object.keys(input.groups[0] ?? {})
  const domain = ids.map((id) => [...new Set(input.groups.map((group) => group[id] ?? null))].sort())
  const joint = {
    attributes: ids,
    domain,
    levels: ids.map((id, a) => Int32Array.from(input.groups, (group) => domain[a]?.indexOf(group[id] ?? null) ?? -1)),
  }
  // Of a million different people a million names would cost more than the scan: columns do.
  const columns = { ...input, joint }
  Object.defineProperty(columns, 'groups', {
    get: () => {
      throw new Error('a group is named')
    },
  })
  let read = 0
  const decision = input.cells.domain.decision
  const counting = new Proxy(decision, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) read++
      return Reflect.get(target, key)
    },
  })
  const cells = { ...input.cells, domain: { ...input.cells.domain, decision: counting } }
  Object.defineProperty(columns, 'cells', { value: cells })
  const stats = scan(columns)
  expect(read).toBeLessThan(100)
  expect(stats).toEqual(scan(input))
  expect(find(stats, 'subgroupsTested', null)?.value).toBe(6 * 6 + 15 * 36 + 20 * 216)
})
