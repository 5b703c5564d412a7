import type {
  BinnedRole,
  Expression,
  Moment,
  PlanDimension,
  PlanMoment,
  Profile,
  ProfileRequest,
} from '@exaequo/contract'
import { type AttributeSpec, type AuditSpec, type BinaryRoleSpec, processConditions } from '@exaequo/spec'
import { type BinRule, binDimensions, binnedCells, columnOfRole } from './bins.ts'
import type { FoundThreshold } from './evidence.ts'
import { planMoment } from './plan-moments.ts'
import { isOfProcess, processDimensions } from './process-plan.ts'

/** The most cells a table may have; where the joint one would have more, each attribute set is counted on its own. */
export const CELLS_CAP = 5_000_000

/** The most cells that the bins of one amount may have over all intersections together. */
const BINNED_INTERSECTION_CELLS = 400_000

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
  for (const [, { column, positive }] of processConditions(spec)) if (positive.kind === 'threshold') numbers.add(column)
  for (const stratum of spec.strata) for (const column of stratum.columns) levels.add(column)
  for (const amount of [spec.score, spec.target, spec.prediction]) if (amount !== null) numbers.add(amount.column)
  if (spec.classes !== null) levels.add(spec.classes.column)
  if (spec.classes?.truth != null) levels.add(spec.classes.truth)
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
  const { decision, label, classes } = spec
  const dimensions: PlanDimension[] = []
  if (decision !== null) dimensions.push({ name: 'decision', from: roleExpression(decision, thresholds.decision) })
  if (label !== null) dimensions.push({ name: 'label', from: roleExpression(label, thresholds.label) })
  if (label?.observedWhen != null) {
    dimensions.push({ name: 'observed', from: { kind: 'member', ...label.observedWhen } })
  }
  if (classes !== null) dimensions.push({ name: 'class', from: { kind: 'value', column: classes.column } })
  if (classes?.truth != null) dimensions.push({ name: 'trueClass', from: { kind: 'value', column: classes.truth } })
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
  /** The amount whose bins it holds; `null`: plain counts. */
  readonly binned: BinnedRole | null
  readonly dimensions: readonly PlanDimension[]
  readonly moments: readonly PlanMoment[]
}

interface Request {
  readonly spec: AuditSpec
  readonly profile: Profile
  readonly thresholds: Readonly<Record<string, FoundThreshold>>
  readonly moments: readonly Moment[]
}

/**
 * The joint table of all attributes, from which every set is rolled up; or, where it may pass the cap, one table for
 * each attribute set.
 */
export function cubePlans(request: Request): CubePlan[] {
  const { spec, profile } = request
  const joint = cubePlan(
    request,
    'joint',
    spec.attributes.map((attribute) => attribute.id),
  )
  const combinations = joint.dimensions.reduce((product, { from }) => product * levelsOf(from, profile), 1)
  return Math.min(profile.rows, combinations) <= CELLS_CAP ? [joint] : separatePlans(request)
}

/** One table for each attribute set. */
export function separatePlans(request: Request): CubePlan[] {
  const { spec } = request
  const sets = [...spec.attributes.map(({ id }) => [id]), ...spec.intersections.map(({ of }) => [...of])]
  return sets.map((set) => cubePlan(request, set.join(' × '), set))
}

/**
 * The bins of one amount, crossed with one attribute set at a time and never with all: there would be too many cells.
 * Intersections are counted as long as their cells stay few.
 */
export function binnedPlans(request: Request, role: BinnedRole, rule: BinRule): CubePlan[] {
  const { spec, profile } = request
  const bins = binDimensions(role, columnOfRole(spec, role), rule)
  let left = BINNED_INTERSECTION_CELLS
  const crossed = spec.intersections.filter(({ of }) => {
    left -= binnedCells(spec, profile, of, role, rule)
    return left >= 0
  })
  return [...spec.attributes.map(({ id }) => [id]), ...crossed.map(({ of }) => [...of])].map((set) => {
    // Bins of one value say themselves what their amount adds up to.
    const moments = rule.kind === 'grid' ? [role, ...request.moments] : request.moments
    const plan = cubePlan({ ...request, moments }, `${role}: ${set.join(' × ')}`, set)
    const dimensions = plan.dimensions.filter(({ name }) => !name.startsWith('stratum:') && !isOfProcess(name))
    return { ...plan, binned: role, dimensions: [...dimensions, ...bins] }
  })
}

function cubePlan({ spec, profile, thresholds, moments }: Request, name: string, ids: readonly string[]): CubePlan {
  const attributes = ids.map((id): PlanDimension => {
    const attribute = spec.attributes.find((candidate) => candidate.id === id) as AttributeSpec
    return { name: `attribute:${id}`, from: attributeExpression(attribute) }
  })
  const strata = [...new Set(spec.strata.flatMap((stratum) => stratum.columns))].map(
    (column): PlanDimension => ({ name: `stratum:${column}`, from: { kind: 'value', column } }),
  )
  const shared = [...strata, ...filterDimensions(spec), ...roleDimensions(spec, thresholds), ...processDimensions(spec)]
  return {
    name,
    attributes: ids,
    binned: null,
    dimensions: [...attributes, ...shared],
    moments: moments.map((moment) => planMoment(spec, profile, moment)),
  }
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
