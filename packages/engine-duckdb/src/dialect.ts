import type { DateFormat, Dialect } from '@exaequo/contract'

/** How DuckDB spells things. */
export const duckdbDialect: Dialect = {
  name: 'duckdb',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  literal: (value) => (typeof value === 'number' ? numberLiteral(value) : `'${value.replaceAll("'", "''")}'`),
  text: (expression) => `TRIM(CAST(${expression} AS VARCHAR), ' \t\r\n' || chr(160) || chr(8239))`,
  number: (expression, type, decimal) => {
    if (type === 'number') return `CAST(${expression} AS DOUBLE)`
    const bare = `REPLACE(REPLACE(TRIM(CAST(${expression} AS VARCHAR)), chr(160), ''), chr(8239), '')`
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

/** Without a format, ISO or day/month/year; with one, that and nothing else. A time behind the date is left out. */
function readDate(text: string, format: DateFormat | undefined): string {
  const day = `REGEXP_REPLACE(${text}, '[ T]\\d.*$', '')`
  const parsed = (pattern: string) => `CAST(TRY_STRPTIME(${day}, '${pattern}') AS DATE)`
  if (format !== undefined) return parsed(format.replace('YYYY', '%Y').replace('MM', '%m').replace('DD', '%d'))
  return `COALESCE(TRY_CAST(${text} AS DATE), CAST(TRY_STRPTIME(${text}, '%d/%m/%Y') AS DATE))`
}
