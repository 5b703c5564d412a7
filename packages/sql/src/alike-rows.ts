import type { AlikeRows, Dialect, InputValue, Relation, Value } from '@exaequo/contract'
import { columnOf, fromSql, numberOf, quoted } from './identifiers.ts'
import { missingSql } from './profile.ts'
import { countOf } from './rows-to-cells.ts'

/** The text that rows are alike by: trimmed, NULL where it is missing. */
function keySql(relation: Relation, name: string, dialect: Dialect): string {
  const text = dialect.text(quoted(relation, name, dialect))
  return `CASE WHEN ${missingSql(relation, name, dialect)} THEN NULL ELSE ${text} END`
}

/** Every distinct combination of texts in some columns, in ascending order, with the numbers they are and how many rows. */
export function alikeToSql(relation: Relation, names: readonly string[], dialect: Dialect): string {
  const keys = names.map((name, i) => `${keySql(relation, name, dialect)} AS k${i}`)
  const numbers = names.map((name, i) => `MIN(${numberOf(relation, name, dialect)}) AS v${i}`)
  const by = names.map((_, i) => `k${i}`).join(', ')
  const select = [...keys, ...numbers, 'COUNT(*) AS n'].join(', ')
  return `SELECT ${select} FROM ${fromSql(relation, dialect)} GROUP BY ${by} ORDER BY ${by}`
}

/** One row of `alikeToSql`. */
export function rowToAlike(relation: Relation, names: readonly string[], row: readonly Value[]): AlikeRows {
  const values = names.map((name, i): InputValue => {
    const key = row[i] ?? null
    const number = row[names.length + i] ?? null
    const read = number === null ? null : Number(number)
    const text = key === null ? null : String(key)
    const { type } = columnOf(relation, name)
    const raw = text === null ? null : type === 'number' ? read : type === 'boolean' ? text === 'true' : text
    return { text, number: read, raw }
  })
  return { values, n: countOf(row[2 * names.length] ?? 0) }
}

/** The relation's columns and the new one, which a table of texts and numbers (k0, k1, …, score) holds for rows alike. */
export function extendedToSql(
  relation: Relation,
  { name, from }: { readonly name: string; readonly from: readonly string[] },
  scores: string,
  dialect: Dialect,
): string {
  const columns = relation.columns.map((column) => `d.${dialect.identifier(column.name)}`)
  const on = from.map((_, i) => `s.k${i} IS NOT DISTINCT FROM d.k${i}`)
  // Made before the join, so that it compares columns.
  const keys = from.map((column, i) => `${keySql(relation, column, dialect)} AS k${i}`)
  const whole = `(SELECT *, ${keys.join(', ')} FROM ${fromSql(relation, dialect)})`
  const select = [...columns, `s.score AS ${dialect.identifier(name)}`].join(', ')
  return `SELECT ${select} FROM ${whole} AS d JOIN ${scores} AS s ON ${on.join(' AND ')}`
}
