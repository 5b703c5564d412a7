import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { type Dimension, withholdLevels } from './crossed-tables.ts'
import { peopleBy } from './people.ts'
import { type Rules, type SimpleTable, withholdGroups } from './simple-tables.ts'
import { attributeDimension, crossingsOf, dimensionOf, strataDimension } from './tables.ts'
import { type Tie, tiedInCrossed, untieSimple } from './ties.ts'

/** What is withheld in every table, where this much detail is shown of everyone. */
export interface Plan {
  readonly deepest: number
  readonly simple: ReadonlyMap<string, SimpleTable>
  readonly crossed: ReadonlyMap<string, ReadonlySet<string | null>>
}

/** `null`: nothing protects at this depth. */
export function planOf(
  spec: AuditSpec,
  prepared: Prepared,
  ties: readonly Tie[],
  deepest: number,
  rules: Rules,
): Plan | null {
  const tied = new Set(ties.flatMap(({ earlier, later }) => [earlier, later]))
  const simple = new Map<string, SimpleTable>()
  for (const attribute of spec.attributes) {
    const cells = prepared.cellsOf([attribute.id])
    if (cells === null) continue
    const rows = peopleBy(cells, [dimensionOf(attribute.id)], rules.stated, prepared.units)
    const excluded = attribute.missing === 'exclude' ? rows.findIndex(({ levels }) => levels[0] === null) : -1
    const left = excluded === -1 ? null : excluded
    // Those left out may be a group of an attribute that is tied to this one: then they are protected as a group.
    const asGroup = tied.has(dimensionOf(attribute.id))
    const table = withholdGroups(rows, asGroup ? null : left, deepest, rules)
    if (table === null) return null
    simple.set(attribute.id, { ...table, excluded: left, excludedAsGroup: asGroup })
  }
  const untied = untieSimple(ties, simple, deepest, rules)
  const crossings = crossingsOf(spec, prepared, rules.stated)
  const whole = new Set<string>()
  for (;;) {
    const dimensions = [
      ...[...untied].map(([id, table]) => attributeDimension(id, table, deepest)),
      ...spec.strata.map(({ columns }) => strataDimension(columns, crossings)),
    ].map((one) => (whole.has(one.name) ? withoutLevels(one) : one))
    const crossed = withholdLevels(crossings, dimensions, deepest, rules)
    if (crossed === null) return null
    const withholds = (name: string) => {
      const excluded = dimensions.find((one) => one.name === name)?.excluded
      return [...(crossed.get(name) ?? [])].some((level) => excluded === undefined || level !== excluded)
    }
    const more = tiedInCrossed(ties, withholds).filter((name) => !whole.has(name))
    if (more.length === 0) return { deepest, simple: untied, crossed }
    for (const name of more) whole.add(name)
  }
}

const withoutLevels = (one: Dimension): Dimension => ({
  ...one,
  withheld: new Set([...one.withheld, ...one.levels.map(({ level }) => level)]),
})
