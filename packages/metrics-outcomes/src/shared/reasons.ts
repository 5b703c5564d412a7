import { type Interval, type Message, message } from '@exaequo/contract'
import type { Undefined } from '@exaequo/statistics'

const REASONS: Readonly<Partial<Record<Undefined, Parameters<typeof message>[0]>>> = {
  tooFewPeople: 'TOO_FEW_FOR_A_MEAN',
  noVariation: 'NO_VARIATION',
  zeroDenominator: 'UNDEFINED_BY_ZERO',
  unbounded: 'INTERVAL_UNBOUNDED',
}

/** Why there is no number, from the code of a statistical function. */
export function reasonOf(reason: Undefined | null): Message {
  return message(REASONS[reason ?? 'noPeople'] ?? 'EMPTY_DENOMINATOR')
}

/** The limits with the name of their method; `null` where there is neither. */
export function intervalOf(
  found: { readonly value: number | null; readonly lower: number | null; readonly upper: number | null },
  level: number,
  method: string,
): Interval | null {
  const { value, lower, upper } = found
  return value === null || lower === null || upper === null ? null : { lower, upper, level, method }
}
