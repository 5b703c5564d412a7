import { hashText, xoshiro128 } from '@exaequo/statistics'

/** Rows alike that may be drawn, each any number of times. */
export interface Candidates {
  /** Canonical texts of the row, in the order of the columns. */
  readonly texts: readonly (string | null)[]
  readonly n: number
}

export interface Draw {
  add(row: Candidates): void
  /** Rows that were offered. */
  readonly of: number
  /** The rows drawn, in an order of chance. */
  taken(): (readonly (string | null)[])[]
}

interface Ticket {
  readonly key: number
  readonly text: string
  readonly texts: readonly (string | null)[]
}

/**
 * A sample without replacement that depends on the seed and on the rows, not on their order nor on the engine: each row
 * has a key of chance from the seed and its own canonical text (the j-th of several alike, the j-th number of the stream
 * of that text), and the rows with the smallest keys are taken. Memory grows with `most`, not with the data.
 * @see Cohen, Kaplan 2007, Summarizing data using bottom-k sketches, https://doi.org/10.1145/1281100.1281133
 */
export function drawRows(most: number, seed: number): Draw {
  // A heap, the largest key on top.
  const heap: Ticket[] = []
  let of = 0
  const take = (ticket: Ticket): void => {
    if (heap.length < most) {
      heap.push(ticket)
      rise(heap)
    } else if (isBefore(ticket, heap[0] as Ticket)) {
      heap[0] = ticket
      sink(heap)
    }
  }
  return {
    get of() {
      return of
    },
    add({ texts, n }) {
      of += n
      const text = JSON.stringify(texts)
      const source = xoshiro128(hashText(`${Math.floor(seed / 2 ** 32)}:row:${text}`, seed % 2 ** 32))
      for (let copy = 0; copy < n; copy++) {
        const key = ((source.word() >>> 5) * 2 ** 26 + (source.word() >>> 6)) / 2 ** 53
        take({ key, text, texts })
      }
    },
    taken: () => [...heap].sort((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ texts }) => texts),
  }
}

function isBefore(a: Ticket, b: Ticket): boolean {
  return a.key < b.key || (a.key === b.key && a.text < b.text)
}

function rise(heap: Ticket[]): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBefore(heap[parent] as Ticket, heap[at] as Ticket)) return
    swap(heap, at, parent)
    at = parent
  }
}

function sink(heap: Ticket[]): void {
  let at = 0
  while (true) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    let largest = at
    for (const child of [left, right])
      if (child < heap.length && isBefore(heap[largest] as Ticket, heap[child] as Ticket)) largest = child
    if (largest === at) return
    swap(heap, at, largest)
    at = largest
  }
}

function swap(heap: Ticket[], a: number, b: number): void {
  const kept = heap[a] as Ticket
  heap[a] = heap[b] as Ticket
  heap[b] = kept
}
