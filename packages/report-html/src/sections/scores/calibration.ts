import type { Estimate } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { ratioCell } from '../shared/cells.ts'
import { byGroup, estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { decimalCell, pointsCell } from './cells.ts'
import { strings } from './strings.ts'

type Find = (quantity: string, comparator?: string) => Estimate | undefined

/** Whether the score means what it says for each group: in words, and as a table with the Brier score. */
export function calibration(input: AttributeInput): { words: readonly Html[]; table: Table } | null {
  const { result, attribute, writer, t } = input
  const found = ['calibration', 'brier-score'].flatMap((metric) => estimatesOf(result, metric, [attribute.id]))
  const groups = byGroup(
    result,
    found.filter(({ at }) => at?.bin === undefined),
  )
  if (groups.length === 0) return null
  const rows = groups.map((estimates) => {
    const find: Find = (quantity, comparator = 'value') =>
      estimates.find((one) => one.quantity === quantity && one.comparator === comparator)
    return { group: estimates[0]?.group ?? {}, find }
  })
  return {
    words: rows.flatMap(({ group, find }) => inWords(input, writer.group(group), find)),
    table: tableOf({
      caption: t(strings.summary),
      columns: [
        t(SHARED.group),
        t(strings.inTheLarge),
        t(strings.inTheLargeDifference),
        t(strings.slope),
        t(strings.error),
        t(strings.brier),
      ],
      rows: rows.map(({ group, find }) => ({
        head: writer.name(group),
        cells: [
          pointsCell(input, find('calibrationInTheLarge')),
          pointsCell(input, find('calibrationInTheLarge', 'difference')),
          ratioCell(input, find('calibrationSlope')),
          decimalCell(input, find('expectedCalibrationErrorUnbiased')),
          decimalCell(input, find('brierScore')),
        ],
      })),
      note: t(strings.summaryNote),
    }),
  }
}

function inWords({ writer }: AttributeInput, group: Html, find: Find): Html[] {
  const large = find('calibrationInTheLarge')
  const { lower = null, upper = null } = large?.interval ?? {}
  if (large?.value == null || lower === null || upper === null) return []
  const { numbers } = writer
  const size = (value: number) => numbers.decimal(Math.abs(value) * 100, 1)
  const words =
    lower > 0
      ? writer.say(strings.above, {
          ...{ group: ready(group), points: size(large.value) },
          ...{ lower: size(lower), upper: size(upper) },
        })
      : upper < 0
        ? writer.say(strings.below, {
            ...{ group: ready(group), points: size(large.value) },
            ...{ lower: size(upper), upper: size(lower) },
          })
        : writer.say(strings.unsettled, {
            ...{ group: ready(group), value: numbers.points(large.value) },
            ...{ lower: numbers.points(lower), upper: numbers.points(upper) },
          })
  return [join([words, ...spread(writer, find('calibrationSlope'))], ' ')]
}

function spread(writer: AttributeInput['writer'], slope: Estimate | undefined): Html[] {
  const { lower = null, upper = null } = slope?.interval ?? {}
  if (slope?.value == null || lower === null || upper === null) return []
  const text = lower > 1 ? strings.steep : upper < 1 ? strings.flat : strings.even
  return [writer.say(text, { slope: writer.numbers.factor(slope.value) })]
}
