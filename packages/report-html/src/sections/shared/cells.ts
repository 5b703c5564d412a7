import type { Estimate } from '@exaequo/contract'
import { escapeHtml, Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import type { ReportInput } from '../../model/report-input.ts'

type Input = Pick<ReportInput, 'writer'>

/** A number that is not there: withheld, or why it cannot be had. `null`: it is there. */
export function absent({ writer }: Input, estimate: Estimate | undefined): Html | string | null {
  if (estimate === undefined) return DASH
  if (estimate.exactness === 'withheld') return SYMBOLS.withheld
  if (estimate.value !== null) return null
  return estimate.reason === null ? DASH : writer.message(estimate.reason)
}

/** Decimals of a percentage: two where the rate is under 1 %, which one would flatten. */
export function decimalsOf(rate: number | null): number {
  return rate !== null && rate > 0 && rate < 0.01 ? 2 : 1
}

export function rateCell(input: Input, estimate: Estimate | undefined): Html | string {
  const value = estimate?.value ?? null
  return absent(input, estimate) ?? input.writer.numbers.percent(value, decimalsOf(value))
}

export function intervalCell(input: Input, estimate: Estimate | undefined): Html | string {
  const interval = estimate?.interval ?? null
  if (interval === null || estimate === undefined) return DASH
  const { percentRange } = input.writer.numbers
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
    withBounds(estimate, (bound) => input.writer.numbers.factor(bound)),
  )
}

/** Any number with its interval, written in one way; no upper bound is ∞. */
export function withBounds({ value, interval }: Estimate, write: (value: number | null) => string): string {
  if (interval === null) return write(value)
  const upper = interval.upper === null ? '∞' : write(interval.upper)
  return `${write(value)} [${write(interval.lower)} ; ${upper}]`
}
