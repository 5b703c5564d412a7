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
  const { metric, attributes, quantity, comparator, group, versus, stratum, at, given } = identity
  const own = Object.keys(group).length === 0 ? names(attributes) : part(group)
  const other = versus === null ? '' : versus === 'rest' ? 'rest' : part(versus)
  const what = at === undefined ? quantity : `${quantity}@${part(at)}`
  const within = given !== undefined ? names(given) : stratum === null ? '' : part(stratum)
  return [metric, what, comparator, own, other, within].join('/')
}

const names = (all: readonly string[]): string => [...all].sort().map(encodeURIComponent).join('&')

function part(group: Group | Part): string {
  return Object.keys(group)
    .sort()
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(String(group[key] ?? ''))}`)
    .join('&')
}
