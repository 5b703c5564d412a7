import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Message, message, type Result } from '@exaequo/contract'

/**
 * A message where the folder holds an earlier public result of the audit with other numbers. Two results of nearly the
 * same people (one more filter, a month later) tell of the few that are in one alone.
 */
export async function publishedBefore(folder: string, shown: Result): Promise<Message[]> {
  const text = await readFile(join(folder, 'public/result.json'), 'utf8').catch(() => null)
  if (text === null) return []
  const n = changedNumbers(JSON.parse(text) as Result, shown)
  if (n === 0) return []
  const { id, publication } = shown.audit
  return [message('WARNING_PUBLISHED_BEFORE', { audit: id, n, k: publication.suppressBelow })]
}

/** How many estimates that both show stand on other people. */
export function changedNumbers(before: Result, after: Result): number {
  const known = new Map(before.estimates.map((estimate) => [estimate.id, estimate]))
  return after.estimates.filter((own) => {
    const other = known.get(own.id)
    if (other === undefined || own.exactness === 'withheld' || other.exactness === 'withheld') return false
    const counts = ({ n, support }: typeof own) => JSON.stringify([n, support?.positives, support?.total])
    return counts(own) !== counts(other)
  }).length
}
