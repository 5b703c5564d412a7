import { type Estimate, type Locale, message, type Part } from '@exaequo/contract'
import { formatMessage } from './format-message.ts'
import { DASH, numbersOf } from './numbers.ts'
import { QUANTITIES } from './quantities.ts'

/** Quantities in the unit of the audited amount (euros, days): no share, and nothing per 1,000 people. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'meanPrediction',
  'meanTarget',
  'meanError',
  'meanAbsoluteError',
  'rootMeanSquareError',
  'quantile',
])

export function isAmount(quantity: string): boolean {
  return AMOUNTS.has(quantity)
}

/** An amount with as many decimals as its size asks for; a difference carries its sign. */
export function amountText(value: number | null, locale: Locale, signed = false): string {
  if (value === null || !Number.isFinite(value)) return DASH
  const size = Math.abs(value)
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
  const text = numbersOf(locale).decimal(value, decimals)
  return signed && value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A number of a result as a reader sees it: a factor, percentage points, an amount, a share. */
export function estimateText(
  { quantity, comparator }: Pick<Estimate, 'quantity' | 'comparator'>,
  value: number | null,
  locale: Locale,
): string {
  const numbers = numbersOf(locale)
  if (comparator === 'ratio' || comparator === 'oddsRatio' || comparator === 'minMaxRatio') return numbers.factor(value)
  if (isAmount(quantity)) return amountText(value, locale, comparator === 'difference')
  return comparator === 'difference' ? numbers.points(value) : numbers.percent(value)
}

// Before the rates that are taken to be equal in both groups.
const EQUAL = { en: 'given equal ', fr: 'à égalité de ' }

function termsOf(quantities: string, locale: Locale): string {
  const terms = quantities.split('+').map((quantity) => QUANTITIES[quantity]?.term[locale] ?? quantity)
  return numbersOf(locale).list(terms)
}

/** Which class, bin or share a number is about, such as "mid" or "up to mid"; `null`: it is about all. */
export function partText(at: Part | undefined, locale: Locale): string | null {
  if (at === undefined) return null
  return Object.entries(at)
    .map(([key, value]) => {
      if (key === 'class') return String(value)
      if (key === 'equal') return `${EQUAL[locale]}${termsOf(String(value), locale)}`
      if (key === 'upTo') return formatMessage(message('PART_UP_TO', { value }), locale)
      return `${key} ${typeof value === 'number' ? numbersOf(locale).plain(value) : value}`
    })
    .join(', ')
}
