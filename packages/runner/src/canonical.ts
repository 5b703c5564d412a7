/**
 * One way to write a value as JSON: keys sorted, numbers with 14 significant digits (the only rounding anywhere),
 * `-0` as `0`. Equal results are equal bytes.
 * @throws TypeError on NaN and infinities: an undefined number must have become `null` with a reason before.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object') return `{${members(value).join(',')}}`
  throw new TypeError(`not representable in JSON: ${typeof value}`)
}

/** The same with one element of each top-level list a line, so that a change shows as a changed line. */
export function canonicalDocument(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => {
      const own = value[key]
      const text =
        Array.isArray(own) && own.length > 0
          ? `[\n${own.map((item) => canonicalJson(item)).join(',\n')}\n]`
          : canonicalJson(own)
      return `${JSON.stringify(key)}:${text}`
    })
  return `{\n${parts.join(',\n')}\n}\n`
}

export function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('a number that is not finite cannot be written')
  if (Number.isInteger(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value === 0 ? 0 : value)
  return String(Number(value.toPrecision(14)))
}

function members(value: object): string[] {
  const record = value as Record<string, unknown>
  return Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`)
}
