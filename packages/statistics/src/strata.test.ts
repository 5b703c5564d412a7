import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from './fixtures/strata.json' with { type: 'json' }
import {
  breslowDay,
  cochranMantelHaenszel,
  commonDifference,
  commonOddsRatio,
  commonRatio,
  conditionalDemographicDisparity,
  countStrata,
  demographicDisparity,
  type Estimate,
  kitagawa,
  newcombe,
  randomSource,
  resampleCounts,
  reversal,
  type Stratum,
} from './index.ts'

const agree = (found: number | null | undefined, wanted: number, relative: number, what: unknown = ''): void => {
  if (found == null || !(Math.abs(found - wanted) <= relative * Math.abs(wanted))) {
    expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
  }
}

/** Some of them take a tail as 1 − P, and so have none under some 1e-16. */
const tail = (found: number | null, wanted: number): void =>
  expect(Math.abs((found ?? 9) - wanted)).toBeLessThanOrEqual(Math.max(1e-15, 1e-9 * wanted))

// metafor, R's mantelhaen.test, statsmodels; versions in the fixture.
test.each(fixture.cases)('strata: $name', ({ strata, ...wanted }) => {
  const pairs = [
    [commonOddsRatio(strata, 0.95), wanted.oddsRatio],
    [commonRatio(strata, 0.95), wanted.ratio],
    [commonDifference(strata, 0.95), wanted.difference],
  ] as const
  for (const [found, of] of pairs) {
    for (const key of ['value', 'standardError', 'lower', 'upper'] as const) agree(found[key], of[key], 1e-12, key)
  }
  const plain = cochranMantelHaenszel(strata)
  const corrected = cochranMantelHaenszel(strata, { continuity: true })
  // R subtracts expected counts, and so has fewer digits where they nearly cancel.
  agree(plain.statistic, wanted.test.statistic, 1e-11)
  tail(plain.p, wanted.test.p)
  agree(corrected.statistic, wanted.corrected.statistic, 1e-11)
  tail(corrected.p, wanted.corrected.p)
  const [day, tarone] = [breslowDay(strata, { tarone: false }), breslowDay(strata)]
  agree(day.statistic, wanted.breslowDay.statistic, 1e-9, 'Breslow–Day')
  tail(day.p, wanted.breslowDay.p)
  agree(tarone.statistic, wanted.tarone.statistic, 1e-9, 'Tarone')
  tail(tarone.p, wanted.tarone.p)
})

const file = fileURLToPath(new URL('../../../../shared/cases/ucb_admissions_strata/', import.meta.url))
const present = existsSync(`${file}golden.json`)
if (!present) console.warn('../shared/cases is absent: its golden numbers of strata are not compared here.')

/** Admissions to Berkeley in 1973, women against men, by department (R's UCBAdmissions). */
const berkeley: readonly Stratum[] = [
  { x1: 89, n1: 108, x0: 512, n0: 825 },
  { x1: 17, n1: 25, x0: 353, n0: 560 },
  { x1: 202, n1: 593, x0: 120, n0: 325 },
  { x1: 131, n1: 375, x0: 138, n0: 417 },
  { x1: 94, n1: 393, x0: 53, n0: 191 },
  { x1: 24, n1: 341, x0: 22, n0: 373 },
]

test.runIf(present)('golden numbers: ucb_admissions_strata', () => {
  const golden = JSON.parse(readFileSync(`${file}golden.json`, 'utf8'))
  const rows = readFileSync(`${file}data.csv`, 'utf8').trim().split('\n').slice(1)
  const strata = new Map<string, { x1: number; n1: number; x0: number; n0: number }>()
  for (const [admit, gender, department = '', count] of rows.map((row) => row.split(','))) {
    const stratum = strata.get(department) ?? { x1: 0, n1: 0, x0: 0, n0: 0 }
    strata.set(department, stratum)
    const n = Number(count)
    if (gender === 'Female') stratum.n1 += n
    else stratum.n0 += n
    if (admit === 'Admitted' && gender === 'Female') stratum.x1 += n
    if (admit === 'Admitted' && gender === 'Male') stratum.x0 += n
  }
  const all = [...strata.values()]
  expect(all).toEqual(berkeley)
  const wanted = golden.mantel_haenszel['Female vs Male | Dept']
  const odds = commonOddsRatio(all, 0.95)
  agree(odds.value, wanted.oddsratio_mh, 1e-12)
  agree(odds.standardError, wanted.log_or_se_rbg, 1e-12)
  agree(odds.lower, wanted.ci95[0], 1e-12)
  agree(odds.upper, wanted.ci95[1], 1e-12)
  agree(commonRatio(all, 0.95).value, wanted.riskratio_mh, 1e-12)
  agree(cochranMantelHaenszel(all).statistic, wanted.cmh_chi2, 1e-11)
  agree(cochranMantelHaenszel(all).p, wanted.cmh_p, 1e-9)
  agree(cochranMantelHaenszel(all, { continuity: true }).statistic, wanted.cmh_chi2_corrected, 1e-11)
  agree(cochranMantelHaenszel(all, { continuity: true }).p, wanted.cmh_p_corrected, 1e-9)
  agree(breslowDay(all, { tarone: false }).statistic, wanted.breslow_day.stat, 1e-9)
  agree(breslowDay(all, { tarone: false }).p, wanted.breslow_day.p, 1e-9)
})

test('Berkeley: the crude gap is composition; the adjusted effect is not on the other side beyond doubt', () => {
  const { gap, composition, within, unmatched, strata } = kitagawa(berkeley, 0.95)
  agree(gap, 557 / 1835 - 1198 / 2691, 1e-12)
  agree((composition.value ?? 0) + (within.value ?? 0), gap ?? 0, 1e-12)
  expect(unmatched).toBe(0)
  expect(strata).toHaveLength(6)
  expect(composition.upper ?? 0).toBeLessThan(-0.14)
  expect(within.value ?? 0).toBeGreaterThan(0)
  const crude = newcombe(557, 1835, 1198, 2691, 0.95)
  expect(reversal(crude, commonDifference(berkeley, 0.95), 0)).toEqual({
    reversed: false,
    reason: 'adjustedIncludesParity',
  })
  expect(breslowDay(berkeley).p ?? 1).toBeLessThan(0.01)
  expect(breslowDay(berkeley).smallestExpected).toBeGreaterThan(5)
})

test('Kitagawa: standard errors are those of resampling both groups', () => {
  const counts = berkeley.flatMap(({ x1, n1, x0, n0 }) => [x1, n1 - x1, x0, n0 - x0])
  const side = (group: 0 | 1) => counts.map((n, i) => ((i % 4 < 2 ? group === 1 : group === 0) ? n : 0))
  const [one, other] = [resampleCounts(side(1)), resampleCounts(side(0))]
  const random = randomSource(6, 'kitagawa')
  const [a, b] = [new Float64Array(counts.length), new Float64Array(counts.length)]
  const draws = 4000
  const sums = { composition: [0, 0], within: [0, 0] }
  for (let i = 0; i < draws; i++) {
    one(random, a)
    other(random, b)
    const drawn = kitagawa(
      berkeley.map((_, s) => {
        const at = (cell: number): number => (a[4 * s + cell] as number) + (b[4 * s + cell] as number)
        return { x1: at(0), n1: at(0) + at(1), x0: at(2), n0: at(2) + at(3) }
      }),
      0.95,
    )
    for (const part of ['composition', 'within'] as const) {
      const value = drawn[part].value ?? 0
      sums[part] = [(sums[part][0] as number) + value, (sums[part][1] as number) + value * value]
    }
  }
  const seen = kitagawa(berkeley, 0.95)
  for (const part of ['composition', 'within'] as const) {
    const [sum, squares] = sums[part] as [number, number]
    const deviation = Math.sqrt(squares / draws - (sum / draws) ** 2)
    agree(seen[part].standardError, deviation, 0.06, part)
  }
})

test('reversal', () => {
  const [below, above, across] = [
    { lower: -0.3, upper: -0.1 },
    { lower: 0.02, upper: 0.2 },
    { lower: -1, upper: 1 },
  ]
  expect(reversal(below, above, 0)).toEqual({ reversed: true, reason: null })
  expect(reversal(above, below, 0).reversed).toBe(true)
  expect(reversal(above, above, 0).reason).toBe('sameSide')
  expect(reversal(across, above, 0).reason).toBe('crudeIncludesParity')
  expect(reversal({ lower: null, upper: null }, above, 0).reason).toBe('noInterval')
  expect(reversal({ lower: 1.2, upper: null }, { lower: 0.3, upper: 0.9 }, 1).reversed).toBe(true)
})

test('demographic disparity: 24 rows in three strata (smclarify), and one with its shares by hand', () => {
  const facet = 'MMMFFFFMMMMFMMFMFFMMFMMF'
  const label = '011010111101110000100110'
  const stratum = '102211211201201112010011'
  const groups = (sex: string) =>
    ['0', '1', '2'].map((s) => {
      const rows = [...facet].map((f, i) => ({ f, y: Number(label[i]), s: stratum[i] })).filter((row) => row.s === s)
      const own = rows.filter((row) => row.f === sex)
      const accepted = (some: typeof rows): number => some.reduce((sum, row) => sum + row.y, 0)
      return { accepted: accepted(own), total: own.length, everyoneAccepted: accepted(rows), everyone: rows.length }
    })
  agree(conditionalDemographicDisparity(groups('F')).value, 0.3982142857, 1e-9)
  agree(conditionalDemographicDisparity(groups('M')).value, -0.3982142857, 1e-9)
  // Women: 60 % of the rejected, 50 % of the accepted.
  agree(demographicDisparity({ accepted: 5, total: 11, everyoneAccepted: 10, everyone: 20 }), 0.1, 1e-12)
  // Weighted, averaged over groups instead of strata, as AIF360 does (peers, section 4).
  const of = (accepted: number, total: number) => ({ accepted, total, everyoneAccepted: 8, everyone: 16 })
  const mean = [of(2, 3), of(4, 7), of(2, 6)].reduce(
    (sum, g) => sum + (g.total * (demographicDisparity(g) ?? 0)) / 16,
    0,
  )
  agree(mean, (3 * (1 - 2) + 7 * (3 - 4) + 6 * (4 - 2)) / (8 * 16), 1e-12)
  const same = { accepted: 2, total: 2, everyoneAccepted: 5, everyone: 5 }
  expect(conditionalDemographicDisparity([same])).toMatchObject({
    value: null,
    reason: 'noVariation',
    undefinedPeople: 5,
  })
  expect(conditionalDemographicDisparity([])).toMatchObject({ value: null, reason: 'noPeople' })
})

test('strata without an answer', () => {
  const alone = { x1: 3, n1: 5, x0: 0, n0: 0 }
  const still = { x1: 0, n1: 5, x0: 0, n0: 9 }
  const empty = { x1: 0, n1: 0, x0: 0, n0: 0 }
  expect(countStrata([alone, still, empty, { x1: 0, n1: 0, x0: 2, n0: 4 }])).toEqual({
    strata: 4,
    compared: 1,
    oneGroup: 2,
    empty: 1,
    noVariation: 1,
    peopleOneGroup: 9,
  })
  for (const common of [commonOddsRatio, commonRatio, commonDifference]) {
    expect(common([alone, empty], 0.95)).toMatchObject({ value: null, reason: 'oneGroup' })
    expect(common([], 0.95).reason).toBe('oneGroup')
  }
  expect(commonOddsRatio([still], 0.95).reason).toBe('noVariation')
  expect(commonRatio([still], 0.95).reason).toBe('noVariation')
  expect(commonDifference([still], 0.95)).toMatchObject({ value: 0, lower: null, reason: 'noVariation' })
  const upper = { x1: 3, n1: 5, x0: 0, n0: 9 }
  expect(commonOddsRatio([upper], 0.95)).toMatchObject({ value: null, reason: 'unbounded' })
  expect(commonRatio([upper], 0.95)).toMatchObject({ value: null, reason: 'unbounded' })
  expect(commonRatio([{ x1: 0, n1: 9, x0: 3, n0: 5 }], 0.95)).toMatchObject({
    value: 0,
    lower: null,
    reason: 'zeroDenominator',
  })
  expect(cochranMantelHaenszel([still, alone])).toMatchObject({ statistic: null, p: null, reason: 'noVariation' })
  expect(breslowDay([upper, still]).p).toBeNull()
  expect(breslowDay([{ x1: 3, n1: 5, x0: 2, n0: 9 }, still]).reason).toBe('noVariation')
  expect(kitagawa([alone], 0.95)).toMatchObject({ gap: null, reason: 'oneGroup' })
  expect(() => countStrata([{ x1: 6, n1: 5, x0: 0, n0: 1 }])).toThrow(RangeError)
  const mixed = kitagawa([alone, { x1: 1, n1: 5, x0: 4, n0: 10 }], 0.95)
  expect(mixed.gap).toBe(0)
  expect(mixed.unmatched).toBeCloseTo(0.3, 12)
})

const stratum = fc
  .record({
    n1: fc.nat(60),
    n0: fc.nat(60),
    r1: fc.double({ min: 0, max: 1, noNaN: true }),
    r0: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ n1, n0, r1, r0 }) => ({ x1: Math.round(n1 * r1), n1, x0: Math.round(n0 * r0), n0 }))
const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b)
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)))
}
const ends = ({ lower, upper }: Estimate) => [lower, upper] as const
const invert = (x: number | null) => (x === null || x === 0 ? null : 1 / x)

test('exchanging the groups or the answers mirrors; the order of strata and empty strata change nothing', () => {
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
      const exchanged = strata.map(({ x1, n1, x0, n0 }) => ({ x1: x0, n1: n0, x0: x1, n0: n1 }))
      const complement = strata.map(({ x1, n1, x0, n0 }) => ({ x1: n1 - x1, n1, x0: n0 - x0, n0 }))
      const [odds, mirrored] = [commonOddsRatio(strata, 0.95), commonOddsRatio(exchanged, 0.95)]
      if (odds.value !== null && odds.value > 0) {
        near(invert(odds.value), mirrored.value)
        near(invert(odds.lower), ends(mirrored)[1])
        near(odds.value, invert(commonOddsRatio(complement, 0.95).value))
      }
      const [difference, negative] = [commonDifference(strata, 0.95), commonDifference(exchanged, 0.95)]
      if (difference.value !== null) {
        near(-difference.value, negative.value)
        near(difference.standardError, negative.standardError)
        near(-difference.value, commonDifference(complement, 0.95).value)
      }
      const padded = [{ x1: 0, n1: 0, x0: 0, n0: 0 }, ...strata].reverse()
      near(cochranMantelHaenszel(strata).statistic, cochranMantelHaenszel(padded).statistic)
      near(cochranMantelHaenszel(strata).statistic, cochranMantelHaenszel(complement).statistic)
      near(breslowDay(strata).statistic, breslowDay(padded).statistic)
      const { gap, composition, within, unmatched } = kitagawa(strata, 0.95)
      if (gap !== null) near(gap, (composition.value ?? 0) + (within.value ?? 0) + (unmatched ?? 0))
      const other = kitagawa(exchanged, 0.95)
      if (within.value !== null) {
        near(-within.value, other.within.value)
        near(within.standardError, other.within.standardError)
      }
    }),
  )
})

test('a stratum split into equal strata keeps the common effects', () => {
  fc.assert(
    fc.property(stratum, ({ x1, n1, x0, n0 }) => {
      const twice = { x1: 2 * x1, n1: 2 * n1, x0: 2 * x0, n0: 2 * n0 }
      const halves = [
        { x1, n1, x0, n0 },
        { x1, n1, x0, n0 },
      ]
      for (const common of [commonOddsRatio, commonRatio, commonDifference]) {
        near(common([twice], 0.95).value, common(halves, 0.95).value)
      }
    }),
  )
})
