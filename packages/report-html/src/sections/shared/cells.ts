import type { Estimate } from '@exaequo/contract'
import { escapeHtml, Html } from '../../html.ts'
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

export function intervalCell(input: Input, estimate: Estimate | undefined): Html | string {
  const interval = estimate?.interval ?? null
  if (interval === null || estimate === undefined) return DASH
  const { writer } = input
  if (isAmount(estimate.quantity)) {
    const { lower, upper } = interval
    return writer.plain(RANGE, { lower: amountText(lower, writer.locale), upper: amountText(upper, writer.locale) })
  }
  const { percentRange } = writer.numbers
  return markFew(input, estimate, percentRange(interval.lower, interval.upper, decimalsOf(estimate.value)))
}

/** Under so many people with the outcome, or without it, intervals hold what they promise less surely. */
const FEW = 5
// Beside an interval that stands on very few people.
const FEW_EVENTS = { en: 'few events', fr: 'peu de cas' }

/** An interval as it is written, marked where it stands on few events: the method chapter says what that means. */
export function markFew({ writer }: Input, { support, interval }: Estimate, text: string): Html | string {
  if (support === null || interval === null) return text
  const { positives, total, versusPositives, versusTotal } = support
  const parts = [positives, total - positives]
  if (versusPositives !== undefined && versusTotal !== undefined) {
    parts.push(versusPositives, versusTotal - versusPositives)
  }
  if (parts.every((part) => part >= FEW)) return text
  return new Html(`${escapeHtml(text)} <small class="few">${writer.say(FEW_EVENTS)}</small>`)
}

export function peopleCell({ writer }: Input, estimate: Estimate | undefined): string {
  if (estimate === undefined) return DASH
  return estimate.exactness === 'withheld' ? SYMBOLS.withheld : writer.numbers.integer(estimate.n)
}

/** A ratio with its interval: `1.12 [1.03 ; 1.21]`. */
export function ratioCell(input: Input, estimate: Estimate | undefined): Html | string {
  const missing = absent(input, estimate)
  if (missing !== null || estimate === undefined) return missing ?? DASH
  return markFew(
    input,
    estimate,
    withBounds(estimate, (bound) => input.writer.numbers.factor(bound, estimate.value)),
  )
}

/** Any number with its interval, written in one way; no upper bound is ∞. */
export function withBounds({ value, interval }: Estimate, write: (value: number | null) => string): string {
  if (interval === null) return write(value)
  const upper = interval.upper === null ? '∞' : write(interval.upper)
  return `${write(value)} [${write(interval.lower)} ; ${upper}]`
}
