import type { Estimate } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, withBounds } from '../shared/cells.ts'

type Input = Pick<ReportInput, 'writer'>

/** A number between 0 and 1, or a difference of two, with its interval: three decimals. */
export function decimalCell(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  return absent(input, estimate) ?? withBounds(estimate, (value) => input.writer.numbers.decimal(value, 3))
}

/** A difference of shares in points, with its interval. */
export function pointsCell(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  return absent(input, estimate) ?? withBounds(estimate, (value) => input.writer.numbers.points(value))
}
