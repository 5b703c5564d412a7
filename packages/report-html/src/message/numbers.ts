import type { Locale } from '@exaequo/contract'

/** How numbers are written in one language. What has no number is a dash, never an empty place. */
export interface Numbers {
  integer(value: number | null): string
  /** With exactly this many decimals. */
  decimal(value: number | null, decimals: number): string
  /** As many decimals as it has, up to three. */
  plain(value: number | null): string
  /** 0.123 → `12.3 %`; one decimal, or none, or two. */
  percent(value: number | null, decimals?: number): string
  /** 0.95 → `95 %`, no decimals but those it has. */
  wholePercent(value: number | null): string
  /** Of 0.123 and 0.234: `12.3 to 23.4 %`, the unit said once. */
  percentRange(lower: number | null, upper: number | null, decimals?: number): string
  /** A difference of rates in percentage points, signed: `+12.3`. */
  points(value: number | null): string
  /** A ratio: two decimals below 2, one above; with the digits of the ratio that it stands `beside`. */
  factor(value: number | null, beside?: number | null): string
  pValue(value: number | null): string
  /** `2016-05-23` → 23 May 2016. */
  date(day: string): string
  list(items: readonly string[]): string
}

export const DASH = '–'

/** The narrow no-break space, which French puts between thousands and before `%`, whatever the platform's version. */
const NARROW = '\u202f'

const cache = new Map<Locale, Numbers>()

export function numbersOf(locale: Locale): Numbers {
  const known = cache.get(locale)
  if (known !== undefined) return known
  const made = makeNumbers(locale)
  cache.set(locale, made)
  return made
}

function makeNumbers(locale: Locale): Numbers {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const tidy = (text: string) => text.replace(/\u00a0/g, NARROW).replace('-', '\u2212')
  const write = (value: number | null, format: Intl.NumberFormat) => {
    if (value === null || !Number.isFinite(value)) return DASH
    // -0.04 with one decimal is 0, not "-0".
    const text = tidy(format.format(value))
    return /[1-9]/.test(text) ? text : text.replace('\u2212', '')
  }
  // Formatters are slow to build: one for each number of decimals, once.
  const decimals = new Map<number, Intl.NumberFormat>()
  const separator = locale === 'fr' ? ',' : '.'
  const fixed = (value: number | null, digits: number) => {
    // The same digits as the formatter's (both round half away from zero on the exact value), ten times as fast.
    if (value !== null && Math.abs(value) < 999) {
      const text = value.toFixed(digits).replace('.', separator).replace('-', '\u2212')
      return /[1-9]/.test(text) ? text : text.replace('\u2212', '')
    }
    let format = decimals.get(digits)
    if (format === undefined) {
      format = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      decimals.set(digits, format)
    }
    return write(value, format)
  }
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 })
  const oneMore = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const
  const percents = new Intl.NumberFormat(tag, { style: 'percent', ...oneDigit })
  const finer = new Intl.NumberFormat(tag, { style: 'percent', ...oneMore })
  const rounded = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const whole = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 3 })
  const percent = (value: number | null, digits = 1) =>
    write(value, digits === 0 ? rounded : digits === 1 ? percents : finer)
  const signed = new Intl.NumberFormat(tag, { ...oneDigit, signDisplay: 'exceptZero' })
  const to = locale === 'fr' ? ' à ' : ' to '
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const hundred = (value: number | null) => (value === null ? null : value * 100)
  return {
    integer: (value) => fixed(value, 0),
    decimal: fixed,
    plain: (value) => write(value, plain),
    percent,
    wholePercent: (value) => write(value, whole),
    percentRange: (lower, upper, digits = 1) => `${fixed(hundred(lower), digits)}${to}${percent(upper, digits)}`,
    points: (value) => write(hundred(value), signed),
    factor: (value, beside = value) => {
      if (value === null) return DASH
      const [size, like] = [Math.abs(value), Math.abs(beside ?? value)]
      return fixed(value, like < 2 || size < 0.1 ? 2 : like < 100 ? 1 : 0)
    },
    pValue: (value) => {
      if (value === null) return DASH
      return value < 0.001 ? `<${NARROW}${fixed(0.001, 3)}` : fixed(value, value < 0.1 ? 3 : 2)
    },
    date: (day) => {
      const [year, month, date] = day.split('-').map(Number)
      const time = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, date ?? Number.NaN)
      if (Number.isNaN(time)) return day
      const written = dates.format(time)
      // French counts the first day of a month as such.
      return locale === 'fr' ? written.replace(/^1 /, '1er ') : written
    },
    list: (items) => lists.format(items),
  }
}
