import type { Estimate } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { isAmount } from '../../message/amounts.ts'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, markFew, withBounds } from '../shared/cells.ts'

type Input = Pick<ReportInput, 'writer' | 'result'>

/** A rate in per cent, a count as it is, anything else as a plain number. */
export function valueText(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  const missing = absent(input, estimate)
  if (missing !== null) return missing
  if (estimate.metric === 'confusion-matrix') return input.writer.numbers.integer(estimate.value)
  return isShare(estimate)
    ? markFew(input, estimate, `${written(input, estimate, 100, 2)} %`)
    : written(input, estimate, 1, 3)
}

/** A difference of shares in points; of amounts or of other numbers, in their own unit. */
export function differenceText(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  const missing = absent(input, estimate)
  if (missing !== null) return missing
  const share = isShare(estimate) || (estimate.comparator === 'spread' && !isAmount(estimate.quantity))
  return share ? markFew(input, estimate, written(input, estimate, 100, 2)) : written(input, estimate, 1, 3)
}

/** A ratio, or any other plain number. */
export function plainText(input: Input, estimate: Estimate | undefined): Html | string {
  return estimate === undefined
    ? DASH
    : (absent(input, estimate) ?? markFew(input, estimate, written(input, estimate, 1, 3)))
}

/** A number with its interval. Public numbers have three significant digits, and no more are shown. */
function written({ writer, result }: Input, estimate: Estimate, factor: 1 | 100, decimals: number): string {
  return withBounds(estimate, (value) => {
    if (value === null) return DASH
    const scaled = value * factor
    // A count of people or of strata is no measurement.
    if (estimate.interval === null && Number.isInteger(value)) return writer.numbers.integer(value)
    // As precise as the number it stands beside.
    const beside = significantDecimals((estimate.value || value) * factor)
    const known = result.audience === 'public' ? Math.min(significantDecimals(scaled), beside) : decimals
    return writer.numbers.decimal(scaled, Math.min(decimals, known))
  })
}

function significantDecimals(value: number): number {
  return value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
}

function isShare({ support, quantity }: Estimate): boolean {
  return support !== null || quantity === 'balancedAccuracy'
}
