import type { Group } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { levelNamer } from './levels.ts'
import type { Rounding } from './rounding.ts'

/**
 * What is known of the rounding of each group's counts: a total published as such is off by half a step at most,
 * while a sum of k published counts may be off by k half-steps.
 */
export function knownMargins(
  spec: AuditSpec,
): (quantity: string, group: Group, stratum: Group | null) => Rounding | null {
  const { rounded } = spec.data
  if (rounded === null) return () => null
  const half = rounded.to / 2
  const { decision } = spec
  if (decision === null) return () => null
  const { column, positive } = decision
  const positives = positive.kind === 'values' ? positive.values : []
  return (quantity, group, stratum) => {
    // A step of the process is asked about as a decision of its own.
    if (stratum !== null || !JUDGED.has(quantity)) return { half, known: {} }
    const published = rounded.margins.filter(({ where }) => isOf(spec, where, group))
    const known: { positives?: number; negatives?: number } = {}
    for (const { where } of published) {
      const value = where[column]
      if (value === undefined) continue
      if (positives.includes(value) && positives.length === 1) known.positives = half
      if (!positives.includes(value) && positives.length > 0) known.negatives = half
    }
    // The good outcome of an unfavourable decision is the same decision counted the other way.
    const turned = quantity === 'favourableRate' && !decision.favourable
    return { half, known: turned ? swapped(known) : known }
  }
}

const JUDGED: ReadonlySet<string> = new Set(['selectionRate', 'funnelRate', 'favourableRate'])

function swapped({ positives, negatives }: Rounding['known']): Rounding['known'] {
  return {
    ...(negatives === undefined ? {} : { positives: negatives }),
    ...(positives === undefined ? {} : { negatives: positives }),
  }
}

/** Whether a published total is about exactly this group, split by nothing but the decision. */
function isOf(spec: AuditSpec, where: Readonly<Record<string, string>>, group: Group): boolean {
  const attributes = Object.keys(group).map((id) => spec.attributes.find((attribute) => attribute.id === id))
  const columns = new Set([...attributes.map((attribute) => attribute?.column), spec.decision?.column])
  if (Object.keys(where).some((column) => !columns.has(column))) return false
  return attributes.every((attribute) => {
    if (attribute === undefined) return false
    const raw = where[attribute.column]
    return raw !== undefined && levelNamer(attribute)(raw) === group[attribute.id]
  })
}
