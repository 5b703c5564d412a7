import type { CellTable } from '@exaequo/contract'
import { type DisclosureMeasure, measureDisclosure } from './measure.ts'

/** Cells of an audit and the attributes they cross, as the runner keeps them: dimensions `attribute:<id>` and `decision`. */
export interface AuditCells {
  readonly attributes: readonly string[]
  readonly table: CellTable
}

/** What a specification asks: attributes that an outsider may know, and a role or an attribute to keep from them. */
export interface AskedDisclosure {
  readonly quasiIdentifiers: readonly string[]
  readonly sensitive: string | null
}

const dimension = (id: string) => `attribute:${id}`

/**
 * Disclosure over an audit's own attributes, read from the cells it already has: no further query. Everyone in the source
 * counts, whom the audit leaves out too. Where nothing is asked the widest table serves and the decision is the sensitive
 * value, so that `disclosed` is the share of people whose decision their attributes give away. Levels are those of the
 * cells. `null` where no table crosses what is asked.
 */
export function auditDisclosure(
  cubes: readonly AuditCells[],
  asked: AskedDisclosure | null = null,
): DisclosureMeasure | null {
  return asked === null ? overAll(cubes) : over(cubes, asked)
}

function over(
  cubes: readonly AuditCells[],
  { quasiIdentifiers, sensitive }: AskedDisclosure,
): DisclosureMeasure | null {
  const role = sensitive === null || sensitive === 'decision' || sensitive === 'label'
  const kept = sensitive === null || role ? sensitive : dimension(sensitive)
  const wanted = [...quasiIdentifiers.map(dimension), ...(kept === null ? [] : [kept])]
  const found = cubes.find(({ table }) => wanted.every((name) => Object.hasOwn(table.domain, name)))
  if (found === undefined) return null
  return { ...measureDisclosure(found.table, quasiIdentifiers.map(dimension), kept), quasiIdentifiers, sensitive }
}

function overAll(cubes: readonly AuditCells[]): DisclosureMeasure | null {
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
