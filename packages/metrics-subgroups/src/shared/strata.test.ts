import { type CellTable, cellTableOf, type Input, type Stat } from '@exaequo/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionalDemographicDisparity } from '../conditional-demographic-disparity/metric.ts'
import { kitagawaDecomposition } from '../kitagawa-decomposition/metric.ts'
import { stratifiedDisparity } from '../stratified-disparity/metric.ts'

/** Selected and not, of women and of men, in one stratum. */
type Four = readonly [womenYes: number, womenNo: number, menYes: number, menNo: number]

function inputOf(strata: readonly Four[], about: Partial<Input> = {}, weight = 1): Input<'decision' | 'stratum'> {
  const counts = strata.flat()
  const n = Float64Array.from(counts)
  const at = (of: (i: number) => number) => Int32Array.from(counts, (_, i) => of(i))
  const cells = cellTableOf(
    ['group', 'decision', 'stratum'],
    [
      { levels: ['0', '1'], at: at((i) => (i >> 1) & 1) },
      { levels: ['1', '0'], at: at((i) => i & 1) },
      { levels: strata.map((_, s) => String(s)), at: at((i) => i >> 2) },
    ],
    { n, w: n.map((one) => one * weight), w2: n.map((one) => one * weight * weight), rows: n },
  ) as CellTable<'group' | 'decision' | 'stratum'>
  return {
    cells,
    groups: [{ sex: 'women' }, { sex: 'men' }],
    people: [0, 0],
    reference: 1,
    favourable: true,
    weighted: false,
    clustered: false,
    units: null,
    level: 0.95,
    floor: 10,
    bins: {},
    score: null,
    classes: null,
    strata: strata.map((_, s) => ({ dept: String(s) })),
    ...about,
  }
}

interface Computes {
  compute(
    input: Input<'decision' | 'stratum'>,
    options: Record<never, never>,
  ): ReturnType<typeof kitagawaDecomposition.compute>
}

function statsOf(metric: Computes, input: Input<'decision' | 'stratum'>): readonly Stat[] {
  const computed = metric.compute(input, {})
  if (computed.kind !== 'stats') throw new Error(computed.kind)
  return computed.stats
}

const of = (stats: readonly Stat[], comparator: string, group = 0) =>
  stats.find((one) => one.comparator === comparator && one.group === group)

const common = (strata: readonly Four[], about: Partial<Input> = {}) =>
  of(statsOf(stratifiedDisparity, inputOf(strata, about)), 'commonDifference')
const codes = (stat: Stat | undefined) => stat?.remarks?.map(({ code }) => code)

const BERKELEY: readonly Four[] = [
  [89, 19, 512, 313],
  [17, 8, 353, 207],
  [202, 391, 120, 205],
  [131, 244, 138, 279],
  [94, 299, 53, 138],
  [24, 317, 22, 351],
]

test('Berkeley: the adjusted gap is on the other side, not beyond doubt, and departments differ', () => {
  expect(codes(common(BERKELEY))).toEqual(['STRATA_OPPOSITE_NOT_ESTABLISHED', 'STRATA_HETEROGENEOUS'])
  expect(common(BERKELEY)?.remarks?.[0]?.params.given).toEqual(['dept'])
})

test('a reversal is announced where both exclude 0 on opposite sides, and only there', () => {
  // Women do better in each department by ten points, and apply where few are admitted.
  const reversed: readonly Four[] = [
    [90, 10, 720, 180],
    [270, 630, 20, 80],
  ]
  expect(codes(common(reversed))).toEqual(['STRATA_REVERSAL'])
  // A tenth of the people: the same numbers, no certainty.
  const few = reversed.map((one) => one.map((n) => Math.round(n / 10)) as unknown as Four)
  expect(codes(common(few))).toEqual(['STRATA_OPPOSITE_NOT_ESTABLISHED', 'STRATA_FEW_EXPECTED'])
  const same: readonly Four[] = [
    [300, 200, 400, 100],
    [100, 400, 200, 300],
  ]
  expect(codes(common(same))).toEqual([])
  const weaker: readonly Four[] = [
    [50, 50, 470, 430],
    [90, 810, 11, 89],
  ]
  expect(codes(common(weaker))).toEqual(['STRATA_NOT_WITHIN'])
  // Ten points better in each department, and as many admitted on the whole.
  const hidden: readonly Four[] = [
    [157, 68, 225, 150],
    [112, 263, 45, 180],
  ]
  expect(codes(common(hidden))).toEqual(['STRATA_ONLY_WITHIN'])
})

test('weights and units: the tests that do not apply are gone, and what replaced them is said', () => {
  const weighted = statsOf(stratifiedDisparity, inputOf(BERKELEY, { weighted: true }, 3))
  expect(codes(of(weighted, 'commonDifference'))).toContain('STRATA_TESTS_NOT_WEIGHTED')
  expect(of(weighted, 'commonDifference')).toMatchObject({
    interval: { method: 'mantel-haenszel-linearised' },
    pValue: { method: 'common-difference-wald-linearised' },
  })
  expect(of(weighted, 'differencesSpread')?.pValue).toBeNull()
  expect(of(weighted, 'commonOddsRatio')?.value).toBeCloseTo(1.1053426615022164, 12)
  expect(codes(common(BERKELEY, { clustered: true }))).toEqual(['STRATA_TESTS_NOT_CLUSTERED'])
})

const strataOf = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
  ),
  { minLength: 1, maxLength: 5 },
)

test('the parts of the gap add up to it', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const stats = statsOf(kitagawaDecomposition, inputOf(strata))
      const parts = ['compositionPart', 'withinPart', 'unmatchedPart'].map((name) => of(stats, name)?.value)
      const [a, b, c, d] = [0, 1, 2, 3].map((i) => strata.reduce((sum, one) => sum + (one[i] as number), 0)) as [
        number,
        number,
        number,
        number,
      ]
      if (a + b === 0 || c + d === 0) expect(parts).toEqual([null, null, null])
      else expect(parts.reduce<number>((sum, part) => sum + (part ?? 9), 0)).toBeCloseTo(a / (a + b) - c / (c + d), 12)
    }),
  )
})

test('exchanging the groups turns every effect round; the two disparities of two groups are opposite', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const turned = strata.map(([a, b, c, d]): Four => [c, d, a, b])
      const [own, other] = [strata, turned].map((some) => statsOf(stratifiedDisparity, inputOf(some))) as [
        readonly Stat[],
        readonly Stat[],
      ]
      const pair = (name: string) => [of(own, name)?.value ?? null, of(other, name)?.value ?? null] as const
      for (const name of ['commonOddsRatio', 'commonRatio']) {
        const [one, two] = pair(name)
        if (one !== null && two !== null && one > 0) expect(one * two).toBeCloseTo(1, 9)
      }
      const [one, two] = pair('commonDifference')
      expect((one ?? 0) + (two ?? 0)).toBeCloseTo(0, 12)
      const [spread, again] = pair('differencesSpread')
      expect(spread ?? -1).toBeCloseTo(again ?? -1, 12)
      const shares = statsOf(conditionalDemographicDisparity, inputOf(strata))
      const [women, men] = [of(shares, 'value', 0)?.value, of(shares, 'value', 1)?.value]
      if (women == null || men == null) expect(women).toBe(men)
      else expect(women + men).toBeCloseTo(0, 12)
    }),
  )
})

test('a favourable decision and its complement declared unfavourable are the same disparity', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const complement = strata.map(([a, b, c, d]): Four => [b, a, d, c])
      const own = of(statsOf(conditionalDemographicDisparity, inputOf(strata)), 'value')?.value
      const other = of(
        statsOf(conditionalDemographicDisparity, inputOf(complement, { favourable: false })),
        'value',
      )?.value
      if (own == null) expect(other).toBeNull()
      else expect(other).toBeCloseTo(own, 12)
    }),
  )
})

test('without a reference each group is held against everyone else', () => {
  const stats = statsOf(stratifiedDisparity, inputOf(BERKELEY, { reference: null }))
  expect(of(stats, 'commonOddsRatio', 0)).toMatchObject({ versus: 'rest' })
  const product = (of(stats, 'commonOddsRatio', 0)?.value ?? 0) * (of(stats, 'commonOddsRatio', 1)?.value ?? 0)
  expect(product).toBeCloseTo(1, 12)
})
