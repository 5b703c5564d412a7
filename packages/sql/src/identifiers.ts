import type { Column, Dialect, Relation } from '@exaequo/contract'

/** A column of the relation, quoted. A name that the data do not have never reaches a query. */
export function columnOf(relation: Relation, name: string): Column {
  const column = relation.columns.find((candidate) => candidate.name === name)
  if (column === undefined) throw new TypeError(`no such column: ${name}`)
  return column
}

export function quoted(relation: Relation, name: string, dialect: Dialect): string {
  return dialect.identifier(columnOf(relation, name).name)
}

/** The relation's full name. */
export function fromSql({ path = [], name }: Relation, dialect: Dialect): string {
  return [...path, name].map((part) => dialect.identifier(part)).join('.')
}

/** A column as rows are grouped by it: equal only where the texts are the same. */
export function levelOf(relation: Relation, name: string, dialect: Dialect): string {
  const column = quoted(relation, name, dialect)
  return dialect.level?.(column, columnOf(relation, name).type) ?? column
}

/** A column read as a date, by the day. */
export function dayOf(relation: Relation, name: string, dialect: Dialect): string {
  return dialect.dayNumber(quoted(relation, name, dialect), columnOf(relation, name).type, relation.dates?.[name])
}

/** A column read as a number; text that is none becomes NULL, and was counted by the profile. */
export function numberOf(relation: Relation, name: string, dialect: Dialect): string {
  return dialect.number(quoted(relation, name, dialect), columnOf(relation, name).type, relation.decimal)
}
