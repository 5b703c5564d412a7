import type { Dialect, Expression, Relation } from '@exaequo/contract'
import { dayOf, levelOf, numberOf, quoted } from './identifiers.ts'

const COMPARISON = { atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const

/** One expression of a plan as SQL. `value` stays raw: its text is made canonical once, on the few groups that result. */
export function expressionSql(relation: Relation, from: Expression, dialect: Dialect): string {
  const column = quoted(relation, from.column, dialect)
  switch (from.kind) {
    case 'value':
      return levelOf(relation, from.column, dialect)
    case 'number':
      return numberOf(relation, from.column, dialect)
    case 'member': {
      const text = dialect.text(column)
      const values = from.values.map((value) => dialect.literal(value)).join(', ')
      const numeric = from.values.filter((value) => /^-?\d+(\.\d+)?$/.test(value))
      const asNumber = numberOf(relation, from.column, dialect)
      const isNumber = numeric.length === 0 ? '' : ` OR ${asNumber} IN (${numeric.join(', ')})`
      return `CASE WHEN ${column} IS NULL THEN NULL WHEN ${text} IN (${values})${isNumber} THEN 1 ELSE 0 END`
    }
    case 'threshold': {
      // A comparison with NULL is NULL: missing stays missing.
      const number = numberOf(relation, from.column, dialect)
      return `CAST(${number} ${COMPARISON[from.test]} ${dialect.literal(from.value)} AS INTEGER)`
    }
    case 'cut':
      return cases(numberOf(relation, from.column, dialect), from.edges, dialect, from.closed === 'right' ? '<=' : '<')
    case 'age': {
      const born = dayOf(relation, from.column, dialect)
      const age = `FLOOR((${dialect.literal(Number(from.at.replaceAll('-', '')))} - ${born}) / 10000.0)`
      return cases(age, from.edges, dialect)
    }
    case 'bin':
      return `FLOOR(${numberOf(relation, from.column, dialect)} * ${dialect.literal(2 ** from.exponent)})`
  }
}

function cases(number: string, edges: readonly number[], dialect: Dialect, compare = '<'): string {
  const below = edges.map((edge, i) => `WHEN ${number} ${compare} ${dialect.literal(edge)} THEN ${i}`).join(' ')
  return `CASE WHEN ${number} IS NULL THEN NULL ${below} ELSE ${edges.length} END`
}
