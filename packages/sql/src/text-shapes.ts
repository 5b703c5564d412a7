/**
 * Shapes of text that engines without a forgiving cast read as numbers, as one regular expression: digits and exponents
 * that no double can overflow with, nor vanish, since an error of one row would end the query.
 */
export const NUMBER_SHAPE = [
  '([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][+-]?[0-9]{1,2})?',
  '[1-9]([.][0-9]{0,30})?[eE][+-]?([12][0-9]{2}|30[0-7])',
].join('|')

/** Year · 10000 + month · 100 + day, or NULL for a day that no month has. `double`: how the engine makes a double of it. */
export function dayNumberSql(year: string, month: string, day: string, double: (expression: string) => string): string {
  const leap = `(${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0))`
  const last = `CASE WHEN ${month} = 2 THEN CASE WHEN ${leap} THEN 29 ELSE 28 END WHEN ${month} IN (4, 6, 9, 11) THEN 30 ELSE 31 END`
  const exists = `${year} >= 1 AND ${month} BETWEEN 1 AND 12 AND ${day} BETWEEN 1 AND ${last}`
  return `CASE WHEN ${exists} THEN ${double(`${year} * 10000 + ${month} * 100 + ${day}`)} END`
}
