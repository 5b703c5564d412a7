import {
  type BinnedRole,
  type CellTable,
  type Group,
  type Input,
  type JointLevels,
  type Role,
  rollUp,
  rollUpCells,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { derive } from './derive.ts'
import { levelOrder } from './levels.ts'
import type { Prepared } from './prepare.ts'

/** The people of one attribute set (and one stratum), by group and by everything a metric may ask for. */
export interface GroupTable {
  readonly attributes: readonly string[]
  readonly stratum: Group | null
  readonly groups: readonly Group[]
  /** Of the joint table, the same as columns. */
  readonly joint?: JointLevels
  /** People in each group. */
  readonly people: readonly number[]
  /** Index of the group compared with; `null` where everyone else, or the highest rate, is. */
  readonly reference: number | null
  readonly rule: 'named' | 'largest' | 'highest-rate' | 'rest'
  readonly cells: CellTable<'group' | Role>
  /** Limits of the bins, where the cells hold those of an amount. */
  readonly bins: Input['bins']
  /** Columns of the stratification that is a dimension of the cells, and its levels. */
  readonly given: readonly string[] | null
  readonly strata: readonly Group[]
}

const ROLES = ['decision', 'label', 'scoreAboveMedian', 'class', 'trueClass', 'score', 'target', 'prediction'] as const

/** The tables of an attribute set: the whole, then one for each level of each stratum. */
export function groupTables(spec: AuditSpec, prepared: Prepared, set: readonly string[]): GroupTable[] {
  const cells = prepared.cellsOf(set)
  if (cells === null) return []
  const tables = [groupTable(spec, prepared, set, cells, null)]
  if (set.length > 1) return tables
  for (const { columns } of spec.strata) {
    const strata = columns.map((column) => `stratum:${column}`)
    const roles = ROLES.filter((role) => role in cells.domain)
    const split = rollUp(cells, [...set.map((id) => `attribute:${id}`), ...strata, ...roles])
    for (const level of stratumLevels(split, columns)) tables.push(groupTable(spec, prepared, set, split, level))
  }
  return tables
}

/** The bins of one amount over one attribute (or everyone): no strata, and no attributes crossed. */
export function binnedTable(
  spec: AuditSpec,
  prepared: Prepared,
  set: readonly string[],
  role: BinnedRole,
): GroupTable | null {
  const own = prepared.binned[role]
  const cells = own?.cellsOf(set) ?? null
  if (own === undefined || cells === null) return null
  return { ...groupTable(spec, prepared, set, cells, null), bins: { [role]: own.bins } }
}

/** One table a stratification, its levels a dimension. */
export function stratifiedTables(spec: AuditSpec, prepared: Prepared, set: readonly string[]): GroupTable[] {
  const cells = prepared.cellsOf(set)
  if (cells === null) return []
  return spec.strata.map(({ columns }) => {
    const names = columns.map((column) => `stratum:${column}`)
    const levels = stratumLevels(cells, columns)
    const keys = new Map(levels.map((level, i) => [JSON.stringify(columns.map((column) => level[column])), String(i)]))
    const crossed = derive(cells, 'stratum', names, (own) => keys.get(JSON.stringify(own)) ?? null)
    return { ...groupTable(spec, prepared, set, crossed, null), given: columns, strata: levels }
  })
}

/** Every combination of levels of all attributes; `null` where they are too many to be counted together. */
export function jointTable(spec: AuditSpec, prepared: Prepared): GroupTable | null {
  const set = spec.attributes.map(({ id }) => id)
  const cells = prepared.cellsOf(set)
  if (cells === null) return null
  const names = set.map((id) => `attribute:${id}`)
  const roles = ROLES.filter((role) => role in cells.domain)
  const rename = Object.fromEntries(
    spec.attributes.flatMap(({ missing }, d) =>
      missing === 'exclude' ? [[names[d], (level: string | null) => level ?? undefined]] : [],
    ),
  )
  const kept = [...names, ...roles]
  // As a rule the cells hold just this: adding up a million of them to themselves is spared.
  const asTheyAre =
    Object.keys(cells.domain).every((name) => (kept as string[]).includes(name)) &&
    Object.keys(rename).every((name) => !(cells.domain[name] ?? []).includes(null))
  const table = asTheyAre ? cells : rollUp(cells, kept, rename)
  const { table: combinations, slots } = rollUpCells(table, names)
  const joint = {
    attributes: set,
    domain: names.map((name) => combinations.domain[name] as readonly (string | null)[]),
    levels: names.map((name) => combinations.at[name] as Int32Array),
  }
  let groups: readonly Group[] | null = null
  return {
    attributes: set,
    stratum: null,
    // There may be a million, of which few are ever named.
    get groups() {
      groups ??= Array.from({ length: combinations.length }, (_, g) =>
        Object.fromEntries(set.map((id, d) => [id, joint.domain[d]?.[joint.levels[d]?.[g] as number] ?? null])),
      )
      return groups
    },
    joint,
    people: Array.from(combinations.measure.n),
    reference: null,
    rule: 'rest',
    cells: {
      ...table,
      domain: {
        group: Array.from({ length: combinations.length }, (_, g) => String(g)),
        ...Object.fromEntries(roles.map((role) => [role, table.domain[role]])),
      } as unknown as CellTable<'group' | Role>['domain'],
      at: {
        group: Int32Array.from(slots),
        ...Object.fromEntries(roles.map((role) => [role, table.at[role]])),
      } as unknown as CellTable<'group' | Role>['at'],
    },
    bins: {},
    given: null,
    strata: [],
  }
}

/** The whole population as one group, so that overall values come from the same code. */
export function everyoneTable(spec: AuditSpec, prepared: Prepared): GroupTable | null {
  const cells = prepared.cellsOf([])
  return cells === null ? null : groupTable(spec, prepared, [], cells, null)
}

function groupTable(
  spec: AuditSpec,
  prepared: Prepared,
  set: readonly string[],
  cells: CellTable,
  stratum: Group | null,
): GroupTable {
  const attributes = set.map((id) => spec.attributes.find((candidate) => candidate.id === id))
  const names = set.map((id) => `attribute:${id}`)
  const roles: readonly Role[] = [...ROLES, 'stratum' as const].filter((role) => role in cells.domain)
  const rename: Record<string, (level: string | null) => string | null | undefined> = {}
  attributes.forEach((attribute, d) => {
    if (attribute?.missing === 'exclude') rename[names[d] as string] = (level) => (level === null ? undefined : level)
  })
  for (const [column, wanted] of Object.entries(stratum ?? {})) {
    rename[`stratum:${column}`] = (level) => (level === wanted ? level : undefined)
  }
  const table = rollUp(cells, [...names, ...roles], rename)
  const people = new Map<string, number>()
  const cellKeys = Array.from({ length: table.length }, (_, i) =>
    names.map((name) => (table.at[name] as Int32Array)[i]).join(),
  )
  for (const [i, key] of cellKeys.entries()) people.set(key, (people.get(key) ?? 0) + (table.measure.n[i] as number))
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
        group: Int32Array.from(cellKeys, (key) => index.get(key) ?? 0),
        ...Object.fromEntries(roles.map((role) => [role, table.at[role]])),
      } as unknown as CellTable<'group' | Role>['at'],
      measure: table.measure,
      ...(table.moments === undefined ? {} : { moments: table.moments }),
    },
    bins: {},
    given: null,
    strata: [],
  }
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

function stratumLevels(cells: CellTable, columns: readonly string[]): Group[] {
  const names = columns.map((column) => `stratum:${column}`)
  const table = rollUp(cells, names)
  return Array.from({ length: table.length }, (_, i) =>
    Object.fromEntries(
      columns.map((column, d) => {
        const name = names[d] as string
        return [column, table.domain[name]?.[table.at[name]?.[i] as number] ?? null]
      }),
    ),
  )
}
