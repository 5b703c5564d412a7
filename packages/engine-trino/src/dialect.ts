import { type ColumnType, type DateFormat, type Dialect, TIME_BEHIND } from '@exaequo/contract'
import { dayNumberSql, NUMBER_SHAPE } from '@exaequo/sql'
import type { Kind } from './column-type.ts'

/** What text is trimmed of, no-break spaces included. */
const SPACES = ' \t\r\n\u00A0\u202F'

/**
 * How Trino spells things. `kinds` says what is special of some columns, by their quoted names: whole numbers travel as
 * text, since the client reads a number of JSON as a double; times with a zone are days of universal time.
 */
export function trinoDialect(kinds: Readonly<Record<string, Kind>> = {}): Dialect {
  const kindOf = (expression: string): Kind =>
    Object.hasOwn(kinds, expression) ? (kinds[expression] as Kind) : 'plain'
  const level = (expression: string) => {
    const kind = kindOf(expression)
    if (kind === 'integer') return plain(expression)
    return kind === 'single' ? double(expression) : expression
  }
  return {
    name: 'trino',
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    literal: (value) => (typeof value === 'number' ? numberLiteral(value) : literal(value)),
    level,
    text,
    plain: (expression) => `FORMAT('%s', ${expression})`,
    number: (expression, type, decimal) => {
      if (type === 'number') return double(expression)
      const bare = `TRANSLATE(${trimmed(plain(expression), ' \t\r\n\v\f')}, ${literal('\u00A0\u202F')}, '')`
      return numberIn(decimal === ',' ? `REPLACE(${bare}, ',', '.')` : bare)
    },
    dayNumber: (expression, type, format) => {
      if (type !== 'date') return dayIn(text(expression), type, format)
      const zoned = kindOf(expression) === 'zoned'
      return dayOf(`CAST(${zoned ? `(${expression} AT TIME ZONE 'UTC')` : expression} AS DATE)`)
    },
    decimal,
    joinTexts: (expression) => `ARRAY_JOIN(ARRAY_AGG(${expression} ORDER BY ${expression}), ';')`,
    estimateDistinct: (expression) => `APPROX_DISTINCT(${expression})`,
    isFinite: (expression) => `IS_FINITE(${expression})`,
    can: { groupingSets: true, rows: true },
  }
}

const literal = (value: string) => `'${value.replaceAll("'", "''")}'`
const plain = (expression: string) => `CAST(${expression} AS VARCHAR)`
const double = (expression: string) => `CAST(${expression} AS DOUBLE)`
const trimmed = (expression: string, spaces: string) => `TRIM(BOTH ${literal(spaces)} FROM ${expression})`
const text = (expression: string) => trimmed(plain(expression), SPACES)

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a literal must be finite')
  return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : `DOUBLE '${value}'`
}

function numberIn(text: string): string {
  const like = (pattern: string) => `REGEXP_LIKE(${text}, '${pattern}')`
  return [
    `CASE WHEN ${like(`^[+-]?(${NUMBER_SHAPE})$`)} THEN TRY(${double(text)})`,
    `WHEN ${like('^(?i)[+-]?nan$')} THEN NAN()`,
    `WHEN ${like('^(?i)[+]?inf(inity)?$')} THEN INFINITY()`,
    `WHEN ${like('^(?i)-inf(inity)?$')} THEN -INFINITY() END`,
  ].join(' ')
}

function dayOf(date: string): string {
  return double(`(YEAR(${date}) * 10000 + MONTH(${date}) * 100 + DAY(${date}))`)
}

/** ISO dates, with a time behind them or not, and day/month/year; or the one format given, with a time or without. */
function dayIn(text: string, type: ColumnType, format: DateFormat | undefined): string {
  if (type !== 'text') return double('NULL')
  const formats: readonly DateFormat[] = format === undefined ? ['YYYY-MM-DD', 'DD/MM/YYYY'] : [format]
  const read = formats.map((one) => {
    const pattern = patternOf(one, format !== undefined || one === 'YYYY-MM-DD')
    const part = (name: 'YYYY' | 'MM' | 'DD') => {
      const at = ['YYYY', 'MM', 'DD'].sort((a, b) => one.indexOf(a) - one.indexOf(b)).indexOf(name) + 1
      return `CAST(REGEXP_EXTRACT(${text}, '${pattern}', ${at}) AS INTEGER)`
    }
    return `WHEN REGEXP_LIKE(${text}, '${pattern}') THEN ${dayNumberSql(part('YYYY'), part('MM'), part('DD'), double)}`
  })
  return `CASE ${read.join(' ')} END`
}

/** `time`: one may stand behind the date, and is left out. */
function patternOf(format: DateFormat, time: boolean): string {
  const few = format === 'YYYYMMDD' ? '{2}' : '{1,2}'
  const day = format
    .replaceAll('.', '[.]')
    .replace('YYYY', '([0-9]{4})')
    .replace('MM', `([0-9]${few})`)
    .replace('DD', `([0-9]${few})`)
  return `^${day}${time ? `(?:${TIME_BEHIND})?` : ''}$`
}

/**
 * A double as a decimal: multiplied as a double, then rounded half away from zero, as the embedded engine does, digit
 * for digit. (A cast alone takes the double's shortest text.) Beyond 2^62 a double has no halves to round.
 */
function decimal(expression: string, scale = 9): string {
  const scaled = `(${expression} * DOUBLE '1e${scale}')`
  const unit = scale === 0 ? "DECIMAL '1'" : `DECIMAL '0.${'0'.repeat(scale - 1)}1'`
  const halves = `CAST(TRUNCATE(${scaled} * 2) AS BIGINT)`
  const rounded = `CAST((${halves} + SIGN(${halves})) / 2 AS DECIMAL(19, 0)) * ${unit}`
  const whole = `CAST(CAST(${scaled} AS DECIMAL(38, 0)) * ${unit} AS DECIMAL(38, ${scale}))`
  return `CASE WHEN ABS(${scaled}) < 4e18 THEN CAST(${rounded} AS DECIMAL(38, ${scale})) ELSE ${whole} END`
}
