import {
  AuditError,
  AuditErrors,
  type BinnedRole,
  type CellTable,
  type Message,
  mapProfiles,
  meaningOf,
  message,
  type Place,
  rollUp,
  rollUpCells,
  suggest,
  sumsAt,
  type ThresholdTest,
  totalSums,
  type UnitProfiles,
} from '@exaequo/contract'
import type { AttributeSpec, AuditSpec, BinaryRoleSpec, ClassesSpec } from '@exaequo/spec'
import { LEAST_UNITS, MANY_UNITS } from '@exaequo/statistics'
import { type BinnedCells, binnedCubes } from './binned-cells.ts'
import { derive } from './derive.ts'
import type { Cube, Evidence } from './evidence.ts'
import { keepsRow } from './gather.ts'
import { type Leaving, whoIsLeftOut } from './left-out.ts'
import { levelNamer, levelOrder } from './levels.ts'
import { stepDimension } from './process-plan.ts'
import { scoreThreshold } from './score-threshold.ts'
import { smallCells } from './small-cells.ts'

/** The cells in the spec's own terms: levels named, roles as '1' and '0', rows that do not count left out and counted. */
export interface Prepared {
  /** Cells that hold these attributes (and perhaps more), everything that is no attribute, and few others; `null`: none do. */
  readonly cellsOf: (set: readonly string[]) => CellTable | null
  /** The same for the bins of an amount, with what each bin holds. */
  readonly binned: Readonly<Partial<Record<BinnedRole, BinnedCells>>>
  readonly classes: readonly string[] | null
  /** How rows of units are spread over the cells, in the spec's own terms. */
  readonly units: UnitProfiles | null
  /** Records, and the people they stand for, before anything is left out. */
  readonly people: number
  readonly used: number
  readonly weightSum: number
  /** Who is left out, one reason after the other. */
  readonly leavings: readonly Leaving[]
  /** Cells as `cellsOf` gives them, before anybody is left out, roles as the data have them. */
  readonly everyone: (set: readonly string[]) => CellTable | null
  readonly labelMissing: number
  readonly labelMissingByDecision: boolean
  readonly levels: Readonly<Record<string, readonly { readonly level: string | null; readonly n: number }[]>>
  /** The level compared with, by attribute; `null` where everyone else, or the highest rate, is. */
  readonly reference: Readonly<Record<string, string | null>>
  /** The threshold of the score that the decision is, where it is one. */
  readonly scoreThreshold: { readonly test: ThresholdTest; readonly value: number } | null
  readonly warnings: readonly Message[]
}

type PlaceOf = (path: string) => Place

/** @throws AuditErrors with everything in the cells that contradicts the spec. */
export function prepare(spec: AuditSpec, evidence: Evidence, place: PlaceOf): Prepared {
  const errors: AuditError[] = []
  const first = evidence.cubes[0] as Cube
  const filters = Object.keys(first.table.domain).filter((name) => /^(filter|exclude):/.test(name))
  const roles: Record<string, (raw: string | null) => string | null | undefined> = {}
  if (spec.decision !== null) roles.decision = roleLevels(spec.decision, first, 'decision', place, errors)
  if (spec.label !== null) roles.label = roleLevels(spec.label, first, 'label', place, errors)
  if (errors.length > 0) throw new AuditErrors(errors)

  const { people, leavings } = whoIsLeftOut(spec, first.table, filters, roles)
  const keep = (name: string) => (level: string | null) => (keepsRow(spec, name, level) ? level : undefined)
  const classes = spec.classes === null ? null : classLevels(spec.classes, first.table, place, errors)
  if (errors.length > 0) throw new AuditErrors(errors)
  const renamed = (attributes: readonly string[]) =>
    Object.fromEntries(
      spec.attributes
        .filter(({ id }) => attributes.includes(id))
        .map((attribute) => [`attribute:${attribute.id}`, levelNamer(attribute)]),
    )
  const named = (table: CellTable, attributes: readonly string[]) => {
    const observed = withObserved(table, roles.label)
    const renames = {
      ...Object.fromEntries(filters.map((name) => [name, keep(name)])),
      ...renamed(attributes),
      ...(roles.decision === undefined ? {} : { decision: (raw: string | null) => roles.decision?.(raw) ?? undefined }),
    }
    const kept = Object.keys(observed.domain).filter((name) => !filters.includes(name))
    return rollUpCells(observed, kept, renames)
  }
  const counts = evidence.cubes.filter(({ binned }) => binned === null)
  const cubes = counts.map(({ attributes, table }) => ({ attributes, table: named(table, attributes).table }))
  const binned = binnedCubes(evidence, first.attributes, named)

  const cellsOf = smallCells(cubes)
  const everyone = (set: readonly string[]) => {
    const cube = counts.find(({ attributes }) => set.every((id) => attributes.includes(id)))
    return cube === undefined ? null : rollUp(cube.table, Object.keys(cube.table.domain), renamed(cube.attributes))
  }
  const main = (cubes[0] as { table: CellTable }).table
  const total = totalSums(main)
  const levels: Record<string, { level: string | null; n: number }[]> = {}
  const reference: Record<string, string | null> = {}
  const warnings: Message[] = []
  for (const [i, attribute] of spec.attributes.entries()) {
    const cells = cellsOf([attribute.id])
    if (cells === null) continue
    const own = countLevels(cells, attribute)
    levels[attribute.id] = own
    const groups = own.filter(({ level }) => level !== null || attribute.missing === 'group')
    const at = place(`attributes[${i}]`)
    if (total.n > 0 && groups.length < 2) {
      errors.push(new AuditError('ATTRIBUTE_ONE_GROUP', { attribute: attribute.id }, { place: at }))
    }
    const chosen = attribute.reference
    if (chosen.rule === 'named') {
      if (!own.some(({ level }) => level === chosen.level)) {
        const expected = own.flatMap(({ level }) => (level === null ? [] : [level])).slice(0, 12)
        errors.push(
          new AuditError(
            'REFERENCE_NOT_FOUND',
            { attribute: attribute.id, reference: chosen.level, expected },
            { place: place(`attributes[${i}].reference`) },
          ),
        )
      }
      reference[attribute.id] = chosen.level
    } else {
      const known = own.filter(({ level }) => level !== null)
      const largest = known.reduce<{ level: string | null; n: number } | null>(
        (best, candidate) => (best === null || candidate.n > best.n ? candidate : best),
        null,
      )
      reference[attribute.id] = chosen.rule === 'largest' ? (largest?.level ?? null) : null
    }
  }
  if (total.n === 0) errors.push(new AuditError('DATA_NOTHING_LEFT', {}, { place: place('data') }))
  if (errors.length > 0) throw new AuditErrors(errors)

  const labels = labelGaps(cellsOf([]) ?? main)
  if (evidence.repeatedKey !== null) warnings.push(message('WARNING_REPEATED_KEY', { column: evidence.repeatedKey }))
  warnings.push(...rolesMissing(spec, main), ...stepWarnings(spec, main))
  const units = evidence.units === null ? null : unitsOf(evidence.units)
  if (units !== null) warnings.push(...fewUnits(spec, units))
  return {
    cellsOf,
    binned,
    classes,
    units,
    people,
    used: total.n,
    weightSum: total.w,
    leavings,
    everyone,
    labelMissing: labels.missing,
    labelMissingByDecision: labels.byDecision,
    levels,
    reference,
    scoreThreshold: scoreThreshold(spec, evidence.thresholds.decision),
    warnings,
  }

  function unitsOf(profiles: UnitProfiles): UnitProfiles {
    const { table, slots } = named(profiles.cells, first.attributes)
    return mapProfiles(profiles, table, slots)
  }
}

/** Groups whose rows come from few units: enough to be tested, too few to be sure of the intervals' level. */
function fewUnits({ attributes }: AuditSpec, { cells, units, start, cell }: UnitProfiles): Message[] {
  return attributes.flatMap(({ id, missing }) => {
    const levels = cells.domain[`attribute:${id}`] ?? []
    const at = cells.at[`attribute:${id}`]
    if (at === undefined) return []
    const present = levels.map(() => 0)
    for (let p = 0; p < units.length; p++) {
      const own = new Set(Array.from(cell.subarray(start[p], start[p + 1]), (c) => at[c] as number))
      for (const level of own) present[level] = (present[level] as number) + (units[p] as number)
    }
    const groups = levels.filter((level, i) => {
      const own = present[i] as number
      return own >= LEAST_UNITS && own < MANY_UNITS && (level !== null || missing === 'group')
    })
    const names = groups.map((level) => level ?? '–')
    return names.length === 0 ? [] : [message('WARNING_FEW_UNITS', { attribute: id, groups: names })]
  })
}

/** How a role's raw value is read: '1', '0', `null` (missing) or `undefined` (its row is left out). */
export function roleLevels(
  role: BinaryRoleSpec,
  cube: Cube,
  name: 'decision' | 'label',
  place: PlaceOf,
  errors: AuditError[],
): (raw: string | null) => string | null | undefined {
  if (role.positive.kind !== 'values') return (raw) => raw
  const positive = new Set(role.positive.values)
  const excluded = new Set(role.exclude)
  const found = (cube.table.domain[name] ?? []).filter((level): level is string => level !== null)
  const others = found.filter((level) => !positive.has(level) && !excluded.has(level))
  const negative = new Set(role.negative ?? (others.length === 1 ? others : []))
  const unexpected = others.filter((level) => !negative.has(level))
  const absent = found.length > 0 && !found.some((level) => positive.has(level))
  const said = absent ? sameMeaning(role.positive.values, found) : null
  // One value alone may be everyone's; nobody's label need be positive where the negative values are named.
  const missed = absent && (said !== null || (others.length !== 1 && (name === 'decision' || role.negative === null)))
  if (unexpected.length > 0 && !(missed && role.negative === null)) {
    const code = role.negative === null ? 'ROLE_NEGATIVE_REQUIRED' : 'ROLE_VALUE_UNEXPECTED'
    const params = {
      role: name,
      column: role.column,
      values: unexpected.slice(0, 12),
      expected: [...positive, ...negative, ...excluded],
    }
    errors.push(new AuditError(code, params, { place: place(`roles.${name}`) }))
  }
  if (missed) {
    const params = { role: name, column: role.column, values: [...positive], found: found.slice(0, 12) }
    const [only = ''] = positive
    const hint = said === null ? suggest(only, found) : message('DID_YOU_MEAN', { suggestion: said })
    const at = { place: place(`roles.${name}.positive`), ...(hint === undefined ? {} : { hint }) }
    errors.push(new AuditError('ROLE_POSITIVE_NOT_FOUND', params, at))
  }
  return (raw) => {
    if (raw === null) return null
    if (excluded.has(raw)) return undefined
    return positive.has(raw) ? '1' : '0'
  }
}

/** The one value of the data that says in other words what was named: `Oui` for `yes`, `VRAI` for `true`. */
function sameMeaning([only, ...others]: readonly string[], found: readonly string[]): string | null {
  const meaning = only === undefined || others.length > 0 ? null : meaningOf(only)
  const same = meaning === null ? [] : found.filter((value) => meaningOf(value) === meaning)
  return same.length === 1 ? (same[0] ?? null) : null
}

/** The label as it is known: missing wherever it was not observed, by its own words. */
function withObserved(
  table: CellTable,
  read: ((raw: string | null) => string | null | undefined) | undefined,
): CellTable {
  if (read === undefined || !('label' in table.domain)) return table
  if (!('observed' in table.domain)) return derive(table, 'label', ['label'], ([label = null]) => read(label) ?? null)
  return derive(table, 'label', ['label', 'observed'], ([label = null, observed]) =>
    observed === '1' ? (read(label) ?? null) : null,
  )
}

/** The declared classes, or those that occur. */
function classLevels(spec: ClassesSpec, table: CellTable, place: PlaceOf, errors: AuditError[]): readonly string[] {
  const found = (name: string) => (table.domain[name] ?? []).filter((level): level is string => level !== null)
  const occurring = [...new Set([...found('class'), ...found('trueClass')])]
  if (spec.levels === null) return occurring
  const declared = new Set(spec.levels)
  const unexpected = occurring.filter((level) => !declared.has(level))
  if (unexpected.length > 0) {
    const params = { role: 'classes', column: spec.column, values: unexpected.slice(0, 12), expected: [...declared] }
    errors.push(new AuditError('ROLE_VALUE_UNEXPECTED', params, { place: place('roles.classes.levels') }))
  }
  return spec.levels
}

function countLevels(table: CellTable, attribute: AttributeSpec): { level: string | null; n: number }[] {
  const name = `attribute:${attribute.id}`
  const one = rollUp(table, [name])
  return (one.domain[name] as readonly (string | null)[])
    .map((level, i) => {
      const cell = (one.at[name] as Int32Array).indexOf(i)
      return { level, n: cell === -1 ? 0 : sumsAt(one.measure, cell).n }
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => levelOrder(attribute)(a.level, b.level))
}

/** Whether labels are missing for one decision only: then they were never looked for, and rates of error would mislead. */
function labelGaps(table: CellTable): { missing: number; byDecision: boolean } {
  if (!('label' in table.domain && 'decision' in table.domain)) return { missing: 0, byDecision: false }
  const small = rollUp(table, ['decision', 'label'])
  const missing = { '0': 0, '1': 0 } as Record<string, number>
  const known = { '0': 0, '1': 0 } as Record<string, number>
  for (let i = 0; i < small.length; i++) {
    const decision = small.domain.decision?.[small.at.decision?.[i] as number] ?? '0'
    const label = small.domain.label?.[small.at.label?.[i] as number] ?? null
    const into = label === null ? missing : known
    into[decision] = (into[decision] ?? 0) + sumsAt(small.measure, i).n
  }
  const total = (missing['0'] ?? 0) + (missing['1'] ?? 0)
  const allOf = (decision: string) => (missing[decision] ?? 0) > 0 && known[decision] === 0
  return { missing: total, byDecision: total > 0 && (allOf('0') || allOf('1')) }
}

/** People of whom the amount or the class is not known. */
function rolesMissing({ target, prediction, classes }: AuditSpec, table: CellTable): Message[] {
  const { n } = totalSums(table)
  const summed = (moment: 'target' | 'prediction') => table.moments?.[moment]?.n.reduce((sum, own) => sum + own, 0) ?? n
  const known = (role: 'class' | 'trueClass') => {
    if (!(role in table.domain)) return n
    const levels = table.domain[role] ?? []
    return table.measure.n.reduce((sum, own, i) => sum + (levels[table.at[role]?.[i] as number] == null ? 0 : own), 0)
  }
  const found: [string | null | undefined, number][] = [
    [target?.column, summed('target')],
    [prediction?.column, summed('prediction')],
    [classes?.column, known('class')],
    [classes?.truth, known('trueClass')],
  ]
  return found.flatMap(([column, people]) =>
    column == null || people >= n ? [] : [message('WARNING_ROLE_MISSING', { column, n: n - people })],
  )
}

/** Steps that nobody reaches, which a misspelt value would cause, and those whose column is empty for some. */
function stepWarnings(spec: AuditSpec, table: CellTable): Message[] {
  return spec.funnel.flatMap(({ id, among }) => {
    const name = stepDimension(id)
    const within = among === null ? table : rollUp(table, [name], { [stepDimension(among)]: onlyReached })
    const levels = within.domain[name] ?? []
    const found = new Set(Array.from(within.at[name] ?? [], (place) => levels[place]))
    if (!found.has('1')) return [message('WARNING_STEP_EMPTY', { step: id })]
    return found.has(null) ? [message('WARNING_STEP_UNKNOWN', { step: id })] : []
  })
}

const onlyReached = (level: string | null) => (level === '1' ? level : undefined)
