import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { type Dimension, withholdLevels } from './crossed-tables.ts'
import { peopleBy } from './people.ts'
import { settledProcess } from './process-settled.ts'
import { type GroupsOfProcess, type StatedWith, shownWithGroups } from './process-shown.ts'
import { type Rules, type SimpleTable, withholdGroups } from './simple-tables.ts'
import type { Stated } from './stated.ts'
import { attributeDimension, crossingsOf, dimensionOf, strataDimension } from './tables.ts'
import { type Tie, tiedInCrossed, untieSimple } from './ties.ts'

/** What is withheld in every table, where this much detail is shown of everyone. */
export interface Plan {
  readonly deepest: number
  readonly simple: ReadonlyMap<string, SimpleTable>
  readonly crossed: ReadonlyMap<string, ReadonlySet<string | null>>
  /** The columns of the process that are shown with the groups of each attribute. */
  readonly process: ReadonlyMap<string, GroupsOfProcess>
  readonly processOfEveryone: ReadonlySet<string>
}

/** What may be shown of the process, as far as people taken together go, and what is stated with it. */
export interface PlannedProcess {
  readonly columns: readonly string[]
  readonly stated: StatedWith
}

/** `null`: nothing protects at this depth. */
export function planOf(
  spec: AuditSpec,
  prepared: Prepared,
  ties: readonly Tie[],
  { columns, stated }: PlannedProcess,
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
  const each = new Map(
    [...untied].map(([id, plain]) => {
      const crossed = spec.strata.length > 0 || spec.intersections.some(({ of }) => of.includes(id))
      const wanted = tied.has(dimensionOf(id)) ? [] : columns
      const asked = { id, plain, deepest, columns: wanted, crossed }
      return [id, shownWithGroups(asked, { rules, stated, prepared })] as const
    }),
  )
  const settled = settledProcess(each, { spec, prepared, columns, stated, deepest, rules })
  const process = settled ?? new Map<string, GroupsOfProcess>()
  // In crossed tables nothing is stated of the process, but people must be alike in what single attributes show of it.
  const shown = columns.filter((name) => [...process.values()].some((own) => own.columns.has(name)))
  const apart =
    shown.length === 0 ? rules : { ...rules, stated: refined(stated(shown, rules.stated.roles.length), rules.stated) }
  const crossings = crossingsOf(spec, prepared, apart.stated)
  const whole = new Set<string>()
  for (;;) {
    const dimensions = [
      ...[...untied].map(([id, table]) => attributeDimension(id, table, deepest)),
      ...spec.strata.map(({ columns }) => strataDimension(columns, crossings)),
    ].map((one) => (whole.has(one.name) ? withoutLevels(one) : one))
    const crossed = withholdLevels(crossings, dimensions, deepest, apart)
    if (crossed === null) return null
    const withholds = (name: string) => {
      const excluded = dimensions.find((one) => one.name === name)?.excluded
      return [...(crossed.get(name) ?? [])].some((level) => excluded === undefined || level !== excluded)
    }
    const more = tiedInCrossed(ties, withholds).filter((name) => !whole.has(name))
    if (more.length === 0)
      return { deepest, simple: untied, crossed, process, processOfEveryone: new Set(settled === null ? [] : columns) }
    for (const name of more) whole.add(name)
  }
}

/** The counts of one, over the combinations of the other, which are finer. */
function refined(fine: Stated, coarse: Stated): Stated {
  const places = new Map(coarse.combinations.map((levels, i) => [JSON.stringify(levels), i]))
  const of = fine.combinations.map((levels) => places.get(JSON.stringify(levels.slice(0, coarse.names.length))) ?? -1)
  const counts = coarse.counts.map((count) => {
    const own = new Set(count.of)
    return { ...count, of: of.flatMap((place, i) => (own.has(place) ? [i] : [])) }
  })
  return { ...fine, counts }
}

const withoutLevels = (one: Dimension): Dimension => ({
  ...one,
  withheld: new Set([...one.withheld, ...one.levels.map(({ level }) => level)]),
})
