import type { Distance } from './distance.ts'

/**
 * The rows among `candidates` that are nearest to a row, nearest first, itself left out; equally near ones in the order
 * of the sample, which is of chance. At most `most`.
 */
export function nearest(row: number, candidates: readonly number[], most: number, distance: Distance): number[] {
  const found: number[] = []
  const far: number[] = []
  for (const other of candidates) {
    if (other === row) continue
    const own = distance(row, other)
    if (found.length === most && own >= (far[most - 1] as number)) continue
    let at = found.length === most ? most - 1 : found.length
    while (at > 0 && (far[at - 1] as number) > own) {
      far[at] = far[at - 1] as number
      found[at] = found[at - 1] as number
      at--
    }
    far[at] = own
    found[at] = other
  }
  return found
}

/** Groups of rows that the jackknife leaves out, one at a time: rows stand in an order of chance. */
export const LEFT_OUT = 20

/** Rows kept beside the k nearest, so that k are still there when one group of rows is left out. */
export const spare = (k: number): number => 3 * k + 10

/** The mean of a number over the k nearest that are not left out; `null`: none is. */
export function meanOfNearest(
  near: readonly number[],
  k: number,
  values: ArrayLike<number>,
  without: number | null,
): number | null {
  let [n, sum] = [0, 0]
  for (const row of near) {
    if (n === k) break
    if (without !== null && row % LEFT_OUT === without) continue
    n++
    sum += values[row] as number
  }
  return n === 0 ? null : sum / n
}

/** A number of all rows, and the same with each group of rows left out. */
export function jackknifed(of: (without: number | null) => number | null) {
  return { value: of(null), without: Array.from({ length: LEFT_OUT }, (_, g) => of(g)) }
}
