import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { isSmall, type People, peopleBy, together } from './people.ts'
import { type HiddenFrom, levelsHidden, type Rules, type SimpleTable } from './simple-tables.ts'
import { dimensionOf, strataOf, stratifiedPeople } from './tables.ts'

/**
 * Two attributes cut from one column, or of which one follows from the other, tell of their crossed cells though these are
 * not listed: where one of them is small the later attribute is withheld whole. The names of strata so withheld come back.
 */
export function withholdTold(
  spec: AuditSpec,
  prepared: Prepared,
  simple: Map<string, SimpleTable>,
  deepest: number,
  rules: Rules,
): Set<string> {
  const told = new Set<string>()
  const hides = ({ hiddenFrom }: SimpleTable) => hiddenFrom.some((from) => from <= deepest)
  const all = spec.attributes.flatMap((attribute) => {
    const table = simple.get(attribute.id)
    return table === undefined ? [] : [{ attribute, table }]
  })
  for (const [i, later] of all.entries()) {
    for (const { attribute: earlier } of all.slice(0, i)) {
      const [one, other] = [simple.get(earlier.id) as SimpleTable, simple.get(later.attribute.id) as SimpleTable]
      const sameColumn = earlier.column === later.attribute.column
      if (!sameColumn && !hides(one) && !hides(other)) continue
      const cells = prepared.cellsOf([earlier.id, later.attribute.id])
      const names = [dimensionOf(earlier.id), dimensionOf(later.attribute.id)]
      const rows = cells === null ? null : peopleBy(cells, names, rules.stated, prepared.units)
      const follows = rows !== null && isFunction(rows)
      if (!sameColumn && !follows) continue
      if (rows === null || tells(rows, [levelsHidden(one), levelsHidden(other)], deepest, rules)) {
        simple.set(later.attribute.id, { ...other, hiddenFrom: other.rows.map(() => 0) })
      }
    }
  }
  for (const { columns } of spec.strata) {
    for (const { attribute, table } of all) {
      const cells = prepared.cellsOf([attribute.id])
      const sameColumn = columns.includes(attribute.column)
      if (cells === null || (!sameColumn && !hides(table))) continue
      const rows = stratifiedPeople(cells, attribute.id, columns, rules.stated, prepared)
      const own = simple.get(attribute.id) as SimpleTable
      if (!sameColumn && !isFunction(rows)) continue
      if (tells(rows, [levelsHidden(own), () => Number.POSITIVE_INFINITY], deepest, rules)) told.add(strataOf(columns))
    }
  }
  return told
}

/** Whether each level of one side goes with a single level of the other. */
function isFunction(rows: readonly People[]): boolean {
  const distinct = (d: number) => new Set(rows.map(({ levels }) => levels[d])).size
  return Math.min(distinct(0), distinct(1)) > 1 && rows.length === Math.max(distinct(0), distinct(1))
}

function tells(
  rows: readonly People[],
  hidden: readonly HiddenFrom[],
  deepest: number,
  { stated, k, clustered }: Rules,
): boolean {
  for (let depth = 0; depth <= deepest; depth++) {
    const merged = new Map<string, People[]>()
    for (const row of rows) {
      const key = JSON.stringify(
        row.levels.map((level, d) => ((hidden[d] as HiddenFrom)(level) <= depth ? [] : [level])),
      )
      merged.set(key, [...(merged.get(key) ?? []), row])
    }
    for (const all of merged.values()) if (isSmall(together(all, stated, clustered), depth, stated, k)) return true
  }
  return false
}
