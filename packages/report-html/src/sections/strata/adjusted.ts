import type { Estimate, Group } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { findingsOf } from '../../model/findings.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { absent, ratioCell, withBounds } from '../shared/cells.ts'
import { byGroup, estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { adjustedStrings as strings } from './adjusted-strings.ts'

export interface Adjusted {
  /** What a reader must know, group by group: a reversal, strata that differ. */
  readonly remarks: readonly Html[]
  readonly tables: readonly Table[]
}

/** What is left of each gap of one attribute once like is compared with like, and what the rest of it comes from. */
export function adjusted(input: ReportInput, id: string, columns: readonly string[]): Adjusted {
  const { result, writer } = input
  const own = (metric: string) =>
    byGroup(
      result,
      estimatesOf(result, metric, [id]).filter(({ given, stratum }) => stratum === null && sameNames(given, columns)),
    )
  const common = own('stratified-disparity').filter(ofSelection)
  const parts = own('kitagawa-decomposition').filter(ofSelection)
  const shares = own('conditional-demographic-disparity')
  const remarks = common.flatMap((estimates) =>
    estimates.flatMap(({ group, versus, remarks = [] }) =>
      remarks.map((remark) =>
        writer.say(strings.remark, {
          group: ready(writer.group(group)),
          reference: ready(writer.group(versus)),
          remark: ready(writer.message(remark)),
        }),
      ),
    ),
  )
  return {
    remarks,
    tables: [
      ...(common.length === 0 ? [] : [commonTable(input, id, columns, common)]),
      ...(parts.length === 0 ? [] : [partsTable(input, id, columns, parts)]),
      ...(shares.length === 0 ? [] : [sharesTable(input, id, columns, shares)]),
    ],
  }
}

function ofSelection([first]: readonly Estimate[]): boolean {
  return first?.quantity === 'selectionRate'
}

function commonTable(
  input: ReportInput,
  id: string,
  columns: readonly string[],
  groups: readonly (readonly Estimate[])[],
): Table {
  const { t } = input
  return tableOf({
    ...captioned(input, strings.common, id, columns),
    columns: [
      t(SHARED.group),
      t(strings.crude),
      t(strings.commonDifference),
      t(strings.commonRatio),
      t(strings.commonOddsRatio),
      t(strings.test),
      t(strings.likeness),
      t(strings.strataCompared),
    ],
    rows: groups.map((estimates) => {
      const of = finder(estimates)
      const difference = of('commonDifference')
      return {
        head: against(input, estimates),
        cells: [
          crudePoints(input, id, estimates),
          pointsCell(input, difference),
          ratioCell(input, of('commonRatio')),
          ratioCell(input, of('commonOddsRatio')),
          pCell(input, difference),
          pCell(input, of('differencesSpread')),
          countCell(input, of('strataCompared')),
        ],
      }
    }),
    note: t(strings.commonNote),
  })
}

function partsTable(
  input: ReportInput,
  id: string,
  columns: readonly string[],
  groups: readonly (readonly Estimate[])[],
): Table {
  const { writer, t } = input
  return tableOf({
    ...captioned(input, strings.parts, id, columns),
    columns: [t(SHARED.group), t(strings.crude), t(strings.within), t(strings.composition), t(strings.unmatched)],
    rows: groups.map((estimates) => {
      const of = finder(estimates)
      return {
        head: against(input, estimates),
        cells: [
          crudePoints(input, id, estimates),
          pointsCell(input, of('withinPart')),
          pointsCell(input, of('compositionPart')),
          pointsCell(input, of('unmatchedPart')),
        ],
      }
    }),
    note: writer.say(strings.partsNote, { columns: [...columns] }),
  })
}

function sharesTable(
  input: ReportInput,
  id: string,
  columns: readonly string[],
  groups: readonly (readonly Estimate[])[],
): Table {
  const { writer, t } = input
  return tableOf({
    ...captioned(input, strings.shares, id, columns),
    columns: [t(SHARED.group), t(strings.sharesWhole), t(strings.sharesWithin), t(strings.peopleLeftOut)],
    rows: groups.map((estimates) => {
      const of = finder(estimates)
      return {
        head: writer.name(estimates[0]?.group ?? {}),
        cells: [
          pointsCell(input, of('withoutStrata')),
          pointsCell(input, of('value')),
          shareCell(input, of('peopleLeftOut')),
        ],
      }
    }),
    note: t(strings.sharesNote),
  })
}

function captioned(
  { writer }: ReportInput,
  caption: { en: string; fr: string },
  id: string,
  columns: readonly string[],
) {
  const values = { attribute: ready(writer.attribute(id)), columns: [...columns] }
  return {
    caption: writer.say(caption, values),
    name: writer.plain(caption, { attribute: writer.attributeText(id), columns: [...columns] }),
  }
}

function finder(estimates: readonly Estimate[]): (comparator: string) => Estimate | undefined {
  return (comparator) => estimates.find((estimate) => estimate.comparator === comparator)
}

function against({ writer }: ReportInput, [first]: readonly Estimate[]): Html {
  const group = ready(writer.group(first?.group ?? {}))
  return writer.say(strings.against, { group, reference: ready(writer.group(first?.versus ?? 'rest')) })
}

function crudePoints(input: ReportInput, id: string, [first]: readonly Estimate[]): Html | string {
  if (first === undefined) return DASH
  const versus = keyOf(first.versus)
  const crude = findingsOf(input.index, [id], 'selectionRate').find(
    (finding) => groupKey(finding.group) === groupKey(first.group) && keyOf(finding.versus) === versus,
  )
  return pointsCell(input, crude?.difference)
}

function keyOf(versus: Group | 'rest' | null): string | null {
  return versus === null || versus === 'rest' ? versus : groupKey(versus)
}

/** A difference of shares in points, with its interval. */
function pointsCell(input: ReportInput, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  return absent(input, estimate) ?? withBounds(estimate, (value) => input.writer.numbers.points(value))
}

function pCell({ writer }: ReportInput, estimate: Estimate | undefined): string {
  return estimate?.exactness === 'withheld' ? SYMBOLS.withheld : writer.numbers.pValue(estimate?.pValue?.value ?? null)
}

function countCell(input: ReportInput, estimate: Estimate | undefined): Html | string {
  return absent(input, estimate) ?? input.writer.numbers.integer(estimate?.value ?? null)
}

function shareCell(input: ReportInput, estimate: Estimate | undefined): Html | string {
  return absent(input, estimate) ?? input.writer.numbers.percent(estimate?.value ?? null)
}

function sameNames(given: readonly string[] | undefined, columns: readonly string[]): boolean {
  return given !== undefined && [...given].sort().join('\n') === [...columns].sort().join('\n')
}
