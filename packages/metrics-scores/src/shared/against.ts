import type { Input } from '@exaequo/contract'
import { holm } from '@exaequo/statistics'
import { type ScoredPeople, scoredPeople } from './scored-people.ts'

/** A group and whom it is compared with. */
export interface Against {
  readonly group: number
  readonly versus: number | 'rest'
  readonly own: ScoredPeople
  readonly other: ScoredPeople
}

/** Every group beside the reference, or beside everyone else where there is none. */
export function comparisonsOf(input: Input<'score'>, groups: readonly ScoredPeople[]): Against[] {
  const { reference } = input
  if (groups.length < 2) return []
  if (reference !== null) {
    const other = groups[reference] as ScoredPeople
    return groups.flatMap((own, group) => (group === reference ? [] : [{ group, versus: reference, own, other }]))
  }
  // With two groups "the rest" is the other group: one comparison, said once.
  return groups.slice(0, groups.length === 2 ? 1 : groups.length).map((own, group) => {
    const [other] = scoredPeople(input, (g) => (g === group ? null : 0), 1)
    return { group, versus: 'rest' as const, own, other: other as ScoredPeople }
  })
}

/** p-values with Holm's correction over the comparisons that have one. */
export function withHolm(values: readonly (number | null)[]): (readonly [p: number, adjusted: number] | null)[] {
  const tested = values.filter((p) => p !== null)
  const adjusted = holm(tested)
  let i = 0
  return values.map((p) => (p === null ? null : [p, adjusted[i++] as number]))
}
