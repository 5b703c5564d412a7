import type { Relation, Value } from '@exaequo/contract'
import { canonicalLevels } from '@exaequo/sql'

/**
 * The canonical text of one value, whatever the others of its column are: a number without a leading zero in canonical
 * decimal form, other text trimmed. What makes one row the same row on every engine.
 */
export function canonicalValues(
  values: readonly Value[],
  relation: Pick<Relation, 'missing' | 'decimal'>,
): (string | null)[] {
  const known = new Map<Value, string | null>()
  return values.map((value) => {
    const text = known.get(value)
    if (text !== undefined) return text
    const [own = null] = canonicalLevels([value], relation)
    known.set(value, own)
    return own
  })
}
