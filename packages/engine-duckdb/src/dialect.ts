import { type DateFormat, type Dialect, TIME_BEHIND } from '@exaequo/contract'

/** How DuckDB spells things. */
export const duckdbDialect: Dialect = {
  name: 'duckdb',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: (value) => (typeof value === 'number' ? numberLiteral(value) : `'${value.replaceAll("'", "''")}'`),
  text: (expression) => `TRIM(CAST(${expression} AS VARCHAR), ' \t\r\n' || chr(160) || chr(8239))`,
  number: (expression, type, decimal) => {
    if (type === 'number') return `CAST(${expression} AS DOUBLE)`
    // The engine would read 1_000 as a thousand: an underscore is made what no number has.
    const bare = `TRANSLATE(TRIM(CAST(${expression} AS VARCHAR)), '_' || chr(160) || chr(8239), 'x')`
    return decimal === ',' ? `TRY_CAST(REPLACE(${bare}, ',', '.') AS DOUBLE)` : `TRY_CAST(${bare} AS DOUBLE)`
  },
  dayNumber: (expression, type, format) => {
    const date =
      type === 'date' ? `CAST(${expression} AS DATE)` : readDate(`TRIM(CAST(${expression} AS VARCHAR))`, format)
    const day = `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`
    // A year of two digits would be read as one of the first century: it is no date.
    return type === 'date' ? day : `CASE WHEN ${day} >= 10000000 THEN ${day} END`
  },
  decimal: (expression, scale = 9) => `CAST(${expression} AS DECIMAL(38, ${scale}))`,
  joinTexts: (expression) => `STRING_AGG(${expression}, ';' ORDER BY ${expression})`,
  estimateDistinct: (expression) => `APPROX_COUNT_DISTINCT(${expression})`,
  isFinite: (expression) => `ISFINITE(${expression})`,
  can: { groupingSets: true, rows: true },
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a literal must be finite')
  return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : `CAST('${value}' AS DOUBLE)`
}

/**
 * Without a format, ISO with a time behind it or not, or day/month/year; with one, that and nothing else. The engine's own
 * reading takes words such as `epoch` for days, and whatever follows one: the shape is looked at first.
 */
function readDate(text: string, format: DateFormat | undefined): string {
  const day = `REGEXP_REPLACE(${text}, '${TIME_BEHIND}$', '')`
  if (format !== undefined) return dateOf(day, format)
  return `COALESCE(${dateOf(day, 'YYYY-MM-DD')}, ${dateOf(text, 'DD/MM/YYYY')})`
}

function dateOf(text: string, format: DateFormat): string {
  const part = format === 'YYYYMMDD' ? '[0-9]{2}' : '[0-9]{1,2}'
  const shape = format.replace('YYYY', '[0-9]{4}').replaceAll(/MM|DD/g, part).replaceAll('.', '[.]')
  const pattern = format.replace('YYYY', '%Y').replace('MM', '%m').replace('DD', '%d')
  return `CASE WHEN REGEXP_MATCHES(${text}, '^${shape}$') THEN CAST(TRY_STRPTIME(${text}, '${pattern}') AS DATE) END`
}
