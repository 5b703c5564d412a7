import { holm } from './corrections.ts'

/** P-values of one component of a composite: evidence that it lies beyond what a standard allows, and that it lies within. */
export interface Component {
  readonly beyond: number
  readonly within: number
}

export interface CompositeTests {
  /** p of "some component lies beyond": the smallest after Holm over all of them. 1 without components. */
  readonly beyond: number
  /** Each component's own, corrected likewise: those at most alpha are beyond, all of them at once. */
  readonly adjusted: readonly number[]
  /** p of "every component lies within": the largest, which needs no correction. 1 without components. */
  readonly within: number
  /** Index of the component that says most against it, and of the one that leaves most open; `null` without components. */
  readonly worst: number | null
  readonly weakest: number | null
}

/**
 * Decides a maximum, a minimum or a composite (equalized odds, largest gap, min/max ratio) from its components: beyond the
 * standard if some component is, within if every one is. Both p-values may enter a Holm family of several composites.
 *
 * For a spread or a min/max ratio over k groups the components are the k(k − 1) ordered pairs; for equalized odds the
 * comparisons of both rates. The estimate of a maximum is no component: it is chosen from the data.
 * @see Holm 1979 (beyond); Berger 1982, intersection–union tests (within), https://doi.org/10.2307/1267823
 */
export function compositeTests(components: readonly Component[]): CompositeTests {
  if (components.length === 0) return { beyond: 1, adjusted: [], within: 1, worst: null, weakest: null }
  const adjusted = holm(components.map(({ beyond }) => beyond))
  const worst = indexOfLeast(components.map(({ beyond }) => beyond))
  const weakest = indexOfLeast(components.map(({ within }) => -within))
  return {
    beyond: adjusted[worst] as number,
    adjusted,
    within: (components[weakest] as Component).within,
    worst,
    weakest,
  }
}

/** One group held against another: `beyond` is evidence that its rate is too far from the other's, in the harmful direction. */
export interface OrderedPair extends Component {
  readonly group: number
  readonly versus: number
}

/** All ordered pairs of different groups, each with its tests. */
export function orderedPairs<T extends Component>(
  groups: readonly number[],
  test: (group: number, versus: number) => T,
): (OrderedPair & T)[] {
  return groups.flatMap((group) =>
    groups.filter((versus) => versus !== group).map((versus) => ({ group, versus, ...test(group, versus) })),
  )
}

/** What each group's pairs say of its distance from the best true rate, whichever group has it. Uncorrected. */
export interface GroupAgainstBest {
  readonly group: number
  /** Indices of its pairs in the list given: it lies beyond if one of them does, after Holm over the whole list. */
  readonly pairs: readonly number[]
  /** p of "within of every other group", hence of the best: the largest of its pairs; corrected by Holm over the groups. */
  readonly within: number
}

/**
 * Groups against the highest true rate, which is not known and must not be guessed from the data: a group is beyond if
 * some other exists from which it lies too far, and within if it is near enough to every other. Holm over the pairs'
 * `beyond` and over the groups' `within`, in whatever family they belong to.
 */
export function againstBest(pairs: readonly OrderedPair[]): GroupAgainstBest[] {
  const groups = [...new Set(pairs.map(({ group }) => group))]
  return groups.map((group) => {
    const own = pairs.flatMap((pair, i) => (pair.group === group ? [i] : []))
    return { group, pairs: own, within: Math.max(...own.map((i) => (pairs[i] as OrderedPair).within)) }
  })
}

function indexOfLeast(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value < (values[best] as number) ? i : best), 0)
}
