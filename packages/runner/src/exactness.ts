import { type Estimate, message } from '@exaequo/contract'
import type { Point } from './intervals.ts'
import { limitsOf, type Measured } from './measured.ts'

/** How a number stands to the counts behind it: exact, or known within limits only. */
export type Exactness = Pick<Estimate, 'exactness' | 'identified'>

/** Where only limits are known there is no single number: it would be read as one. */
export function pointUnless(own: Measured, other: Measured, point: Point): Point {
  if (own.because !== 'labels' && other.because !== 'labels') return point
  return { value: null, reason: message('KNOWN_WITHIN_LIMITS') }
}

export function exactnessOf(
  own: Measured,
  other: Measured | null,
  comparator: 'value' | 'difference' | 'ratio' | 'oddsRatio',
): Exactness {
  const because = own.because ?? other?.because ?? null
  if (because === null) return EXACT
  if (because === 'rounding') return { exactness: 'rounded' }
  const [a, b] = [limitsOf(own) ?? only(own), other === null ? null : (limitsOf(other) ?? only(other))]
  const limits =
    b === null ? a : comparator === 'difference' ? { lower: a.lower - b.upper, upper: a.upper - b.lower } : null
  const ratio = b !== null && comparator === 'ratio' && b.lower > 0
  const identified = ratio ? { lower: a.lower / b.upper, upper: a.upper / b.lower } : limits
  return identified === null ? { exactness: 'identified' } : { exactness: 'identified', identified }
}

const EXACT: Exactness = { exactness: 'exact' }

function only({ rate }: Measured): { lower: number; upper: number } {
  return { lower: rate.value ?? 0, upper: rate.value ?? 0 }
}
