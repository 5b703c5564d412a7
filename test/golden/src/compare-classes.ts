import type { Estimate, EstimateSupport } from '@exaequo/contract'
import { groupOf } from './compare.ts'
import type { Find } from './find.ts'
import type { Fixture, GoldenAudit, GoldenGroup, GoldenIntervals, GoldenNumbers, GoldenVersus } from './fixture.ts'
import { logWald, pooled } from './from-counts.ts'
import { CLOSED, ITERATIVE, SOURCE_ROOT, type Tally } from './tally.ts'

/** Rates of one class against the rest that the command line prints. */
const PRINTED: Readonly<Record<string, string>> = {
  selection_rate: 'classRate',
  tpr: 'classRecall',
  fpr: 'classFalsePositiveRate',
  ppv: 'classPrecision',
}

const DIFFERENCES: Readonly<Record<string, readonly [quantity: string, comparator: string]>> = {
  statistical_parity_difference: ['classRate', 'difference'],
  disparate_impact_ratio: ['classRate', 'ratio'],
  equal_opportunity_difference: ['classRecall', 'difference'],
  fpr_difference: ['classFalsePositiveRate', 'difference'],
  ppv_difference: ['classPrecision', 'difference'],
}

const SUMMARY: Readonly<Record<string, readonly [quantity: string, comparator: string]>> = {
  demographic_parity_difference: ['classRate', 'spread'],
  demographic_parity_ratio_min_max: ['classRate', 'minMaxRatio'],
  tpr_difference_max_min: ['classRecall', 'spread'],
  tpr_ratio_min_max: ['classRecall', 'minMaxRatio'],
  fpr_difference_max_min: ['classFalsePositiveRate', 'spread'],
  fpr_ratio_min_max: ['classFalsePositiveRate', 'minMaxRatio'],
  ppv_difference_max_min: ['classPrecision', 'spread'],
}

/** The other rates of a class against the rest, from the counts that the printed ones say they stand on. */
const DERIVED: Readonly<Record<string, (counts: Confusion) => readonly [number, number]>> = {
  tnr: ({ fp, tn }) => [tn, fp + tn],
  fnr: ({ tp, fn }) => [fn, tp + fn],
  npv: ({ fn, tn }) => [tn, fn + tn],
  fdr: ({ tp, fp }) => [fp, tp + fp],
  for: ({ fn, tn }) => [fn, fn + tn],
  accuracy: ({ tp, fp, fn, tn }) => [tp + tn, tp + fp + fn + tn],
  base_rate: ({ tp, fp, fn, tn }) => [tp + fn, tp + fp + fn + tn],
}

interface Confusion {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

/** An audit of several classes against the source's audits of one class against the rest, and of all at once. */
export function compareClasses(fixture: Fixture, find: Find, tally: Tally): void {
  for (const { positive = '', audits } of fixture.runs) {
    for (const audit of audits) compareOne(positive, audit, find, tally)
  }
  for (const several of fixture.several ?? []) {
    const { attributes, groups, distance, association } = several
    const audit = fixture.runs[0]?.audits.find((one) => one.attributes.join() === attributes.join()) as GoldenAudit
    for (const { levels, n, accuracy, macro_f1, per_class } of groups) {
      const group = groupOf(audit, levels)
      const at = `${attributes.join(' × ')}, ${levels.join('|')}`
      const value = (quantity: string) => find({ quantity, comparator: 'value', group })
      tally.number(`${at}, people`, value('classAccuracy')?.n, n, CLOSED)
      tally.number(`${at}, accuracy`, value('classAccuracy')?.value, accuracy, CLOSED)
      tally.number(`${at}, macro F1`, value('macroF1')?.value, macro_f1, CLOSED)
      for (const [name, numbers] of Object.entries(per_class)) comparePerClass(at, name, numbers, group, find, tally)
    }
    const [first] = audit.versus
    if (distance !== undefined && first !== undefined) {
      const found = find({
        quantity: 'totalVariation',
        comparator: 'totalVariation',
        group: groupOf(audit, first.levels),
        versus: groupOf(audit, audit.reference),
      })
      const place = attributes.join(' × ')
      tally.number(`${place}, total variation`, found?.value, distance, CLOSED)
      tally.number(`${place}, classes by group`, found?.pValue?.statistic, association?.stat ?? null, CLOSED)
      tally.number(`${place}, classes by group, p`, found?.pValue?.value, association?.p ?? null, ITERATIVE)
    }
  }
}

function comparePerClass(
  where: string,
  name: string,
  golden: GoldenNumbers,
  group: Estimate['group'],
  find: Find,
  tally: Tally,
): void {
  const value = (quantity: string) => find({ quantity, comparator: 'value', group, at: { class: name } })
  const found: Record<string, number | null | undefined> = {
    support: value('classRecall')?.support?.total,
    predicted_rate: value('classRate')?.value,
    precision: value('classPrecision')?.value,
    recall: value('classRecall')?.value,
    fpr: value('classFalsePositiveRate')?.value,
    f1: value('classF1')?.value,
  }
  for (const [key, expected] of Object.entries(golden)) {
    tally.number(`${where}, ${name}, ${key}`, found[key], expected, CLOSED)
  }
}

function compareOne(positive: string, audit: GoldenAudit, find: Find, tally: Tally): void {
  const at = { class: positive }
  const place = `${audit.attributes.join(' × ')}, ${positive} against the rest`
  const numberOf = (group: Estimate['group']) => (quantity: string) =>
    find({ quantity, comparator: 'value', group, at })
  for (const golden of audit.groups) {
    const group = groupOf(audit, golden.levels ?? [])
    compareGroup(`${place}, ${golden.levels?.join('|')}`, golden, numberOf(group), tally)
  }
  compareGroup(`${place}, everyone`, audit.overall, numberOf({}), tally)
  const versus = groupOf(audit, audit.reference)
  for (const golden of audit.versus) {
    const group = groupOf(audit, golden.levels)
    const against = (quantity: string, comparator: string) => find({ quantity, comparator, group, versus, at })
    compareVersus(`${place}, ${golden.levels.join('|')} against ${audit.reference.join('|')}`, golden, against, tally)
  }
  for (const [name, [quantity, comparator]] of Object.entries(SUMMARY)) {
    const found = find({ quantity, comparator, group: {}, attributes: audit.attributes, at })
    tally.number(`${place}, ${name}`, found?.value, (audit.summary as GoldenNumbers)[name] ?? null, CLOSED)
  }
}

function compareGroup(
  place: string,
  golden: GoldenGroup,
  value: (quantity: string) => Estimate | undefined,
  tally: Tally,
): void {
  const counts = confusionOf(value('classRecall')?.support, value('classFalsePositiveRate')?.support)
  tally.number(`${place}, n`, value('classRate')?.n, golden.n, CLOSED)
  for (const key of ['tp', 'fp', 'fn', 'tn'] as const) {
    tally.number(`${place}, ${key}`, counts?.[key], golden[key] ?? null, CLOSED)
  }
  for (const [name, [rate, lower, upper]] of Object.entries(golden.rates)) {
    const printed = PRINTED[name]
    const derived = counts === undefined ? undefined : DERIVED[name]?.(counts)
    const estimate = printed === undefined ? undefined : value(printed)
    const made = derived === undefined ? undefined : pooled(...derived)
    tally.number(`${place}, ${name}`, estimate?.value ?? made?.value, rate, CLOSED)
    if (lower === undefined || upper === undefined) continue
    tally.pair(`${place}, ${name}`, estimate === undefined ? made : estimate.interval, [lower, upper], CLOSED)
  }
}

function confusionOf(recall: EstimateSupport | null | undefined, fpr: EstimateSupport | null | undefined) {
  if (recall == null || fpr == null) return undefined
  const [tp, fp] = [recall.positives, fpr.positives]
  return { tp, fp, fn: recall.total - tp, tn: fpr.total - fp }
}

function compareVersus(
  place: string,
  golden: GoldenVersus,
  against: (quantity: string, comparator: string) => Estimate | undefined,
  tally: Tally,
): void {
  const numbers = golden as unknown as GoldenNumbers
  for (const [name, of] of Object.entries(DIFFERENCES)) {
    tally.number(`${place}, ${name}`, against(...of)?.value, numbers[name] ?? null, CLOSED)
  }
  const intervals: readonly (readonly [string, GoldenIntervals | undefined])[] = [
    ['classRate', golden.ci],
    ['classRecall', golden.ci_tpr],
    ['classFalsePositiveRate', golden.ci_fpr],
  ]
  for (const [quantity, expected] of intervals) {
    const { newcombe_diff95: newcombe, koopman_ratio95: koopman, katz_ratio95: katz } = expected ?? {}
    const ratio = against(quantity, 'ratio')
    if (newcombe != null)
      tally.pair(`${place}, ${quantity}`, against(quantity, 'difference')?.interval, newcombe, CLOSED)
    if (koopman != null) tally.pair(`${place}, ${quantity} ratio`, ratio?.interval, koopman, SOURCE_ROOT)
    if (katz != null) tally.pair(`${place}, ${quantity} ratio (Katz)`, logWald(ratio), katz, CLOSED)
  }
  if (golden.chi2 === undefined) return
  const printed = against('classRate', 'difference')?.pValue
  tally.number(`${place}, p`, printed?.value, golden.chi2.p, ITERATIVE)
  tally.number(`${place}, statistic`, printed?.statistic, golden.chi2.stat, CLOSED)
  tally.number(`${place}, smallest expected count`, printed?.minimumExpected, golden.chi2.min_expected, CLOSED)
}
