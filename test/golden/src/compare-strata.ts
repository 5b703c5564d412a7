import type { Estimate, Result } from '@exaequo/contract'
import { breslowDay, cochranMantelHaenszel, type Stratum } from '@exaequo/statistics'
import { finder } from './find.ts'
import type { Fixture, GoldenCommon } from './fixture.ts'
import { countsOf } from './from-counts.ts'
import { CLOSED, ITERATIVE, type Tally } from './tally.ts'

/** Common effects over strata and their tests, as the whole audit prints them. */
export function compareCommon(fixture: Fixture, result: Result, tally: Tally): void {
  const [attribute] = fixture.attributes
  if (attribute === undefined) return
  for (const golden of fixture.mantelHaenszel ?? []) compareOne(golden, attribute.id, result, tally)
}

function compareOne(golden: GoldenCommon, attribute: string, result: Result, tally: Tally): void {
  const group = { [attribute]: golden.group }
  const versus = { [attribute]: golden.versus }
  const find = finder(result.estimates)
  const common = (comparator: string) => find({ quantity: 'selectionRate', comparator, group, versus })
  const at = `${golden.group} against ${golden.versus} within ${golden.strata.join()}`
  const odds = common('commonOddsRatio')
  tally.number(`${at}, odds ratio`, odds?.value, golden.oddsratio_mh, CLOSED)
  tally.pair(`${at}, odds ratio`, odds?.interval, golden.ci95, CLOSED)
  tally.number(`${at}, its error`, logError(odds), golden.log_or_se_rbg, ITERATIVE)
  tally.number(`${at}, ratio`, common('commonRatio')?.value, golden.riskratio_mh, CLOSED)
  for (const comparator of ['commonOddsRatio', 'commonRatio', 'commonDifference']) {
    const test = common(comparator)?.pValue
    tally.text(`${at}, ${comparator}, test`, test?.method, 'cochran-mantel-haenszel')
    tally.number(`${at}, ${comparator}, statistic`, test?.statistic, golden.cmh_chi2, CLOSED)
    tally.number(`${at}, ${comparator}, p`, test?.value, golden.cmh_p, ITERATIVE)
    tally.text(`${at}, ${comparator}, given`, common(comparator)?.given?.join(), golden.strata.join())
  }
  // The source has also what is not printed: without Tarone's correction, and with one for continuity.
  const strata = strataOf(find, result, { group, versus }, golden.strata)
  const corrected = strata && cochranMantelHaenszel(strata, { continuity: true })
  tally.number(`${at}, corrected statistic`, corrected?.statistic, golden.cmh_chi2_corrected, CLOSED)
  tally.number(`${at}, corrected p`, corrected?.p, golden.cmh_p_corrected, ITERATIVE)
  const plain = strata && breslowDay(strata, { tarone: false })
  tally.number(`${at}, likeness`, plain?.statistic, golden.breslow_day.stat, ITERATIVE)
  tally.number(`${at}, likeness, p`, plain?.p, golden.breslow_day.p, ITERATIVE)
  // Printed is Tarone's, never larger and here smaller by less than a thousandth.
  const printed = common('differencesSpread')?.pValue
  tally.text(`${at}, likeness, test`, printed?.method, 'breslow-day-tarone')
  tally.number(`${at}, likeness, degrees of freedom`, printed?.degreesOfFreedom, (strata?.length ?? 0) - 1, CLOSED)
  const near = { relative: 1e-3, absolute: 0 }
  tally.number(`${at}, likeness, Tarone`, printed?.statistic, golden.breslow_day.stat, near)
}

function logError(odds: Estimate | undefined): number | undefined {
  const { lower, upper } = odds?.interval ?? {}
  return lower == null || upper == null ? undefined : Math.log(upper / lower) / 2 / 1.959963984540054
}

/** Counts of each stratum, as printed. */
function strataOf(
  find: ReturnType<typeof finder>,
  { estimates }: Result,
  groups: { readonly group: Record<string, string>; readonly versus: Record<string, string> },
  columns: readonly string[],
): Stratum[] | undefined {
  const strata = new Map(
    estimates.flatMap(({ stratum }) =>
      stratum !== null && Object.keys(stratum).join() === columns.join() ? [[JSON.stringify(stratum), stratum]] : [],
    ),
  )
  const found = [...strata.values()].map((stratum) =>
    countsOf(find({ quantity: 'selectionRate', comparator: 'difference', ...groups, stratum })),
  )
  return found.every((one) => one !== undefined) ? (found as Stratum[]) : undefined
}
