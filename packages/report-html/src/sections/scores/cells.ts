import type { Estimate } from '@exaequo/contract'
import { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, withBounds } from '../shared/cells.ts'

type Input = Pick<ReportInput, 'writer'>

// Scores were counted in bins: how far that may have moved the number, guaranteed.
const BOUND = { en: 'within {bound} (scores in bins)', fr: 'à {bound} près (scores par tranches)' }

/** A number between 0 and 1, or a difference of two, with its interval: three decimals. */
export function decimalCell(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  const missing = absent(input, estimate)
  if (missing !== null) return missing
  const text = withBounds(estimate, (value) => input.writer.numbers.decimal(value, 3))
  if (estimate.bound === undefined || estimate.bound === 0) return text
  const bound = input.writer.say(BOUND, { bound: input.writer.numbers.decimal(estimate.bound, 4) })
  return new Html(`${text}<small>${bound}</small>`)
}

/** A difference of shares in points, with its interval. */
export function pointsCell(input: Input, estimate: Estimate | undefined): Html | string {
  if (estimate === undefined) return DASH
  return absent(input, estimate) ?? withBounds(estimate, (value) => input.writer.numbers.points(value))
}
