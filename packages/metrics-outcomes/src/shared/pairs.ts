import type { Input } from '@exaequo/contract'

/** Two groups put side by side. */
export interface Pair {
  readonly group: number
  readonly versus: number | 'rest'
}

/** Every group beside the reference; without one, beside everyone else. Of two groups either says what the other would. */
export function pairsOf({ groups, reference }: Pick<Input, 'groups' | 'reference'>): Pair[] {
  const all = groups.map((_, group) => group)
  if (reference !== null) return all.flatMap((group) => (group === reference ? [] : [{ group, versus: reference }]))
  if (groups.length < 2) return []
  return (groups.length === 2 ? [0] : all).map((group) => ({ group, versus: 'rest' as const }))
}

/** One a group, and of everyone but a group. */
export function sidesOf<T>(own: readonly T[], join: (parts: readonly T[]) => T): (pair: Pair) => [T, T] {
  return ({ group, versus }) => [
    own[group] as T,
    versus === 'rest' ? join(own.filter((_, g) => g !== group)) : (own[versus] as T),
  ]
}
