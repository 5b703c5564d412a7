import type { Group, Metric, Role } from '@exaequo/contract'
import type { AttributeSpec, AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { type Crossing, type Dimension, withholdLevels } from './crossed-tables.ts'
import { isSmall, type People, peopleBy, size, together } from './people.ts'
import { type Rules, type SimpleTable, withholdGroups } from './simple-tables.ts'
import { depthOf, type Stated, statedBy } from './stated.ts'

/** What may be shown: decided once, from the cells, for every number, text and picture. */
export interface Disclosure {
  /** Whether anything at all may be shown of everyone, at the detail that these roles have. */
  showsEveryone(needs: readonly Role[]): boolean
  /** Whether the numbers of one group may be shown. Keys of `group` are attributes, of `stratum` columns. */
  showsGroup(group: Group, stratum: Group | null, needs: readonly Role[]): boolean
  /** Whether no group of an attribute set is withheld, in one stratum or (by its columns) in any of a stratification. */
  showsAll(attributes: readonly string[], stratum: Group | readonly string[] | null, needs: readonly Role[]): boolean
  /** Whether "everyone else" says nothing of people left out for want of a level. */
  showsRest(attributes: readonly string[], stratum: Group | null): boolean
  /** Whether the number of people of a level may be shown. */
  showsSize(attribute: string, level: string | null): boolean
  /** Whether the number of people without a known label may be shown. */
  readonly showsUnlabelled: boolean
}

interface Plan {
  readonly deepest: number
  readonly simple: ReadonlyMap<string, SimpleTable>
  readonly crossed: ReadonlyMap<string, ReadonlySet<string | null>>
}

/**
 * Decides what is withheld, so that no count under k that the result states (people, with and without the outcome, of
 * every number) can be placed within fewer than k people by adding and subtracting what is shown.
 *
 * The rule, in two sentences. Where a group has a count under k it is withheld whole, and with it the next smallest groups
 * of the same attribute until those withheld have at least k people on each side of every count when taken together, and
 * room for k among themselves. In crossed tables a level is shown in all of them or in none, by the same two conditions,
 * and whatever goes there leaves single attributes as they are.
 *
 * Why it holds: everything shown is a count of shown groups, or of the withheld ones taken together. Two people of
 * different withheld levels who are alike in all that is shown of these levels (everything, where only crossed tables
 * withhold them; the decision, where error rates are; nothing, where the whole group is) can change places without
 * changing any number that is shown; how often they can is counted (`room`), and comes to k.
 *
 * It is about counts. Not covered: what someone knows beforehand of the people, audits of other data put beside this one,
 * and that a number is withheld because it, or one beside it, is small. Where no choice protects at some depth of detail
 * (decision, label, classes), that depth is withheld of everyone.
 */
export function disclosureOf(spec: AuditSpec, prepared: Prepared, metrics: readonly Metric[]): Disclosure {
  const everyone = prepared.cellsOf([])
  if (everyone === null) return NOTHING
  const oneScore = spec.score !== null && spec.score.column === spec.decision?.column
  const stated = statedBy(everyone, metrics, oneScore)
  const rules: Rules = { stated, k: spec.publication.suppressBelow, clustered: prepared.units !== null }
  const [all] = peopleBy(everyone, [], stated, prepared.units)
  const fewUnlabelled = prepared.labelMissing > 0 && prepared.labelMissing < rules.k
  let deepest = all === undefined ? -1 : deepestOf(all, rules)
  const label = (stated.roles as readonly string[]).indexOf('label')
  if (fewUnlabelled && label !== -1) deepest = Math.min(deepest, label - 1)
  for (; deepest >= 0; deepest--) {
    const plan = planOf(spec, prepared, deepest, rules)
    if (plan !== null) return disclosed(spec, plan, rules, !fewUnlabelled)
  }
  return NOTHING
}

const NOTHING: Disclosure = {
  showsEveryone: () => false,
  showsGroup: () => false,
  showsAll: () => false,
  showsRest: () => false,
  showsSize: () => false,
  showsUnlabelled: false,
}

function deepestOf(all: People, { stated, k }: Rules): number {
  const first = stated.roles.findIndex((_, depth) => isSmall(all, depth, stated, k))
  return first === -1 ? stated.roles.length - 1 : first - 1
}

function planOf(spec: AuditSpec, prepared: Prepared, deepest: number, rules: Rules): Plan | null {
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

const dimensionOf = (attribute: string): string => `attribute:${attribute}`
const strataOf = (columns: readonly string[]): string => `stratum:${JSON.stringify(columns)}`
const stratumLevel = (columns: readonly string[], level: Group): string =>
  JSON.stringify(columns.map((column) => level[column] ?? null))

/** Every crossed table of which the result has numbers: intersections, and each attribute in each stratification. */
function crossingsOf(spec: AuditSpec, prepared: Prepared, stated: Stated): Crossing[] {
  const crossed = spec.intersections.flatMap(({ of }): Crossing[] => {
    const cells = prepared.cellsOf(of)
    const dimensions = of.map(dimensionOf)
    return cells === null ? [] : [{ dimensions, rows: peopleBy(cells, dimensions, stated, prepared.units) }]
  })
  const stratified = spec.attributes.flatMap(({ id }) =>
    spec.strata.flatMap(({ columns }): Crossing[] => {
      const cells = prepared.cellsOf([id])
      if (cells === null) return []
      const names = [dimensionOf(id), ...columns.map((column) => `stratum:${column}`)]
      const rows = peopleBy(cells, names, stated, prepared.units).map((row) => ({
        ...row,
        levels: [row.levels[0] ?? null, JSON.stringify(row.levels.slice(1))],
      }))
      return [{ dimensions: [dimensionOf(id), strataOf(columns)], rows }]
    }),
  )
  return [...crossed, ...stratified]
}

function attributeDimension(id: string, { rows, hiddenFrom, excluded }: SimpleTable, deepest: number): Dimension {
  const places = new Map(rows.map(({ levels }, g) => [levels[0] ?? null, g]))
  const from = (level: string | null) => hiddenFrom[places.get(level) ?? -1] ?? Number.POSITIVE_INFINITY
  const levels = [...places].map(([level, g]) => ({ level, n: size(rows[g] as People) })).sort((a, b) => a.n - b.n)
  const left = excluded === null ? undefined : (rows[excluded]?.levels[0] ?? null)
  return {
    name: dimensionOf(id),
    levels: levels.filter(({ level }) => left === undefined || level !== left),
    hiddenFrom: from,
    excluded: left,
    withheld: new Set([...places.keys()].filter((level) => from(level) <= deepest || level === left)),
  }
}

function strataDimension(
  columns: readonly string[],
  crossings: readonly Crossing[],
  told: ReadonlySet<string>,
): Dimension {
  const name = strataOf(columns)
  const table = crossings.find(({ dimensions }) => dimensions[1] === name)
  const sizes = new Map<string | null, number>()
  for (const row of table?.rows ?? []) {
    const level = row.levels[1] ?? null
    sizes.set(level, (sizes.get(level) ?? 0) + size(row))
  }
  const levels = [...sizes].map(([level, n]) => ({ level, n })).sort((a, b) => a.n - b.n)
  const withheld = new Set(told.has(name) ? levels.map(({ level }) => level) : [])
  return { name, levels, hiddenFrom: () => 0, excluded: undefined, withheld }
}

/**
 * Two attributes cut from one column, or of which one follows from the other, tell of their crossed cells though these are
 * not listed: where one of them is small the later attribute is withheld whole. The names of strata so withheld come back.
 */
function withholdTold(
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
      const names = [dimensionOf(attribute.id), ...columns.map((column) => `stratum:${column}`)]
      const rows = peopleBy(cells, names, rules.stated, prepared.units).map((row) => ({
        ...row,
        levels: [row.levels[0] ?? null, JSON.stringify(row.levels.slice(1))],
      }))
      const own = simple.get(attribute.id) as SimpleTable
      if (!sameColumn && !isFunction(rows)) continue
      if (tells(rows, [levelsHidden(own), () => Number.POSITIVE_INFINITY], deepest, rules)) told.add(strataOf(columns))
    }
  }
  return told
}

type HiddenFrom = (level: string | null) => number

function levelsHidden({ rows, hiddenFrom }: SimpleTable): HiddenFrom {
  const from = new Map(rows.map(({ levels }, g) => [levels[0] ?? null, hiddenFrom[g] as number]))
  return (level) => from.get(level) ?? Number.POSITIVE_INFINITY
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

function disclosed(
  spec: AuditSpec,
  { deepest, simple, crossed }: Plan,
  { stated }: Rules,
  showsUnlabelled: boolean,
): Disclosure {
  const depth = (needs: readonly Role[]) => depthOf({ needs: needs as Metric['needs'] }, stated.roles)
  const within = (needs: readonly Role[]) => {
    const own = depth(needs)
    return own !== null && own <= deepest ? own : null
  }
  const fromOf = new Map([...simple].map(([id, table]) => [id, levelsHidden(table)]))
  const listed = new Set(spec.intersections.map(({ of }) => [...of].sort().join('\n')))
  const hiddenLevels = (name: string) => crossed.get(name) ?? new Set<string | null>()
  const isExcluded = (id: string, level: string | null) =>
    level === null && (spec.attributes.find((one) => one.id === id) as AttributeSpec).missing === 'exclude'
  const stratumShown = (level: Group) => {
    const columns = spec.strata.find(
      (one) => one.columns.length === Object.keys(level).length && one.columns.every((column) => column in level),
    )?.columns
    return columns !== undefined && !hiddenLevels(strataOf(columns)).has(stratumLevel(columns, level))
  }
  return {
    showsUnlabelled,
    showsEveryone: (needs) => within(needs) !== null,
    showsSize: (id, level) => (fromOf.get(id)?.(level) ?? 0) > 0,
    showsGroup(group, stratum, needs) {
      const own = within(needs)
      const ids = Object.keys(group)
      if (own === null || ids.some((id) => !fromOf.has(id))) return false
      if (ids.length === 0) return stratum === null
      if (ids.length === 1 && stratum === null) {
        const [id] = ids as [string]
        return (fromOf.get(id) as HiddenFrom)(group[id] ?? null) > own
      }
      if (ids.length > 1 && !listed.has([...ids].sort().join('\n'))) return false
      const shown = ids.every((id) => !hiddenLevels(dimensionOf(id)).has(group[id] ?? null))
      return shown && (stratum === null || stratumShown(stratum))
    },
    showsAll(ids, stratum, needs) {
      const own = within(needs)
      if (own === null || ids.some((id) => !fromOf.has(id))) return false
      const levels = (id: string) => (simple.get(id) as SimpleTable).rows.map((row) => row.levels[0] ?? null)
      if (ids.length === 1 && stratum === null) {
        const [id] = ids as [string]
        return levels(id).every((level) => (fromOf.get(id) as HiddenFrom)(level) > own)
      }
      if (ids.length > 1 && !listed.has([...ids].sort().join('\n'))) return false
      const all = ids.every((id) => [...hiddenLevels(dimensionOf(id))].every((level) => isExcluded(id, level)))
      if (stratum === null || !all) return all
      return isColumns(stratum) ? hiddenLevels(strataOf(stratum)).size === 0 : stratumShown(stratum)
    },
    // People left out are in no "rest": beside it and the total they, and whoever is withheld with them, would stand apart.
    showsRest: (ids, stratum) =>
      ids.every((id) => {
        const { hiddenFrom, excluded } = simple.get(id) as SimpleTable
        if (excluded === null) return true
        if (ids.length === 1 && stratum === null) return hiddenFrom[excluded] === Number.POSITIVE_INFINITY
        return [...hiddenLevels(dimensionOf(id))].every((level) => isExcluded(id, level))
      }),
  }
}

const isColumns = (stratum: Group | readonly string[]): stratum is readonly string[] => Array.isArray(stratum)
