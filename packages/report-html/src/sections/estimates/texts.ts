import type { Estimate } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, withBounds } from '../shared/cells.ts'

type Input = Pick<ReportInput, 'writer'>

/** A rate in per cent to two decimals, a count as it is, anything else to three. */
export function valueText(input: Input, estimate: Estimate | undefined): Html | string {
  const missing = absent(input, estimate)
  if (missing !== null || estimate === undefined) return missing ?? DASH
  const { numbers } = input.writer
  if (estimate.metric === 'confusion-matrix') return numbers.integer(estimate.value)
  return isShare(estimate)
    ? `${bounds(estimate, (value) => numbers.decimal(hundred(value), 2))} %`
    : bounds(estimate, (value) => numbers.decimal(value, 3))
}

/** A difference of shares in points, to two decimals. */
export function differenceText(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  return absent(input, estimate) ?? bounds(estimate, (value) => input.writer.numbers.decimal(hundred(value), 2))
}

export function ratioText(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  return absent(input, estimate) ?? bounds(estimate, (value) => input.writer.numbers.decimal(value, 3))
}

const bounds = withBounds

const hundred = (value: number | null) => (value === null ? null : value * 100)

function isShare({ support, quantity }: Estimate): boolean {
  return support !== null || quantity === 'balancedAccuracy'
}
