import type { Estimate } from '@exaequo/contract'
import { Html } from '../../html.ts'
import { amountText, estimateText, isAmount } from '../../message/amounts.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import type { ReportInput } from '../../model/report-input.ts'

type Input = Pick<ReportInput, 'writer'>

/** A number that is not there: withheld, or why it cannot be had. `null`: it is there. */
export function absent({ writer }: Input, estimate: Estimate | undefined): Html | string | null {
  if (estimate === undefined) return DASH
  if (estimate.exactness === 'withheld') return SYMBOLS.withheld
  if (estimate.identified !== undefined) return limits(writer, estimate, estimate.identified)
  if (estimate.value !== null) return null
  return estimate.reason === null ? DASH : writer.message(estimate.reason)
}

// Where labels are known for some only: limits of a number, and what they hold for.
const LIMITS = { en: 'between {lower} and {upper}', fr: 'entre {lower} et {upper}' }
const WHATEVER = { en: 'whatever the unknown labels are', fr: 'quelles que soient les étiquettes inconnues' }

/** Limits in the place of a number that the data do not settle. */
function limits(
  writer: Input['writer'],
  estimate: Estimate,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): Html {
  const write = (value: number) => estimateText(estimate, value, writer.locale)
  const between = writer.say(LIMITS, { lower: write(lower), upper: write(upper) })
  return new Html(`${between}<small>${writer.say(WHATEVER)}</small>`)
}

/** Decimals of a percentage: two where the rate is under 1 %, which one would flatten. */
export function decimalsOf(rate: number | null): number {
  return rate !== null && rate > 0 && rate < 0.01 ? 2 : 1
}

/** A rate in per cent, or an amount in its own unit. */
export function rateCell(input: Input, estimate: Estimate | undefined): Html | string {
  const value = estimate?.value ?? null
  const missing = absent(input, estimate)
  if (missing !== null) return missing
  if (estimate !== undefined && isAmount(estimate.quantity)) return amountText(value, input.writer.locale)
  return input.writer.numbers.percent(value, decimalsOf(value))
}

// An interval of an amount.
const RANGE = { en: '{lower} to {upper}', fr: '{lower} à {upper}' }

export function intervalCell({ writer }: Input, estimate: Estimate | undefined): string {
  const interval = estimate?.interval ?? null
  if (interval === null) return DASH
  if (estimate !== undefined && isAmount(estimate.quantity)) {
    const { lower, upper } = interval
    return writer.plain(RANGE, { lower: amountText(lower, writer.locale), upper: amountText(upper, writer.locale) })
  }
  return writer.numbers.percentRange(interval.lower, interval.upper, decimalsOf(estimate?.value ?? null))
}

export function peopleCell({ writer }: Input, estimate: Estimate | undefined): string {
  if (estimate === undefined) return DASH
  return estimate.exactness === 'withheld' ? SYMBOLS.withheld : writer.numbers.integer(estimate.n)
}

/** A ratio with its interval: `1.12 [1.03 ; 1.21]`. */
export function ratioCell(input: Input, estimate: Estimate | undefined): Html | string {
  const missing = absent(input, estimate)
  if (missing !== null || estimate === undefined) return missing ?? DASH
  return withBounds(estimate, (bound) => input.writer.numbers.factor(bound))
}

/** Any number with its interval, written in one way; no upper bound is ∞. */
export function withBounds({ value, interval }: Estimate, write: (value: number | null) => string): string {
  if (interval === null) return write(value)
  const upper = interval.upper === null ? '∞' : write(interval.upper)
  return `${write(value)} [${write(interval.lower)} ; ${upper}]`
}
