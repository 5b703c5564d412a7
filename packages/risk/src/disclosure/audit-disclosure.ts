import type { CellTable } from '@exaequo/contract'
import { type DisclosureMeasure, measureDisclosure } from './measure.ts'

/** Cells of an audit and the attributes they cross, as the runner keeps them: dimensions `attribute:<id>` and `decision`. */
export interface AuditCells {
  readonly attributes: readonly string[]
  readonly table: CellTable
}

/**
 * Disclosure over an audit's own attributes, read from the cells it already has: no further query. The widest table
 * serves; the decision is the sensitive value, so that `disclosed` is the share of people whose decision their attributes
 * give away. Levels are those of the cells. `null` where no table crosses attributes.
 */
export function auditDisclosure(cubes: readonly AuditCells[]): DisclosureMeasure | null {
  const dimension = (id: string) => `attribute:${id}`
  const usable = cubes.filter(
    ({ attributes, table }) =>
      attributes.length > 0 && attributes.every((id) => Object.hasOwn(table.domain, dimension(id))),
  )
  const widest = usable.reduce<AuditCells | null>(
    (best, own) => (best === null || own.attributes.length > best.attributes.length ? own : best),
    null,
  )
  if (widest === null) return null
  const { attributes, table } = widest
  const sensitive = Object.hasOwn(table.domain, 'decision') ? 'decision' : null
  return { ...measureDisclosure(table, attributes.map(dimension), sensitive), quasiIdentifiers: attributes }
}
