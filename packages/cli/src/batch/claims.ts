/**
 * Whose an id is. Two specifications of a batch may not share one, and which of them is refused may not depend on which is
 * read faster: the later one is. So that an answer waits for every earlier specification to have claimed its id, or to
 * have ended without.
 */
export interface Claims {
  /** The path of an earlier specification with this id, if there is one. `at` counts specifications from 0. */
  claim(at: number, id: string): Promise<string | null>
  /** The specification claims nothing more. */
  ended(at: number): void
}

export function openClaims(paths: readonly string[]): Claims {
  const owners = new Map<string, string>()
  /** Those that asked and have no answer yet. */
  const waiting = new Map<number, () => void>()
  const done = new Set<number>()
  /** Every specification before this one has its answer. */
  let first = 0

  function answer(): void {
    for (;;) {
      const ask = waiting.get(first)
      if (ask === undefined && !done.has(first)) return
      waiting.delete(first)
      done.delete(first)
      first++
      ask?.()
    }
  }

  return {
    claim: (at, id) =>
      new Promise((resolve) => {
        waiting.set(at, () => {
          const owner = owners.get(id)
          if (owner === undefined) owners.set(id, paths[at] as string)
          resolve(owner ?? null)
        })
        answer()
      }),
    ended(at) {
      if (at < first) return
      done.add(at)
      answer()
    },
  }
}
