import type { Input } from '@exaequo/contract'

/** Frozen throughout but for lists of numbers, which cannot be: those are compared. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    for (const own of Object.values(value)) frozen(own)
    Object.freeze(value)
  }
  return value
}

/** Copies of every list of numbers in the cells. */
export function numbersOfCells({ cells }: Input): (Float64Array | Int32Array)[] {
  const found: (Float64Array | Int32Array)[] = []
  const look = (value: unknown) => {
    if (ArrayBuffer.isView(value)) found.push((value as Float64Array).slice())
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(cells)
  return found
}

/** What the function gives, or the name of the clock or the chance that it asked for. */
export function withoutClockOrChance<T>(run: () => T): T | string {
  const { random } = Math
  const { now } = Date
  let used: string | null = null
  Math.random = () => {
    used = 'Math.random'
    return random()
  }
  Date.now = () => {
    used = 'Date.now'
    return now()
  }
  try {
    const found = run()
    return used ?? found
  } finally {
    Math.random = random
    Date.now = now
  }
}
