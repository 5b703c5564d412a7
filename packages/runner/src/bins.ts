import type { Bin, BinnedRole, PlanDimension, Profile } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { Wanted } from './wanted.ts'

/** How an amount was binned: one bin a value, or a dyadic grid crossed with edges that must be told apart. */
export type BinRule =
  | { readonly kind: 'values' }
  | { readonly kind: 'grid'; readonly exponent: number; readonly edges: readonly number[] }

/** So many distinct values always have a bin each. */
const VALUES = 4096
/** Beyond, as long as the tables stay small: bins are exact, a grid is not. */
const CELLS = 400_000
/** Bins of a grid over the whole range, at least half of them. */
const GRID = 512

/** One bin a value where there are few of them or few rows, else a grid. */
export function binRule(spec: AuditSpec, role: BinnedRole, profile: Profile, wanted: Wanted): BinRule {
  const column = profile.columns[columnOfRole(spec, role)]
  const distinct = column?.distinct ?? profile.rows
  const cells = spec.attributes.reduce((sum, { id }) => sum + crossedCells(spec, profile, [id], distinct), 0)
  const [minimum, maximum] = [column?.minimum ?? 0, column?.maximum ?? 0]
  if (distinct <= VALUES || cells <= CELLS || !(maximum > minimum)) return { kind: 'values' }
  const exponent = Math.floor(Math.log2(GRID / (maximum - minimum)))
  return { kind: 'grid', exponent, edges: role === 'score' ? wanted.scoreEdges : [] }
}

/** About how many cells an attribute set has when crossed with an amount of so many values, a decision and a label. */
function crossedCells(spec: AuditSpec, profile: Profile, set: readonly string[], distinct: number): number {
  const groups = set.reduce((product, id) => {
    const attribute = spec.attributes.find((candidate) => candidate.id === id)
    if (attribute === undefined) return product
    const { cut, column } = attribute
    return product * (cut === null ? (profile.columns[column]?.distinct ?? 8) : cut.length + 1)
  }, 1)
  return Math.min(profile.rows, distinct * groups * 4)
}

/** The same for the bins that a rule makes. */
export function binnedCells(
  spec: AuditSpec,
  profile: Profile,
  set: readonly string[],
  role: BinnedRole,
  rule: BinRule,
): number {
  const distinct = profile.columns[columnOfRole(spec, role)]?.distinct ?? profile.rows
  return crossedCells(spec, profile, set, rule.kind === 'values' ? distinct : GRID + rule.edges.length)
}

export function columnOfRole(spec: AuditSpec, role: BinnedRole): string {
  return spec[role]?.column ?? ''
}

/** The dimensions that hold the bins: the value or the grid, and beside a grid the edges. */
export function binDimensions(role: BinnedRole, column: string, rule: BinRule): PlanDimension[] {
  if (rule.kind === 'values') return [{ name: role, from: { kind: 'number', column } }]
  const grid: PlanDimension = { name: role, from: { kind: 'bin', column, exponent: rule.exponent } }
  if (rule.edges.length === 0) return [grid]
  return [grid, { name: `${role}:edge`, from: { kind: 'cut', column, edges: rule.edges, closed: 'right' } }]
}

/** The bin that a pair of levels stands for; `null` where the amount is not known. */
export function binOf(rule: BinRule, level: string | null, edge: string | null): Bin | null {
  if (level === null) return null
  const number = Number(level)
  if (rule.kind === 'values') return { lower: number, upper: number, single: true }
  const step = 2 ** -rule.exponent
  const i = edge === null ? 0 : Number(edge)
  const [from, to] = [edge === null ? -Infinity : (rule.edges[i - 1] ?? -Infinity), rule.edges[i] ?? Infinity]
  return { lower: Math.max(number * step, from), upper: Math.min((number + 1) * step, to), single: false }
}
