import {
  type CellRow,
  type Dialect,
  type Moment,
  type MomentTotals,
  type Plan,
  type PlanMoment,
  type Relation,
  type Value,
} from '@exaequo/contract'
import { numberOf } from './identifiers.ts'
import { countOf } from './rows-to-cells.ts'

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
    const sum = (...factors: (string | null)[]) =>
      `SUM(${dialect.decimal(times(count, ...factors), moment.scale)})`
    const known = (sql: string) => `CASE WHEN ${x} IS NULL THEN NULL ELSE ${sql} END`
    const people =
      count === null ? `COUNT(${x})` : `SUM(${known(`CAST(${count} AS BIGINT)`)})`
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

/** Reads one row's moments, which start at `from`. */
export function rowMoments(plan: Plan, row: readonly Value[], from: number): NonNullable<CellRow['moments']> {
  const width = plan.weight === null ? 3 : 7
  const found: Partial<Record<Moment, MomentTotals>> = {}
  ;(plan.moments ?? []).forEach(({ name }, i) => {
    const at = from + i * width
    const number = (k: number) => Number(row[at + k] ?? 0)
    const n = countOf(row[at] ?? 0)
    found[name] =
      width === 3
        ? { n, w: n, w2: n, wx: number(1), wxx: number(2), w2x: number(1), w2xx: number(2) }
        : { n, w: number(1), w2: number(2), wx: number(3), wxx: number(4), w2x: number(5), w2xx: number(6) }
  })
  return found
}
