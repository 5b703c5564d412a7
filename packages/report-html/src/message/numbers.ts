import type { Locale } from '@exaequo/contract'

/** How numbers are written in one language. What has no number is a dash, never an empty place. */
export interface Numbers {
  integer(value: number | null): string
  /** With exactly this many decimals. */
  decimal(value: number | null, decimals: number): string
  /** As many decimals as it has, up to three. */
  plain(value: number | null): string
  /** 0.123 → `12.3 %`. */
  percent(value: number | null): string
  /** Of 0.123 and 0.234: `12.3 to 23.4 %`, the unit said once. */
  percentRange(lower: number | null, upper: number | null): string
  /** A difference of rates in percentage points, signed: `+12.3`. */
  points(value: number | null): string
  /** A ratio: two decimals below 2, one above. */
  factor(value: number | null): string
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
  const tidy = (text: string) => text.replace(/[\u00a0\u202f]/g, NARROW).replace(/-/g, '\u2212')
  const formats = new Map<string, Intl.NumberFormat>()
  const write = (value: number | null, options: Intl.NumberFormatOptions) => {
    if (value === null || !Number.isFinite(value)) return DASH
    const key = JSON.stringify(options)
    const format = formats.get(key) ?? new Intl.NumberFormat(tag, options)
    formats.set(key, format)
    // -0.04 with one decimal is 0, not "-0".
    const text = tidy(format.format(value))
    return /[1-9]/.test(text) ? text : text.replace('\u2212', '')
  }
  const fixed = (value: number | null, decimals: number) =>
    write(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const to = locale === 'fr' ? ' à ' : ' to '
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' })
  const hundred = (value: number | null) => (value === null ? null : value * 100)
  return {
    integer: (value) => fixed(value, 0),
    decimal: fixed,
    plain: (value) => write(value, { maximumFractionDigits: 3 }),
    percent: (value) => write(value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percentRange: (lower, upper) =>
      `${fixed(hundred(lower), 1)}${to}${write(upper, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })}`,
    points: (value) =>
      write(hundred(value), { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    factor: (value) => {
      if (value === null) return DASH
      const size = Math.abs(value)
      return fixed(value, size < 2 ? 2 : size < 100 ? 1 : 0)
    },
    pValue: (value) => {
      if (value === null) return DASH
      return value < 0.001 ? `<${NARROW}${fixed(0.001, 3)}` : fixed(value, value < 0.1 ? 3 : 2)
    },
    date: (day) => {
      const [year, month, date] = day.split('-').map(Number)
      const time = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, date ?? Number.NaN)
      return Number.isNaN(time) ? day : dates.format(time)
    },
    list: (items) => lists.format(items),
  }
}
