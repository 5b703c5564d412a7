import { AuditError, type ColumnType, type Dialect, TIME_BEHIND } from '@exaequo/contract'
import { dayNumberSql, NUMBER_SHAPE } from '@exaequo/sql'

/** Spaces that no keyboard shows, which text is trimmed of where the server's encoding has them. */
export const RARE_SPACES = ['\u00A0', '\u202F'] as const

/**
 * How PostgreSQL spells things. Texts are compared byte by byte (`COLLATE "C"`), whatever the collation of the database
 * or the column. There is no TRY_CAST before version 16, so that what is no number or date is told by its shape.
 */
export function postgresDialect(spaces: readonly string[] = RARE_SPACES): Dialect {
  const rare = literal(spaces.join(''))
  const plain = (expression: string) => `CAST(${expression} AS TEXT)`
  const text = (expression: string) =>
    `(BTRIM(${plain(expression)}, ${literal(` \t\r\n${spaces.join('')}`)}) COLLATE "C")`
  return {
    name: 'postgres',
    identifier: (name) => `"${name.replaceAll('"', '""')}"`,
    literal: (value) => (typeof value === 'number' ? numberLiteral(value) : literal(value)),
    level: (expression, type) => (type === 'text' ? `(${plain(expression)} COLLATE "C")` : expression),
    text,
    number: (expression, type, decimal) => {
      if (type === 'number') return double(expression)
      const bare = `TRANSLATE(BTRIM(${plain(expression)}, ${literal(' \t\r\n\v\f')}), ${rare}, '')`
      return numberIn(decimal === ',' ? `REPLACE(${bare}, ',', '.')` : bare)
    },
    dayNumber: (expression, type) => (type === 'date' ? dayOf(expression) : dayIn(text(expression), type)),
    decimal,
    joinTexts: (expression) =>
      `STRING_AGG((${plain(expression)} COLLATE "C"), ';' ORDER BY (${plain(expression)} COLLATE "C"))`,
    estimateDistinct: (expression) => `COUNT(DISTINCT ${expression})`,
    // NaN is above every number, infinity included.
    isFinite: (expression) => `(${expression} > ${double("'-Infinity'")} AND ${expression} < ${double("'Infinity'")})`,
    can: { groupingSets: true, rows: true },
  }
}

/** Standard strings are on in every session; a text of the server never holds U+0000, which would end the query. */
function literal(value: string): string {
  if (value.includes('\0')) throw new AuditError('TEXT_IMPOSSIBLE', { engine: 'PostgreSQL' })
  return `'${value.replaceAll("'", "''")}'`
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a literal must be finite')
  return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? String(value) : double(`'${value}'`)
}

const double = (expression: string) => `CAST(${expression} AS DOUBLE PRECISION)`

function numberIn(text: string): string {
  return [
    `CASE WHEN ${text} ~ '^[+-]?(${NUMBER_SHAPE})$' THEN ${double(text)}`,
    `WHEN ${text} ~* '^[+-]?nan$' THEN ${double("'NaN'")}`,
    `WHEN ${text} ~* '^[+]?inf(inity)?$' THEN ${double("'Infinity'")}`,
    `WHEN ${text} ~* '^-inf(inity)?$' THEN ${double("'-Infinity'")} END`,
  ].join(' ')
}

/** As a double, which is faster than the decimals of EXTRACT; an infinite date has no month, and is none. */
function dayOf(date: string): string {
  const part = (name: string) => `DATE_PART('${name}', ${date})`
  return `(${part('year')} * 10000 + ${part('month')} * 100 + ${part('day')})`
}

/** ISO dates, with a time behind them or not, and day/month/year; days that no month has are none. */
function dayIn(text: string, type: ColumnType): string {
  if (type !== 'text') return double('NULL')
  const part = (value: string) => `CAST(${value} AS INTEGER)`
  const cut = (separator: string, at: number) => `SPLIT_PART(${text}, '${separator}', ${at})`
  const first = (value: string) => `SUBSTRING(${value} FROM '^[0-9]+')`
  const iso = dayNumberSql(part(cut('-', 1)), part(cut('-', 2)), part(first(cut('-', 3))), double)
  const french = dayNumberSql(part(cut('/', 3)), part(cut('/', 2)), part(cut('/', 1)), double)
  return [
    `CASE WHEN ${text} ~ '^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(${TIME_BEHIND})?$' THEN ${iso}`,
    `WHEN ${text} ~ '^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$' THEN ${french} END`,
  ].join(' ')
}

/** 2^62: a part below it fits a BIGINT. */
const LIMB = '4611686018427387904'

/**
 * A double as a decimal: multiplied as a double, then rounded half away from zero, as DuckDB does, digit for digit. (A
 * plain cast keeps fifteen digits.) Beyond 2^62 there are no halves to round, and the double is taken in two parts.
 */
function decimal(expression: string, scale = 9): string {
  const scaled = `(${expression} * ${double(`'1e${scale}'`)})`
  const half = scale === 0 ? '0.5' : `0.${'0'.repeat(scale)}5`
  const unit = scale === 0 ? '1' : `0.${'0'.repeat(scale - 1)}1`
  const high = `TRUNC(${scaled} / ${double(`'${LIMB}'`)})`
  const low = `${scaled} - ${high} * ${double(`'${LIMB}'`)}`
  const whole = `(CAST(CAST(${high} AS BIGINT) AS NUMERIC) * ${LIMB} + CAST(${low} AS BIGINT))`
  return `CASE WHEN ABS(${scaled}) < ${double("'4e18'")} THEN ROUND(CAST(TRUNC(${scaled} * 2) AS BIGINT) * ${half}, ${scale}) ELSE ${whole} * ${unit} END`
}
