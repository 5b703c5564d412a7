import type { Estimate, Group, Result } from '@exaequo/contract'

/** What a reader of the published result could single out. */
export interface PublishedDisclosure {
  readonly threshold: number
  /** Smallest group whose size is shown. */
  readonly smallestShown: number | null
  /** Groups shown although smaller than the threshold: none, if suppression works. */
  readonly shownUnder: readonly string[]
  /** Groups withheld alone among those of their attributes: subtraction from the total gives them back. */
  readonly recoverable: readonly { readonly attributes: readonly string[]; readonly people: number }[]
  /** People in groups under the threshold that are shown or recoverable, over all people; each attribute set apart, the worst kept. */
  readonly share: number | null
}

/**
 * Reads a result as an outsider would. A size counts as shown where its estimate carries a number; withheld estimates
 * show none. Single attributes and declared intersections are read apart: linking them needs the rows.
 */
export function publishedDisclosure(result: Pick<Result, 'audit' | 'estimates'>): PublishedDisclosure {
  const { suppressBelow: threshold } = result.audit.publication
  const people = result.audit.data.used
  const sets = new Map<string, { attributes: readonly string[]; groups: Map<string, Estimate[]> }>()
  for (const estimate of result.estimates) {
    if (!isGroupSize(estimate)) continue
    const key = estimate.attributes.join('×')
    const set = sets.get(key) ?? { attributes: estimate.attributes, groups: new Map() }
    const group = nameOf(estimate.group)
    set.groups.set(group, [...(set.groups.get(group) ?? []), estimate])
    sets.set(key, set)
  }
  const read = [...sets.values()].map(({ attributes, groups }) => readSet(attributes, groups, people, threshold))
  const shown = read.flatMap(({ sizes }) => sizes.map(({ n }) => n))
  return {
    threshold,
    smallestShown: shown.length === 0 ? null : shown.reduce((least, n) => Math.min(least, n), Number.POSITIVE_INFINITY),
    shownUnder: read.flatMap(({ sizes }) => sizes.filter(({ n }) => n < threshold).map(({ id }) => id)),
    recoverable: read.flatMap(({ attributes, recovered }) =>
      recovered === null ? [] : [{ attributes, people: recovered }],
    ),
    share:
      people === null || people === 0 ? null : read.reduce((most, { exposed }) => Math.max(most, exposed), 0) / people,
  }
}

function readSet(
  attributes: readonly string[],
  groups: Map<string, Estimate[]>,
  people: number | null,
  threshold: number,
) {
  const all = [...groups.values()]
  const sizes = all.flatMap((estimates) => {
    const shown = estimates.find(({ exactness }) => exactness !== 'withheld')
    return shown === undefined ? [] : [{ id: shown.id, n: shown.n }]
  })
  const withheld = all.length - sizes.length
  const rest = people === null ? 0 : people - sizes.reduce((total, { n }) => total + n, 0)
  const recovered = withheld === 1 && rest > 0 && rest < threshold ? rest : null
  const exposed =
    sizes.filter(({ n }) => n > 0 && n < threshold).reduce((total, { n }) => total + n, 0) + (recovered ?? 0)
  return { attributes, sizes: sizes.filter(({ n }) => n > 0), recovered, exposed }
}

/** Sizes of whole groups: rates over everyone of the group, whatever its label. */
function isGroupSize({ comparator, stratum, quantity, attributes }: Estimate): boolean {
  return comparator === 'value' && stratum === null && quantity === 'selectionRate' && attributes.length > 0
}

function nameOf(group: Group): string {
  return JSON.stringify(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)))
}
