import type { Row } from './protocol.ts'

export interface Sampled {
  readonly key: string
  readonly row: Row
}

/**
 * Keeps the rows whose keys come first: as good as drawn by chance, since keys are hashes, and the same at every run.
 * Their order is another than that of the data, so that answers in the order of something else show too.
 */
export function sampleOf(most: number): { offer(key: string, row: Row): void; rows(): readonly Sampled[] } {
  let kept: Sampled[] = []
  const known = new Set<string>()
  return {
    offer(key, row) {
      const last = kept[most - 1]
      if (most === 0 || known.has(key) || (last !== undefined && key >= last.key)) return
      kept = [...kept, { key, row }].sort((a, b) => (a.key < b.key ? -1 : 1))
      known.add(key)
      for (const { key: out } of kept.splice(most)) known.delete(out)
    },
    rows: () => kept,
  }
}
