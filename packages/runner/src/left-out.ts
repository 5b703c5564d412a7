import { type CellTable, type Message, message, rollUp, totalSums } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { keepsRow } from './gather.ts'

/** A reason why people are left out, and how many of those whom the reasons before it kept. */
export interface Leaving {
  readonly id: string
  readonly reason: Message
  readonly n: number
  /** The dimension of the cells that tells, and the levels that stay. */
  readonly dimension: string
  readonly keeps: (level: string | null) => boolean
}

type Read = (raw: string | null) => string | null | undefined

/** How many people there are, and who is left out of the analysis for which reason, one reason after the other. */
export function whoIsLeftOut(
  spec: AuditSpec,
  table: CellTable,
  filters: readonly string[],
  roles: Readonly<Record<string, Read>>,
): { people: number; leavings: Leaving[] } {
  const leavings: Leaving[] = []
  let current = table
  const drop = (id: string, reason: Message, name: string, keeps: (level: string | null) => boolean) => {
    if ((current.domain[name] ?? []).every(keeps)) return
    const before = totalSums(current).n
    current = rollUp(current, Object.keys(current.domain), {
      [name]: (level: string | null) => (keeps(level) ? level : undefined),
    })
    const n = before - totalSums(current).n
    if (n > 0) leavings.push({ id, reason, n, dimension: name, keeps })
  }
  for (const name of filters) drop(name, filterReason(spec, name), name, (level) => keepsRow(spec, name, level))
  const { decision } = roles
  if (decision !== undefined) {
    drop('decision:excluded', message('LEFT_OUT_DECISION_EXCLUDED'), 'decision', (raw) => decision(raw) !== undefined)
    drop('decision:missing', message('LEFT_OUT_DECISION_MISSING'), 'decision', (raw) => decision(raw) !== null)
  }
  return { people: totalSums(table).n, leavings }
}

function filterReason(spec: AuditSpec, name: string): Message {
  if (name === 'exclude:label') return message('LEFT_OUT_LABEL_EXCLUDED')
  if (name.startsWith('exclude:')) return message('LEFT_OUT_DECISION_EXCLUDED')
  const filter = spec.data.filter[Number(name.slice('filter:'.length))]
  const values = (filter?.in ?? filter?.notIn ?? []).join(', ')
  return message(filter?.in != null ? 'LEFT_OUT_FILTER_IN' : 'LEFT_OUT_FILTER_NOT_IN', {
    column: filter?.column ?? '',
    values,
  })
}
