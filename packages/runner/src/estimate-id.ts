import type { Estimate, Group, Part } from '@exaequo/contract'

type Identity = Pick<
  Estimate,
  'metric' | 'attributes' | 'quantity' | 'comparator' | 'group' | 'versus' | 'stratum' | 'at' | 'given'
>

/**
 * metric/quantity/comparator/group/versus/stratum, keys sorted, percent-encoded. What is about all groups of an
 * attribute set names the attributes alone (`race`), what is adjusted for strata their columns alone; a missing level is
 * written as nothing (`race=`); one of several classes, bins or thresholds follows the quantity (`classRate@class=low`).
 */
export function estimateId(identity: Identity): string {
  const { attributes, group, versus, stratum, given } = identity
  const own = isEmpty(group) ? names(attributes) : part(group)
  const other = versus === null ? '' : versus === 'rest' ? 'rest' : part(versus)
  const within = given !== undefined ? names(given) : stratum === null ? '' : part(stratum)
  return `${beginningOf(identity)}${own}/${other}/${within}`
}

/** The identifier's first three parts. */
export function beginningOf({
  metric,
  quantity,
  comparator,
  at,
}: Pick<Identity, 'metric' | 'quantity' | 'comparator' | 'at'>): string {
  return `${metric}/${at === undefined ? quantity : `${quantity}@${part(at)}`}/${comparator}/`
}

function isEmpty(group: Group): boolean {
  for (const _ in group) return false
  return true
}

const names = memoised((all: readonly string[]) => [...all].sort().map(encodeURIComponent).join('&'))

const part = memoised((group: Group | Part) =>
  Object.keys(group)
    .sort()
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(String(group[key] ?? ''))}`)
    .join('&'),
)

/** Groups and attribute sets are few and their estimates many: each is written once, for as long as it lives. */
function memoised<T extends object>(write: (of: T) => string): (of: T) => string {
  const written = new WeakMap<T, string>()
  return (of) => {
    const known = written.get(of)
    if (known !== undefined) return known
    const fresh = write(of)
    written.set(of, fresh)
    return fresh
  }
}
