import { expect, test } from 'vitest'
import corrections from './fixtures/corrections.json' with { type: 'json' }
import fisher from './fixtures/fisher.json' with { type: 'json' }
import koopman from './fixtures/koopman.json' with { type: 'json' }
import laws from './fixtures/laws.json' with { type: 'json' }
import omnibus from './fixtures/omnibus.json' with { type: 'json' }
import oneRate from './fixtures/one-rate.json' with { type: 'json' }
import twoRates from './fixtures/two-rates.json' with { type: 'json' }
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  binomialProbability,
  chiSquaredKGroups,
  chiSquaredUpperTail,
  clopperPearson,
  fisherExact,
  holm,
  hypergeometricProbability,
  koopmanInterval,
  logWaldRatio,
  newcombe,
  newcombeFromRates,
  normalAbove,
  normalQuantile,
  oddsRatioExact,
  oddsRatioLogWald,
  pearsonChiSquared2x2,
  scoreForDifference,
  scoreForRatio,
  wilson,
  wilsonFromRate,
} from './index.ts'

// Values of SciPy, statsmodels and mpmath; each fixture names the versions and the calls. Closed forms to a relative
// 1e-12, iterative ones to 1e-9. `floor` is the oracle's own rounding near 0, where it subtracts and we do not.
function agree(
  found: number | null,
  wanted: number | null | undefined,
  relative: number,
  what: unknown,
  floor = 0,
): void {
  if (found === null || wanted === null || wanted === undefined) {
    expect(found, JSON.stringify(what)).toBe(wanted)
    return
  }
  const room = Math.max(floor, relative * Math.abs(wanted))
  if (!(Math.abs(found - wanted) <= room)) expect.fail(`${JSON.stringify(what)}: found ${found}, wanted ${wanted}`)
}

test('laws', () => {
  for (const { x, n, rate, p } of laws.cases.binomial) agree(binomialProbability(x, n, rate), p, 1e-12, { x, n, rate })
  for (const { x, draws, marked, plain, p } of laws.cases.hypergeometric) {
    agree(hypergeometricProbability(x, draws, marked, plain), p, 1e-12, { x, draws, marked, plain })
  }
  for (const { x, df, p } of laws.cases.chiSquared) agree(chiSquaredUpperTail(x, df), p, 1e-12, { x, df })
  for (const { p, z } of laws.cases.normalQuantile) agree(normalQuantile(p), z, 1e-12, { p }, 1e-15)
  for (const { z, p } of laws.cases.normalUpperTail) agree(normalAbove(z), p, 1e-12, { z })
})

test('one rate: Wilson, Clopper–Pearson', () => {
  for (const one of oneRate.cases) {
    const found = wilson(one.x, one.n, one.level)
    agree(found.lower, one.wilson[0], 1e-12, one, 1e-16)
    agree(found.upper, one.wilson[1], 1e-12, one)
    const rate = wilsonFromRate(one.x / one.n, one.n, one.level)
    agree(rate.lower, found.lower, 1e-12, one, 1e-16)
    agree(rate.upper, found.upper, 1e-12, one)
    const exact = clopperPearson(one.x, one.n, one.level)
    agree(exact.lower, one.clopperPearson[0], 1e-9, one)
    agree(exact.upper, one.clopperPearson[1], 1e-9, one)
  }
})

test.each(twoRates.cases)('two rates: $x1/$n1 against $x0/$n0', (two) => {
  const counts = [two.x1, two.n1, two.x0, two.n0] as const
  const pairs = [
    [newcombe(...counts, 0.95), two.newcombe],
    [newcombeFromRates(two.x1 / two.n1, two.n1, two.x0 / two.n0, two.n0, 0.95), two.newcombe],
    [logWaldRatio(...counts, 0.95), two.logWaldHalf],
    [oddsRatioLogWald(...counts, 0.95), two.oddsRatioHalf],
    ...(two.katz === null ? [] : [[logWaldRatio(...counts, 0.95, { half: false }), two.katz] as const]),
  ] as const
  for (const [found, wanted] of pairs) {
    agree(found.lower, wanted[0], 1e-12, two, 2e-16)
    agree(found.upper, wanted[1], 1e-12, two, 2e-16)
  }
  const chi = pearsonChiSquared2x2(...counts)
  // SciPy forms observed − expected first: where the gap is small, its own statistic has fewer digits.
  agree(chi.statistic, two.chiSquared.statistic, 1e-10, two)
  agree(chi.p, two.chiSquared.p, 1e-9, two)
  agree(chi.minimumExpected, two.chiSquared.minimumExpected, 1e-12, two)
  agree(fisherExact(...counts), two.fisher, 1e-8, two)
  if (two.oddsRatioExact !== undefined) {
    const exact = oddsRatioExact(...counts, 0.95)
    agree(exact.lower, two.oddsRatioExact[0], 1e-6, two)
    agree(exact.upper, two.oddsRatioExact[1], 1e-6, two)
  }
  for (const { comparator, threshold, z } of two.score) {
    const score = comparator === 'ratio' ? scoreForRatio : scoreForDifference
    agree(score(...counts, threshold), z, 1e-8, { ...two, comparator, threshold }, 1e-8)
  }
})

test('Koopman, against 90 digits: huge groups, fractional counts, zeros', () => {
  for (const one of koopman.cases) {
    const found = koopmanInterval(one.x1, one.n1, one.x0, one.n0, one.level)
    agree(found.lower, one.koopman[0], 1e-9, one)
    agree(found.upper, one.koopman[1], 1e-9, one)
  }
})

test('omnibus', () => {
  for (const one of omnibus.cases) {
    const found = chiSquaredKGroups(one.groups)
    agree(found.statistic, one.statistic, 1e-9, one)
    agree(found.p, one.p, 1e-9, one)
    agree(found.minimumExpected, one.minimumExpected, 1e-12, one)
    expect(found.degreesOfFreedom).toBe(one.degreesOfFreedom)
  }
  const withEmpty = [...(omnibus.cases[0]?.groups ?? []), { positives: 0, total: 0 }]
  expect(chiSquaredKGroups(withEmpty)).toEqual(chiSquaredKGroups(withEmpty.slice(0, -1)))
})

test('Fisher, large tables', () => {
  for (const { x1, n1, x0, n0, p } of fisher.cases) agree(fisherExact(x1, n1, x0, n0), p, 1e-8, { x1, n1, x0, n0 })
})

test('corrections', () => {
  for (const one of corrections.cases) {
    const found = {
      holm: holm(one.p),
      benjaminiHochberg: benjaminiHochberg(one.p),
      benjaminiYekutieli: benjaminiYekutieli(one.p),
    }
    for (const method of ['holm', 'benjaminiHochberg', 'benjaminiYekutieli'] as const) {
      one[method].forEach((wanted, i) => {
        agree(found[method][i] ?? null, wanted, 1e-12, { method, p: one.p })
      })
    }
  }
  expect(holm([])).toEqual([])
  expect(benjaminiHochberg([])).toEqual([])
})
