import type { Expression, PlanDimension, Profile, ProfileRequest } from '@exaequo/contract'
import type { AttributeSpec, AuditSpec, BinaryRoleSpec } from '@exaequo/spec'
import type { FoundThreshold } from './evidence.ts'

/** The most cells a table may have; where the joint one would have more, each attribute set is counted on its own. */
export const CELLS_CAP = 5_000_000

/** Columns to look at before counting. */
export function profileRequest(spec: AuditSpec): ProfileRequest {
  const numbers = new Set<string>()
  const dates = new Set<string>()
  const levels = new Set<string>()
  for (const attribute of spec.attributes) {
    if (attribute.ageAt !== null) dates.add(attribute.column)
    else if (attribute.cut !== null) numbers.add(attribute.column)
    else levels.add(attribute.column)
  }
  for (const role of [spec.decision, spec.label]) {
    if (role === null) continue
    if (role.positive.kind === 'values') levels.add(role.column)
    else numbers.add(role.column)
  }
  for (const stratum of spec.strata) for (const column of stratum.columns) levels.add(column)
  if (spec.score !== null) numbers.add(spec.score.column)
  if (spec.weight !== null) numbers.add(spec.weight)
  if (spec.count !== null) numbers.add(spec.count)
  if (spec.data.rounded?.terms) numbers.add(spec.data.rounded.terms)
  return { numbers: [...numbers], dates: [...dates], levels: [...levels] }
}

export function attributeExpression(attribute: AttributeSpec): Expression {
  const { column, cut, ageAt } = attribute
  if (ageAt !== null) return { kind: 'age', column, at: ageAt, edges: cut ?? [] }
  if (cut !== null) return { kind: 'cut', column, edges: cut }
  return { kind: 'value', column }
}

/** Filters, and the values of a threshold role that are left out, as yes-or-no dimensions: who is dropped is counted. */
export function filterDimensions(spec: AuditSpec): PlanDimension[] {
  const filters: PlanDimension[] = spec.data.filter.map((filter, i) => ({
    name: `filter:${i}`,
    from: { kind: 'member', column: filter.column, values: filter.in ?? filter.notIn ?? [] },
  }))
  for (const [name, role] of [
    ['decision', spec.decision],
    ['label', spec.label],
  ] as const) {
    if (role === null || role.positive.kind === 'values' || role.exclude.length === 0) continue
    filters.push({ name: `exclude:${name}`, from: { kind: 'member', column: role.column, values: role.exclude } })
  }
  return filters
}

export function roleDimensions(spec: AuditSpec, thresholds: Readonly<Record<string, FoundThreshold>>): PlanDimension[] {
  const dimensions: PlanDimension[] = [{ name: 'decision', from: roleExpression(spec.decision, thresholds.decision) }]
  if (spec.label !== null) dimensions.push({ name: 'label', from: roleExpression(spec.label, thresholds.label) })
  const median = thresholds.scoreAboveMedian
  if (spec.score !== null && median !== undefined) {
    dimensions.push({
      name: 'scoreAboveMedian',
      from: { kind: 'threshold', column: spec.score.column, test: 'above', value: median.value },
    })
  }
  return dimensions
}

function roleExpression(role: BinaryRoleSpec, found: FoundThreshold | undefined): Expression {
  const { positive, column } = role
  if (positive.kind === 'values') return { kind: 'value', column }
  if (positive.kind === 'threshold') return { kind: 'threshold', column, test: positive.test, value: positive.value }
  if (found === undefined) throw new TypeError('the threshold must be found before counting')
  return { kind: 'threshold', column, test: found.test, value: found.value }
}

export interface CubePlan {
  readonly name: string
  readonly attributes: readonly string[]
  readonly dimensions: readonly PlanDimension[]
}

/**
 * The joint table of all attributes, from which every set is rolled up; or, where it may pass the cap, one table for
 * each attribute set.
 */
export function cubePlans(
  spec: AuditSpec,
  profile: Profile,
  thresholds: Readonly<Record<string, FoundThreshold>>,
): CubePlan[] {
  const joint = cubePlan(
    spec,
    thresholds,
    'joint',
    spec.attributes.map((attribute) => attribute.id),
  )
  const combinations = joint.dimensions.reduce((product, { from }) => product * levelsOf(from, profile), 1)
  return Math.min(profile.rows, combinations) <= CELLS_CAP ? [joint] : separatePlans(spec, thresholds)
}

/** One table for each attribute set. */
export function separatePlans(spec: AuditSpec, thresholds: Readonly<Record<string, FoundThreshold>>): CubePlan[] {
  const sets = [...spec.attributes.map(({ id }) => [id]), ...spec.intersections.map(({ of }) => [...of])]
  return sets.map((set) => cubePlan(spec, thresholds, set.join(' × '), set))
}

function cubePlan(
  spec: AuditSpec,
  thresholds: Readonly<Record<string, FoundThreshold>>,
  name: string,
  ids: readonly string[],
): CubePlan {
  const attributes = ids.map((id): PlanDimension => {
    const attribute = spec.attributes.find((candidate) => candidate.id === id) as AttributeSpec
    return { name: `attribute:${id}`, from: attributeExpression(attribute) }
  })
  const strata = [...new Set(spec.strata.flatMap((stratum) => stratum.columns))].map(
    (column): PlanDimension => ({ name: `stratum:${column}`, from: { kind: 'value', column } }),
  )
  const shared = [...strata, ...filterDimensions(spec), ...roleDimensions(spec, thresholds)]
  return { name, attributes: ids, dimensions: [...attributes, ...shared] }
}

function levelsOf(from: Expression, profile: Profile): number {
  switch (from.kind) {
    case 'value':
      return (profile.columns[from.column]?.distinct ?? 2) + 1
    case 'cut':
    case 'age':
      return from.edges.length + 2
    case 'bin':
      return 4096
    default:
      return 3
  }
}
