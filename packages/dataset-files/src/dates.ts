import { DATE_FORMATS, type DateFormat, type Message, message, TIME_BEHIND } from '@exaequo/contract'

const SHAPES = DATE_FORMATS.map((format) => {
  const pattern = format
    .replace('YYYY', '(?<y>[12]\\d{3})')
    .replace('MM', '(?<m>\\d\\d?)')
    .replace('DD', '(?<d>\\d\\d?)')
  const compact =
    format === 'YYYYMMDD' ? '(?<y>1[89]\\d\\d|20\\d\\d)(?<m>\\d\\d)(?<d>\\d\\d)' : pattern.replaceAll('.', '\\.')
  return [format, new RegExp(`^${compact}(?:${TIME_BEHIND})?$`)] as const
})

export interface Dates {
  readonly dates: Readonly<Record<string, DateFormat>>
  readonly warnings: readonly Message[]
  readonly declared: DateFormat | null
}

/**
 * How the dates of each column are written: the format that nearly all its values fit, and more of them than any other.
 * Day and month that could be exchanged throughout are read day first, and the doubt is told by column.
 */
export function datesOf(
  columns: readonly { readonly name: string; readonly values: readonly string[] }[],
  missing: readonly string[],
  declared: DateFormat | undefined,
): Dates {
  // Declared, it holds for every column that is read as a date.
  if (declared !== undefined)
    return { dates: Object.fromEntries(columns.map(({ name }) => [name, declared])), warnings: [], declared }
  const dates: Record<string, DateFormat> = {}
  const warnings: Message[] = []
  for (const { name, values } of columns) {
    const present = values.map((value) => value.trim()).filter((value) => value !== '' && !missing.includes(value))
    if (present.length === 0) continue
    const fits = SHAPES.map(
      ([format, shape]) => [format, present.filter((text) => isDate(shape, text)).length] as const,
    )
    // Of equals the first in the list: year first, then day first.
    const [format, n] = fits.reduce((best, one) => (one[1] > best[1] ? one : best))
    if (n < present.length * 0.9) continue
    dates[name] = format
    const exchanged = format.replace(/DD(.)MM/, 'MM$1DD')
    if (format.startsWith('DD') && fits.some(([other, m]) => other === exchanged && m === n))
      warnings.push(
        message('DATA_DATE_AMBIGUOUS', { column: name, format, other: exchanged, example: present[0] ?? '' }),
      )
  }
  return { dates, warnings, declared: null }
}

function isDate(shape: RegExp, text: string): boolean {
  const { y, m, d } = shape.exec(text)?.groups ?? {}
  if (y === undefined) return false
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const days = (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / 86_400_000
  return month >= 1 && month <= 12 && day >= 1 && day <= days
}

/** For the echo: one format for all, or the columns of each. */
export function datesAsText({ dates, declared }: Dates): { dates?: string } {
  if (declared !== null) return { dates: declared }
  const formats = [...new Set(Object.values(dates))].sort()
  if (formats.length === 0) return {}
  const columns = (format: DateFormat) => Object.keys(dates).filter((name) => dates[name] === format)
  return { dates: formats.map((format) => `${columns(format).join(', ')}: ${format}`).join('; ') }
}
