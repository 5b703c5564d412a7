import type { Estimate } from '@exaequo/contract'
import { benjaminiHochberg, equalityTest, fisherExact, holm } from '@exaequo/statistics'
import { type Comparing, groupOf, place } from './compare.ts'
import type { GoldenVersus } from './fixture.ts'
import { countsOf } from './from-counts.ts'
import { CLOSED, ITERATIVE } from './tally.ts'

interface Tested {
  readonly golden: GoldenVersus
  readonly numbers: Readonly<Record<string, number | undefined>>
  readonly name: string
  readonly estimate: Estimate | undefined
  readonly fisher: number | undefined
  readonly chi: number | undefined
}

/**
 * Tests of equal selection rates against the reference. The command line prints one p-value a comparison (Fisher's exact
 * where an expected count is under 5, else Pearson's) and its Holm correction; the source has both tests for each and two
 * corrections: the others are made from the same counts.
 */
export function comparePValues(comparing: Comparing): void {
  const { audit, find, tally, stratum = null } = comparing
  const versus = groupOf(audit, audit.reference)
  const tested = audit.versus
    .filter(({ chi2 }) => chi2 !== undefined)
    .map((golden): Tested => {
      const group = groupOf(audit, golden.levels)
      const estimate = find({ quantity: 'selectionRate', comparator: 'difference', group, versus, stratum })
      const counts = countsOf(estimate)
      return {
        golden,
        numbers: golden as unknown as Record<string, number | undefined>,
        name: `${place(comparing)}, ${golden.levels.map((level) => level ?? '(missing)').join('|')}`,
        estimate,
        fisher: counts && fisherExact(counts.x1, counts.n1, counts.x0, counts.n0),
        chi: counts && equalityTest(counts.x1, counts.n1, counts.x0, counts.n0, { exact: false }).p,
      }
    })
  for (const { golden, numbers, name, estimate, fisher, chi } of tested) {
    const { stat, p, min_expected } = golden.chi2 ?? { stat: Number.NaN, p: Number.NaN, min_expected: Number.NaN }
    const exact = min_expected < 5
    const printed = estimate?.pValue
    tally.text(`${name}, test`, printed?.method, exact ? 'fisher' : 'chi-squared')
    tally.number(`${name}, p`, printed?.value, (exact ? numbers.fisher_p : p) ?? null, ITERATIVE)
    tally.number(`${name}, smallest expected count`, printed?.minimumExpected, min_expected, CLOSED)
    if (!exact) tally.number(`${name}, statistic`, printed?.statistic, stat, CLOSED)
    tally.number(`${name}, Fisher`, fisher, numbers.fisher_p ?? null, ITERATIVE)
    tally.number(`${name}, Pearson`, chi, p, ITERATIVE)
  }
  compareCorrected(comparing, tested)
}

function compareCorrected({ tally }: Comparing, tested: readonly Tested[]): void {
  const values = (pick: (one: Tested) => number | undefined) => tested.map((one) => pick(one) ?? Number.NaN)
  const corrected: Record<string, number[]> = {
    fisher_p_holm: holm(values(({ fisher }) => fisher)),
    fisher_p_bh: benjaminiHochberg(values(({ fisher }) => fisher)),
    chi2_p_holm: holm(values(({ chi }) => chi)),
    chi2_p_bh: benjaminiHochberg(values(({ chi }) => chi)),
  }
  tested.forEach(({ name, numbers, estimate }, i) => {
    for (const [key, all] of Object.entries(corrected)) {
      const expected = numbers[key]
      if (expected !== undefined) tally.number(`${name}, ${key}`, all[i], expected, ITERATIVE)
    }
    const key = printedCorrection(tested)
    const expected = key === null ? undefined : numbers[key]
    if (expected !== undefined) {
      tally.number(`${name}, adjusted as printed`, estimate?.pValue?.adjusted, expected, ITERATIVE)
    }
  })
}

/**
 * Which of the source's corrections the printed one can be held against: that of the one test used, and only where every
 * comparison is a member of the family (too few people, or margins that allow no rejection, are not).
 */
export function printedCorrection(tested: readonly Pick<Tested, 'golden' | 'estimate'>[]): string | null {
  const exact = tested.map(({ golden }) => (golden.chi2?.min_expected ?? 0) < 5)
  if (new Set(exact).size !== 1) return null
  if (tested.some(({ estimate }) => estimate?.pValue?.adjusted == null)) return null
  return exact[0] === true ? 'fisher_p_holm' : 'chi2_p_holm'
}
