import { type Message, message } from './message.ts'

/** The closest of the expected words, if it is close enough to be what was meant. */
export function suggest(word: string, expected: readonly string[]): Message | undefined {
  let best: string | null = null
  let smallest = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of expected) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < smallest) {
      smallest = distance
      best = candidate
    }
  }
  return best === null ? undefined : message('DID_YOU_MEAN', { suggestion: best })
}

/** The nearest first, at most eight: enough to choose from, never a telephone book. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  return [...candidates]
    .sort(
      (a, b) => editDistance(word.toLowerCase(), a.toLowerCase()) - editDistance(word.toLowerCase(), b.toLowerCase()),
    )
    .slice(0, 8)
}

/** Insertions, deletions and exchanges that lead from one word to the other (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  const [x, y] = [a.slice(0, 80), b.slice(0, 80)]
  let row = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const exchange = (row[j - 1] as number) + (x[i - 1] === y[j - 1] ? 0 : 1)
      next.push(Math.min(exchange, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[y.length] as number
}
