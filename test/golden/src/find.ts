import type { Estimate, Group, Part } from '@exaequo/contract'

export interface Wanted {
  readonly quantity: string
  readonly comparator: string
  /** Empty: everyone, or with `attributes` all groups of an attribute set at once. */
  readonly group: Group
  readonly versus?: Group | 'rest' | null
  readonly attributes?: readonly string[]
  readonly stratum?: Group | null
  /** Which class, where there are several. */
  readonly at?: Part
}

/** Looks estimates up by what they are about, whatever the order of the list or of the keys. */
export type Find = (wanted: Wanted) => Estimate | undefined

export function finder(estimates: readonly Estimate[]): Find {
  const index = new Map<string, Estimate>()
  for (const estimate of estimates) {
    const key = keyOf(estimate)
    // Several metrics may print one number; they must agree to be one.
    const before = index.get(key)
    if (before !== undefined && before.value !== estimate.value) {
      throw new Error(
        `Two values of ${key}: ${before.value} (${before.metric}) and ${estimate.value} (${estimate.metric}).`,
      )
    }
    if (before === undefined || (before.interval === null && estimate.interval !== null)) index.set(key, estimate)
  }
  return ({ versus = null, stratum = null, attributes, ...rest }) =>
    index.get(keyOf({ ...rest, versus, stratum, attributes: attributes ?? Object.keys(rest.group) }))
}

export function keyOf(about: Required<Omit<Wanted, 'at'>> & Pick<Wanted, 'at'>): string {
  const { quantity, comparator, group, versus, stratum, attributes, at = {} } = about
  return JSON.stringify([
    quantity,
    comparator,
    [...attributes].sort(),
    pairs(group),
    versus === null || versus === 'rest' ? versus : pairs(versus),
    stratum === null ? null : pairs(stratum),
    Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
}

function pairs(group: Group): [string, string | null][] {
  return Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1))
}
