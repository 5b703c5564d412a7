import { fourteenDigits } from '@exaequo/contract'

type WriteNumber = (value: number) => string

/**
 * One way to write a value as JSON: keys sorted, numbers with 14 significant digits (the only rounding anywhere),
 * `-0` as `0`. Equal results are equal bytes.
 * @throws TypeError on NaN and infinities: an undefined number must have become `null` with a reason before.
 */
export function canonicalJson(value: unknown, write: WriteNumber = canonicalNumber): string {
  if (typeof value === 'number') return write(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object') throw new TypeError(`not representable in JSON: ${typeof value}`)
  // Most lists are rows of counts, which every way of writing numbers leaves as they are.
  if (Array.isArray(value) && value.every(Number.isSafeInteger)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null, write)).join(',')}]`
  const record = value as Record<string, unknown>
  const members: string[] = []
  for (const { name, label } of membersOf(Object.keys(record))) {
    const own = record[name]
    if (own !== undefined) members.push(label + canonicalJson(own, write))
  }
  return `{${members.join(',')}}`
}

/** The same with one element of each top-level list a line, so that a change shows as a changed line. */
export function canonicalDocument(value: Readonly<Record<string, unknown>>, write?: WriteNumber): string {
  const parts = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => {
      const own = value[key]
      const text =
        Array.isArray(own) && own.length > 0
          ? `[\n${own.map((item) => canonicalJson(item, write)).join(',\n')}\n]`
          : canonicalJson(own, write)
      return `${JSON.stringify(key)}:${text}`
    })
  return `{\n${parts.join(',\n')}\n}\n`
}

/**
 * The same with every digit of every number: evidence, from which the result is made again. A sum of squares that lost its
 * last digits would move what is computed from it.
 */
export function exactDocument(value: Readonly<Record<string, unknown>>): string {
  return canonicalDocument(value, exactNumber)
}

function exactNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a number that is not finite cannot be written')
  return String(value === 0 ? 0 : value)
}

export function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a number that is not finite cannot be written')
  if (Number.isInteger(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value === 0 ? 0 : value)
  return fourteenDigits(value)
}

interface Members {
  readonly keys: readonly string[]
  readonly sorted: readonly { readonly name: string; readonly label: string }[]
}

/** The keys of objects met so far and their order: a result has thousands of objects and a few dozen sets of keys. */
const MET: Members[][] = []
const MET_CAP = 64

function membersOf(keys: readonly string[]): Members['sorted'] {
  const alike = MET[keys.length] ?? []
  MET[keys.length] = alike
  for (const known of alike) if (keys.every((key, i) => key === known.keys[i])) return known.sorted
  const sorted = [...keys].sort().map((name) => ({ name, label: `${JSON.stringify(name)}:` }))
  if (alike.length < MET_CAP) alike.push({ keys, sorted })
  return sorted
}
