import type { Dialect, Plan, Relation } from '@exaequo/contract'
import { expressionSql } from './expression.ts'
import { fromSql, numberOf } from './identifiers.ts'
import { momentSql } from './moments.ts'

/** What is summed, in the order of the answer's columns after the dimensions; the others equal `n`. */
export function measuresOf({ count, weight, terms }: Plan): ('n' | 'w' | 'w2' | 'rows')[] {
  return [
    'n',
    ...(weight === null ? [] : (['w', 'w2'] as const)),
    ...(count === null && terms === null ? [] : (['rows'] as const)),
  ]
}

/** One GROUP BY: the dimensions, then what `measuresOf` says, then the sums of amounts. */
export function planToSql(relation: Relation, plan: Plan, dialect: Dialect): string {
  const dimensions = plan.dimensions.map(({ from }) => expressionSql(relation, from, dialect))
  const count = plan.count === null ? null : numberOf(relation, plan.count, dialect)
  const weight = plan.weight === null ? null : numberOf(relation, plan.weight, dialect)
  const terms = plan.terms === null ? null : numberOf(relation, plan.terms, dialect)
  const each = count === null ? '' : `CAST(${count} AS BIGINT) * `
  const sums = {
    n: count === null ? 'COUNT(*)' : `SUM(CAST(${count} AS BIGINT))`,
    w: weight === null ? '' : `SUM(${each}${dialect.decimal(weight)})`,
    w2: weight === null ? '' : `SUM(${each}${dialect.decimal(`${weight} * ${weight}`)})`,
    rows: terms === null ? 'COUNT(*)' : `SUM(CAST(${terms} AS BIGINT))`,
  }
  const select = [
    ...dimensions.map((sql, i) => `${sql} AS d${i}`),
    ...measuresOf(plan).map((name, i) => `${sums[name]} AS m${i}`),
    ...momentSql(relation, plan, dialect).map((sql, i) => `${sql} AS x${i}`),
  ]
  const where = plan.within === undefined ? '' : ` WHERE ${range(relation, plan.within, dialect)}`
  const group = dimensions.length === 0 ? '' : ` GROUP BY ${dimensions.map((_, i) => i + 1).join(', ')}`
  return `SELECT ${select.join(', ')} FROM ${fromSql(relation, dialect)}${where}${group}`
}

function range(relation: Relation, within: NonNullable<Plan['within']>, dialect: Dialect): string {
  const number = numberOf(relation, within.column, dialect)
  return `${number} >= ${dialect.literal(within.from)} AND ${number} < ${dialect.literal(within.to)}`
}
