import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { withholdLevels } from './crossed-tables.ts'
import { peopleBy } from './people.ts'
import { type Rules, type SimpleTable, withholdGroups } from './simple-tables.ts'
import { attributeDimension, crossingsOf, dimensionOf, strataDimension } from './tables.ts'
import { withholdTold } from './told.ts'

/** What is withheld in every table, where this much detail is shown of everyone. */
export interface Plan {
  readonly deepest: number
  readonly simple: ReadonlyMap<string, SimpleTable>
  readonly crossed: ReadonlyMap<string, ReadonlySet<string | null>>
}

/** `null`: nothing protects at this depth. */
export function planOf(spec: AuditSpec, prepared: Prepared, deepest: number, rules: Rules): Plan | null {
  const simple = new Map<string, SimpleTable>()
  for (const attribute of spec.attributes) {
    const cells = prepared.cellsOf([attribute.id])
    if (cells === null) continue
    const rows = peopleBy(cells, [dimensionOf(attribute.id)], rules.stated, prepared.units)
    const excluded = attribute.missing === 'exclude' ? rows.findIndex(({ levels }) => levels[0] === null) : -1
    const table = withholdGroups(rows, excluded === -1 ? null : excluded, deepest, rules)
    if (table === null) return null
    simple.set(attribute.id, table)
  }
  const told = withholdTold(spec, prepared, simple, deepest, rules)
  const crossings = crossingsOf(spec, prepared, rules.stated)
  const dimensions = [
    ...[...simple].map(([id, table]) => attributeDimension(id, table, deepest)),
    ...spec.strata.map(({ columns }) => strataDimension(columns, crossings, told)),
  ]
  const crossed = withholdLevels(crossings, dimensions, deepest, rules)
  return crossed === null ? null : { deepest, simple, crossed }
}
