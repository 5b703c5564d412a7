import type { Estimate, Metric } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { Prepared } from '../prepare.ts'
import { PROPOSAL, stepDimension } from '../process-plan.ts'
import { overrideReading, type Reading, stepReading } from '../process-rates.ts'
import { isSmall, type People, peopleBy } from './people.ts'
import { type Rules, type SimpleTable, withholdGroups } from './simple-tables.ts'
import { MANY, type Stated, statedBy } from './stated.ts'
import { dimensionOf } from './tables.ts'

/**
 * Numbers about the process around the decision, its steps and the departures from proposals, go deeper than any role: what
 * withholds them leaves all others as they are.
 */
interface Given {
  readonly spec: AuditSpec
  readonly prepared: Prepared
  readonly metrics: readonly Metric[]
  readonly oneScore: boolean
}

/** What is stated where these columns are shown, and roles down to a depth. */
export type StatedWith = (columns: readonly string[], deepest: number) => Stated

/** Made once for each list of columns. */
export function statedWith({ spec, prepared, metrics, oneScore }: Given): StatedWith {
  const known = new Map<string, Stated>()
  const { rounded } = spec.data
  // A difference of two rounded counts is known to within twice the rounding.
  const subtracts = rounded === null || 2 * rounded.to < spec.publication.suppressBelow
  return (columns, deepest) => {
    const key = JSON.stringify([columns, deepest])
    const cells = prepared.cellsOf([])
    const found = known.get(key)
    if (found !== undefined || cells === null) return found as Stated
    const process = { columns, questions: questionsOn(spec, columns), deepest, subtracts }
    const made = statedBy(cells, metrics, oneScore, process)
    known.set(key, made)
    return made
  }
}

/** Every column of the process, steps in their order. */
export function processColumns({ funnel, accountability }: AuditSpec): string[] {
  const proposal = accountability.humanStep.proposal === null ? [] : [PROPOSAL]
  return [...funnel.map(({ id }) => stepDimension(id)), ...proposal]
}

/** Columns that say on which side of a threshold the score is, with the threshold: curves tell of them too. */
export function scoreColumns({ score, funnel, accountability }: AuditSpec): { column: string; value: number }[] {
  const { proposal } = accountability.humanStep
  const conditions = [
    ...funnel.map(({ id, when }) => ({ column: stepDimension(id), when })),
    ...(proposal === null ? [] : [{ column: PROPOSAL, when: proposal }]),
  ]
  return conditions.flatMap(({ column, when }) =>
    when.positive.kind === 'threshold' && when.column === score?.column ? [{ column, value: when.positive.value }] : [],
  )
}

/** The questions that read none but these columns. */
function questionsOn(spec: AuditSpec, columns: readonly string[]): Reading[] {
  return readings(spec).filter(({ from }) => columnsOf(from).every((name) => columns.includes(name)))
}

function readings(spec: AuditSpec): Reading[] {
  const overrides = spec.accountability.humanStep.proposal === null ? [] : (['1', '0'] as const).map(overrideReading)
  return [...spec.funnel.map((step) => stepReading(spec, step)), ...overrides]
}

const columnsOf = (from: readonly string[]) => from.filter((name) => name !== 'decision')

/** The columns of which no count is small when all people are taken together. */
export function shownOfEveryone(
  columns: readonly string[],
  stated: StatedWith,
  prepared: Prepared,
  k: number,
): readonly string[] {
  return allOrNone(columns, (tried) => {
    const own = stated(tried, 0)
    const cells = prepared.cellsOf([])
    const [all] = cells === null ? [] : peopleBy(cells, [], own, prepared.units)
    return all !== undefined && own.counts.length <= MANY && !isSmall(all, own.roles.length, own, k)
  })
}

/** The columns of the process that are shown with the groups of an attribute, and with which groups. */
export interface GroupsOfProcess {
  readonly columns: ReadonlySet<string>
  readonly shows: (level: string | null) => boolean
}

interface Asked {
  readonly id: string
  readonly plain: SimpleTable
  readonly deepest: number
  readonly columns: readonly string[]
  /** Crossed tables show the attribute: then nothing may be withheld here that is shown there. */
  readonly crossed: boolean
}

export function shownWithGroups(
  { id, plain, deepest, columns, crossed }: Asked,
  { rules, stated, prepared }: { readonly rules: Rules; readonly stated: StatedWith; readonly prepared: Prepared },
): GroupsOfProcess {
  const cells = prepared.cellsOf([id])
  let shown: ReadonlySet<string | null> = new Set()
  if (cells === null || columns.length === 0) return { columns: new Set(), shows: () => false }
  const level = ({ levels }: People) => levels[0] ?? null
  const before = new Set(
    plain.rows.flatMap((row, g) => ((plain.hiddenFrom[g] as number) > deepest ? [level(row)] : [])),
  )
  const kept = allOrNone(columns, (tried) => {
    const own = stated(tried, deepest)
    if (own.counts.length > MANY) return false
    const rows = peopleBy(cells, [dimensionOf(id)], own, prepared.units)
    const excluded = plain.excludedAsGroup ? null : plain.excluded
    const found = withholdGroups(rows, excluded, own.roles.length, { ...rules, stated: own })
    if (found === null) return false
    const now = new Set(rows.flatMap((row, g) => (Number.isFinite(found.hiddenFrom[g]) ? [] : [level(row)])))
    const groups = [...now].filter((one) => one !== null || plain.excluded === null)
    if (groups.length < 2 || (crossed && now.size < before.size)) return false
    shown = new Set([...now].filter((one) => before.has(one)))
    return true
  })
  return { columns: new Set(kept), shows: (one) => shown.has(one) }
}

/**
 * All columns, or none: what the decision and a step count, less each other, tells of those in one and not in the other.
 */
function allOrNone(columns: readonly string[], passes: (tried: readonly string[]) => boolean): readonly string[] {
  return columns.length > 0 && passes(columns) ? columns : []
}

/** The columns of the process that an estimate reads; `null`: it is about nobody's step. */
export function columnsRead(spec: AuditSpec, at: Estimate['at']): readonly string[] | null {
  const found = readings(spec).find((one) => JSON.stringify(one.at) === JSON.stringify(at))
  return found === undefined ? null : columnsOf(found.from)
}
