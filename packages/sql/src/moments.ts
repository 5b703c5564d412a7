import type { CellTable, Dialect, Moment, MomentColumns, Plan, PlanMoment, Relation } from '@exaequo/contract'
import { numberOf } from './identifiers.ts'

/** The amount of a row: a column, or a difference of two, as it is, absolute or squared. NULL where one is not known. */
function amountSql(relation: Relation, moment: PlanMoment, dialect: Dialect): string {
  const own = numberOf(relation, moment.column, dialect)
  const bare = moment.minus === null ? own : `(${own} - ${numberOf(relation, moment.minus, dialect)})`
  if (moment.of === 'absolute') return `ABS(${bare})`
  return moment.of === 'square' ? `(${bare} * ${bare})` : bare
}

/** The sums of every amount of a plan: people, Σwx, Σwx², and with weights Σw, Σw², Σw²x, Σw²x² of the rows that have it. */
export function momentSql(relation: Relation, plan: Plan, dialect: Dialect): string[] {
  const count = plan.count === null ? null : numberOf(relation, plan.count, dialect)
  const weight = plan.weight === null ? null : numberOf(relation, plan.weight, dialect)
  const times = (...factors: (string | null)[]) => factors.filter((factor) => factor !== null).join(' * ')
  return (plan.moments ?? []).flatMap((moment) => {
    const x = amountSql(relation, moment, dialect)
    const sum = (...factors: (string | null)[]) => `SUM(${dialect.decimal(times(count, ...factors), moment.scale)})`
    const known = (sql: string) => `CASE WHEN ${x} IS NULL THEN NULL ELSE ${sql} END`
    const people = count === null ? `COUNT(${x})` : `SUM(${known(`CAST(${count} AS BIGINT)`)})`
    if (weight === null) return [people, sum(x), sum(x, x)]
    const of = (sql: string) => `SUM(${known(dialect.decimal(times(count, sql)))})`
    return [
      people,
      of(weight),
      of(times(weight, weight)),
      sum(weight, x),
      sum(weight, x, x),
      sum(weight, weight, x),
      sum(weight, weight, x, x),
    ]
  })
}

/** Of the rows of one unit in one cell, for each amount: rows that have it, their weight, and Σwx. */
export function unitMomentSql(
  relation: Relation,
  { moments = [], weight: column }: Plan,
  dialect: Dialect,
): { readonly n: string; readonly w: string; readonly wx: string }[] {
  const weight = column === null ? null : numberOf(relation, column, dialect)
  return moments.map((moment) => {
    const x = amountSql(relation, moment, dialect)
    const n = `COUNT(${x})`
    if (weight === null) return { n, w: n, wx: `SUM(${dialect.decimal(x, moment.scale)})` }
    return {
      n,
      w: `SUM(CASE WHEN ${x} IS NULL THEN NULL ELSE ${dialect.decimal(weight)} END)`,
      wx: `SUM(${dialect.decimal(`${weight} * ${x}`, moment.scale)})`,
    }
  })
}

/** What `momentSql` gives, by amount, in its order. */
export function momentKeys({ weight }: Plan): (keyof MomentColumns)[] {
  return weight === null ? ['n', 'wx', 'wxx'] : ['n', 'w', 'w2', 'wx', 'wxx', 'w2x', 'w2xx']
}

/** The sums as read, one array each in the order of `momentSql`, as columns; without weights one array serves twice. */
export function momentColumns(plan: Plan, sums: readonly Float64Array[]): CellTable['moments'] {
  if (plan.moments === undefined || plan.moments.length === 0) return undefined
  const keys = momentKeys(plan)
  return Object.fromEntries(
    plan.moments.map(({ name }, i): [Moment, MomentColumns] => {
      const own = Object.fromEntries(keys.map((key, k) => [key, sums[i * keys.length + k]])) as Partial<MomentColumns>
      const { n, wx, wxx } = own as MomentColumns
      return [name, { w: n, w2: n, w2x: wx, w2xx: wxx, ...own, n, wx, wxx }]
    }),
  )
}
