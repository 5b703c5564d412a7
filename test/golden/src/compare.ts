import type { Estimate, Group } from '@exaequo/contract'
import { comparePValues } from './compare-p-values.ts'
import { comparePrecision } from './compare-weights.ts'
import type { Find } from './find.ts'
import type {
  Fixture,
  GoldenAudit,
  GoldenGroup,
  GoldenIntervals,
  GoldenNumbers,
  GoldenRate,
  GoldenRun,
  GoldenVersus,
  Level,
} from './fixture.ts'
import { isWeighted } from './fixture.ts'
import { logWald, pooled } from './from-counts.ts'
import { COUNT, QUANTITY, SCORE, SUMMARY, VERSUS } from './names.ts'
import { CLOSED, ITERATIVE, REBUILT, SOURCE_ROOT, type Tally, type Tolerance } from './tally.ts'

export interface Comparing {
  readonly fixture: Fixture
  readonly run: GoldenRun
  readonly audit: GoldenAudit
  readonly find: Find
  readonly tally: Tally
  /** Where the audit is of one stratum of a larger run: only what a stratum prints is compared. */
  readonly stratum?: Group
  /** The run knows the scores. */
  readonly scored?: boolean
  /** Weights were rebuilt from their sums. */
  readonly rebuilt?: boolean
}

/** Compares every golden number of one audit (an attribute, or several combined) with a result's estimates. */
export function compareAudit(comparing: Comparing): void {
  const { audit, find, tally, stratum = null } = comparing
  for (const group of audit.groups) compareGroup(comparing, groupOf(audit, group.levels ?? []), group)
  for (const versus of audit.versus) compareVersus(comparing, versus)
  comparePValues(comparing)
  if (stratum !== null) return
  compareSummary(comparing)
  // An attribute without its missing level is about fewer people than everyone: these are its groups together.
  if (leavesOut(comparing)) comparePooled(comparing)
  else compareGroup(comparing, {}, audit.overall)
  tally.number(`${place(comparing)}, people`, sumOf(audit, find, 'total'), audit.n, CLOSED)
}

export function groupOf(audit: GoldenAudit, levels: readonly Level[]): Group {
  return Object.fromEntries(audit.attributes.map((id, i) => [id, levels[i] ?? null]))
}

export function place({ fixture, run, audit, stratum }: Comparing): string {
  const where = stratum === undefined ? '' : ` in ${Object.values(stratum).join()}`
  return `${fixture.case}/${run.id} ${audit.attributes.join(' × ')}${where}`
}

export function closed({ rebuilt }: Comparing): Tolerance {
  return rebuilt ? REBUILT : CLOSED
}

function leavesOut({ fixture, audit }: Comparing): boolean {
  return fixture.attributes.some(({ id, missing }) => missing === 'exclude' && audit.attributes.includes(id))
}

function nameOf(group: Group): string {
  return (
    Object.values(group)
      .map((level) => level ?? '(missing)')
      .join('|') || 'everyone'
  )
}

function compareGroup(comparing: Comparing, group: Group, golden: GoldenGroup): void {
  const { find, tally, fixture, stratum = null } = comparing
  const at = `${place(comparing)}, ${nameOf(group)}`
  const value = (quantity: string) => find({ quantity, comparator: 'value', group, stratum })
  const selection = value('selectionRate')
  const weighted = isWeighted(fixture)
  const counts = closed(comparing)
  tally.number(`${at}, n`, selection?.support?.total, golden.n, CLOSED)
  if (golden.selected !== undefined) {
    tally.number(`${at}, selected`, selection?.support?.positives, golden.selected, CLOSED)
  }
  for (const [name, quantity] of Object.entries(COUNT)) {
    const expected = golden[name as keyof typeof COUNT]
    if (expected !== undefined) tally.number(`${at}, ${quantity}`, value(quantity)?.value, expected, counts)
  }
  if (golden.weight_sum !== undefined) {
    tally.number(`${at}, weights`, selection?.support?.weighted?.total, golden.weight_sum, counts)
  }
  for (const [name, rate] of Object.entries(golden.rates)) {
    compareRate(comparing, `${at}, ${QUANTITY[name]}`, value(QUANTITY[name] as string), rate)
  }
  if (weighted) comparePrecision(comparing, at, group, golden)
  if (comparing.scored) compareScores(comparing, at, group, golden)
}

function compareScores(comparing: Comparing, at: string, group: Group, golden: GoldenGroup) {
  const { find, tally } = comparing
  const stratum = comparing.stratum ?? null
  for (const [name, expected] of Object.entries(golden.scores ?? {})) {
    const [quantity, part = null] = SCORE[name] ?? ['']
    const estimate = find({ quantity, comparator: 'value', group, stratum, ...(part === null ? {} : { at: part }) })
    tally.number(`${at}, ${quantity}`, estimate?.value, expected, CLOSED)
    tally.text(`${at}, ${quantity}, exactness`, estimate?.exactness, 'exact')
    if (expected === null) tally.text(`${at}, ${quantity}, reason`, estimate?.reason ? 'given' : 'none', 'given')
  }
}

function compareRate(comparing: Comparing, what: string, estimate: Estimate | undefined, golden: GoldenRate): void {
  const { tally, fixture } = comparing
  const [value, lower, upper] = golden
  tally.number(what, estimate?.value, value, closed(comparing))
  // Never an empty place: what has no value says why.
  if (value === null) {
    tally.text(`${what}, reason`, estimate?.reason === null ? 'none' : 'given', 'given')
    return
  }
  if (isWeighted(fixture) || lower === undefined || upper === undefined) return
  tally.pair(what, estimate?.interval, [lower, upper], CLOSED)
  tally.text(`${what}, method`, estimate?.interval?.method, 'wilson')
}

function compareVersus(comparing: Comparing, golden: GoldenVersus): void {
  const { audit, find, tally, stratum = null } = comparing
  const group = groupOf(audit, golden.levels)
  const versus = groupOf(audit, audit.reference)
  const at = `${place(comparing)}, ${nameOf(group)} against ${nameOf(versus)}`
  const numbers = golden as unknown as GoldenNumbers
  for (const [name, all] of Object.entries(VERSUS)) {
    const expected = numbers[name]
    if (expected === undefined) continue
    for (const [quantity, comparator] of all) {
      const estimate = find({ quantity, comparator, group, versus, stratum })
      tally.number(`${at}, ${quantity} ${comparator}`, estimate?.value, expected, closed(comparing))
    }
  }
  const intervals: [string, GoldenIntervals | undefined][] = [
    ['selectionRate', golden.ci],
    ['truePositiveRate', golden.ci_tpr],
    ['falsePositiveRate', golden.ci_fpr],
  ]
  for (const [quantity, expected] of intervals) {
    if (expected === undefined) continue
    const { newcombe_diff95: newcombe, koopman_ratio95: koopman, katz_ratio95: katz } = expected
    const difference = find({ quantity, comparator: 'difference', group, versus, stratum })
    const ratio = find({ quantity, comparator: 'ratio', group, versus, stratum })
    if (newcombe != null) {
      tally.pair(`${at}, ${quantity} difference`, difference?.interval, newcombe, CLOSED)
      tally.text(`${at}, ${quantity} difference, method`, difference?.interval?.method, 'newcombe')
    }
    if (koopman != null) {
      tally.pair(`${at}, ${quantity} ratio`, ratio?.interval, koopman, SOURCE_ROOT)
      tally.text(`${at}, ${quantity} ratio, method`, ratio?.interval?.method, 'koopman')
    }
    if (katz != null) tally.pair(`${at}, ${quantity} ratio (Katz)`, logWald(ratio), katz, CLOSED)
  }
}

function compareSummary(comparing: Comparing): void {
  const { audit, find, tally } = comparing
  const { attributes, summary } = audit
  const at = `${place(comparing)}, all groups`
  const over = (quantity: string, comparator: string) => find({ quantity, comparator, group: {}, attributes })
  for (const [name, expected] of Object.entries(summary)) {
    const known = SUMMARY[name]
    if (known !== undefined) {
      const estimate = over(...known)
      tally.number(`${at}, ${known.join(' ')}`, estimate?.value, expected as number, closed(comparing))
    } else if (name === 'equalized_odds_difference_mean') {
      const sides = ['truePositiveRate', 'falsePositiveRate'].map((quantity) => over(quantity, 'spread')?.value)
      const mean = sides.some((side) => side == null) ? undefined : ((sides[0] ?? 0) + (sides[1] ?? 0)) / 2
      tally.number(`${at}, mean of the spreads`, mean, expected as number, closed(comparing))
    } else if (name === 'disparate_impact_worst_vs_reference') {
      tally.number(`${at}, lowest ratio`, lowestRatio(comparing), expected as number, closed(comparing))
    } else if (name === 'omnibus_chi2_selection') {
      const pValue = over('selectionRate', 'spread')?.pValue
      const { stat, df, p, min_expected } = expected as Record<'stat' | 'df' | 'p' | 'min_expected', number>
      tally.number(`${at}, omnibus statistic`, pValue?.statistic, stat, CLOSED)
      tally.number(`${at}, omnibus degrees of freedom`, pValue?.degreesOfFreedom, df, CLOSED)
      tally.number(`${at}, omnibus p`, pValue?.value, p, ITERATIVE)
      tally.number(`${at}, omnibus smallest expected count`, pValue?.minimumExpected, min_expected, CLOSED)
    } else {
      throw new Error(`A golden summary that nothing is compared with: ${name}.`)
    }
  }
}

function lowestRatio({ audit, find }: Comparing): number | undefined {
  const versus = groupOf(audit, audit.reference)
  const ratios = audit.versus.map(({ levels }) =>
    find({ quantity: 'selectionRate', comparator: 'ratio', group: groupOf(audit, levels), versus }),
  )
  const values = ratios.flatMap((ratio) => (ratio?.value == null ? [] : [ratio.value]))
  return values.length === 0 ? undefined : Math.min(...values)
}

function sumOf({ groups, ...audit }: GoldenAudit, find: Find, part: 'positives' | 'total', quantity = 'selectionRate') {
  const supports = groups.map(({ levels }) => {
    const group = groupOf({ groups, ...audit }, levels ?? [])
    return find({ quantity, comparator: 'value', group })?.support?.[part]
  })
  return supports.some((support) => support === undefined)
    ? undefined
    : supports.reduce<number>((sum, support) => sum + (support ?? 0), 0)
}

/** Rates of all groups together, from the counts that the groups' estimates stand on. */
function comparePooled(comparing: Comparing): void {
  const { audit, find, tally } = comparing
  const at = `${place(comparing)}, all groups together`
  for (const [name, [value, lower, upper]] of Object.entries(audit.overall.rates)) {
    const quantity = QUANTITY[name] as string
    const found = pooled(sumOf(audit, find, 'positives', quantity), sumOf(audit, find, 'total', quantity))
    tally.number(`${at}, ${quantity}`, found?.value, value, CLOSED)
    if (lower !== undefined && upper !== undefined) tally.pair(`${at}, ${quantity}`, found, [lower, upper], CLOSED)
  }
  for (const [name, quantity] of Object.entries(COUNT)) {
    const values = audit.groups.map(
      ({ levels }) => find({ quantity, comparator: 'value', group: groupOf(audit, levels ?? []) })?.value ?? undefined,
    )
    const sum = values.some((value) => value === undefined)
      ? undefined
      : values.reduce<number>((a, b) => a + (b ?? 0), 0)
    const expected = audit.overall[name as keyof typeof COUNT]
    if (expected !== undefined) tally.number(`${at}, ${quantity}`, sum, expected, CLOSED)
  }
}
