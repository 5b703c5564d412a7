import { type CellTable, type Group, type Needs, type Role, rollUp, sumsAt } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { levelOrder } from './levels.ts'
import type { Prepared } from './prepare.ts'

/** The people of one attribute set (and one stratum), by group and by everything a metric may ask for. */
export interface GroupTable {
  readonly attributes: readonly string[]
  readonly stratum: Group | null
  readonly groups: readonly Group[]
  /** People in each group. */
  readonly people: readonly number[]
  /** Index of the group compared with; `null` where everyone else, or the highest rate, is. */
  readonly reference: number | null
  readonly rule: 'named' | 'largest' | 'highest-rate' | 'rest'
  readonly cells: CellTable<'group' | Role>
}

/** The tables of an attribute set: the whole, then one for each level of each stratum. */
export function groupTables(spec: AuditSpec, prepared: Prepared, set: readonly string[]): GroupTable[] {
  const whole = groupTable(spec, prepared, set, [], null)
  if (whole === null) return []
  const tables = [whole]
  if (set.length > 1) return tables
  for (const stratum of spec.strata) {
    for (const level of stratumLevels(prepared, stratum.columns)) {
      const table = groupTable(spec, prepared, set, stratum.columns, level)
      if (table !== null) tables.push(table)
    }
  }
  return tables
}

/** The whole population as one group, so that overall values come from the same code. */
export function everyoneTable(spec: AuditSpec, prepared: Prepared): GroupTable | null {
  return groupTable(spec, prepared, [], [], null)
}

function groupTable(
  spec: AuditSpec,
  prepared: Prepared,
  set: readonly string[],
  strata: readonly string[],
  stratum: Group | null,
): GroupTable | null {
  const cube = prepared.cubes.find((candidate) => set.every((id) => candidate.attributes.includes(id)))
  if (cube === undefined) return null
  const attributes = set.map((id) => spec.attributes.find((candidate) => candidate.id === id))
  const names = set.map((id) => `attribute:${id}`)
  const roles = (['decision', 'label', 'scoreAboveMedian'] as const).filter((role) => role in cube.table.domain)
  const rename: Record<string, (level: string | null) => string | null | undefined> = {}
  attributes.forEach((attribute, d) => {
    if (attribute?.missing === 'exclude') rename[names[d] as string] = (level) => (level === null ? undefined : level)
  })
  for (const column of strata) {
    rename[`stratum:${column}`] = (level) => (level === (stratum?.[column] ?? null) ? level : undefined)
  }
  const table = rollUp(cube.table, [...names, ...roles], rename)
  const people = new Map<string, number>()
  const keyOf = (i: number) => names.map((name) => (table.at[name] as Int32Array)[i]).join()
  for (let i = 0; i < table.length; i++) people.set(keyOf(i), (people.get(keyOf(i)) ?? 0) + sumsAt(table.measure, i).n)
  const keys = [...people.keys()].filter((key) => (people.get(key) ?? 0) > 0)
  const levelsOf = (key: string) => {
    const indices = key.split(',')
    return names.map((name, d) => table.domain[name]?.[Number(indices[d])] ?? null)
  }
  keys.sort((a, b) => {
    const [x, y] = [levelsOf(a), levelsOf(b)]
    for (const [d, attribute] of attributes.entries()) {
      if (attribute === undefined) continue
      const order = levelOrder(attribute)(x[d] ?? null, y[d] ?? null)
      if (order !== 0) return order
    }
    return 0
  })
  const groups = keys.map((key) => Object.fromEntries(levelsOf(key).map((level, d) => [set[d] as string, level])))
  const index = new Map(keys.map((key, g) => [key, g]))
  const rule = ruleOf(spec, set)
  return {
    attributes: set,
    stratum,
    groups,
    people: keys.map((key) => people.get(key) ?? 0),
    reference: rule === 'rest' || rule === 'highest-rate' ? null : referenceIndex(spec, prepared, set, groups),
    rule,
    cells: {
      length: table.length,
      domain: {
        group: groups.map((_, g) => String(g)),
        ...Object.fromEntries(roles.map((role) => [role, table.domain[role]])),
      } as unknown as CellTable<'group' | Role>['domain'],
      at: {
        group: Int32Array.from({ length: table.length }, (_, i) => index.get(keyOf(i)) ?? 0),
        ...Object.fromEntries(roles.map((role) => [role, table.at[role]])),
      } as unknown as CellTable<'group' | Role>['at'],
      measure: table.measure,
    },
  }
}

/** Whether the cells hold what a metric asks for. */
export function hasRoles(table: GroupTable, needs: Needs): boolean {
  return needs.every((role) => role in table.cells.domain)
}

/** An intersection follows its attributes; where they disagree, the largest group is the reference. */
function ruleOf(spec: AuditSpec, set: readonly string[]): GroupTable['rule'] {
  const rules = set.map((id) => spec.attributes.find((candidate) => candidate.id === id)?.reference.rule ?? 'largest')
  const [first] = rules
  if (first !== undefined && rules.every((rule) => rule === first)) return first
  return rules.some((rule) => rule === 'rest' || rule === 'highest-rate') ? 'largest' : 'named'
}

function referenceIndex(
  spec: AuditSpec,
  prepared: Prepared,
  set: readonly string[],
  groups: readonly Group[],
): number | null {
  const declared = spec.intersections.find(
    (intersection) => intersection.of.length === set.length && intersection.of.every((id) => set.includes(id)),
  )?.reference
  const wanted = (id: string) => declared?.[id] ?? prepared.reference[id] ?? null
  const found = groups.findIndex((group) => set.every((id) => group[id] === wanted(id)))
  return found === -1 ? null : found
}

function stratumLevels(prepared: Prepared, columns: readonly string[]): Group[] {
  const names = columns.map((column) => `stratum:${column}`)
  const table = rollUp((prepared.cubes[0] as { table: CellTable }).table, names)
  return Array.from({ length: table.length }, (_, i) =>
    Object.fromEntries(
      columns.map((column, d) => {
        const name = names[d] as string
        return [column, table.domain[name]?.[table.at[name]?.[i] as number] ?? null]
      }),
    ),
  )
}
