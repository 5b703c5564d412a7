import type { Dialect } from '@exaequo/contract'

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
  dayNumber: (expression, type) => {
    const date =
      type === 'date'
        ? `CAST(${expression} AS DATE)`
        : `COALESCE(TRY_CAST(TRIM(CAST(${expression} AS VARCHAR)) AS DATE), CAST(TRY_STRPTIME(TRIM(CAST(${expression} AS VARCHAR)), '%d/%m/%Y') AS DATE))`
    return `(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`
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
