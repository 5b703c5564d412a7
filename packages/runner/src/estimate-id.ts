import type { Estimate, Group } from '@exaequo/contract'

type Identity = Pick<Estimate, 'metric' | 'attributes' | 'quantity' | 'comparator' | 'group' | 'versus' | 'stratum'>

/**
 * metric/quantity/comparator/group/versus/stratum, keys sorted, percent-encoded. What is about all groups of an
 * attribute set names the attributes alone (`race`); a missing level is written as nothing (`race=`).
 */
export function estimateId({ metric, attributes, quantity, comparator, group, versus, stratum }: Identity): string {
  const own = Object.keys(group).length === 0 ? [...attributes].sort().map(encodeURIComponent).join('&') : part(group)
  const other = versus === null ? '' : versus === 'rest' ? 'rest' : part(versus)
  return [metric, quantity, comparator, own, other, stratum === null ? '' : part(stratum)].join('/')
}

function part(group: Group): string {
  return Object.keys(group)
    .sort()
    .map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(group[key] ?? '')}`)
    .join('&')
}
