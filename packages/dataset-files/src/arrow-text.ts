import type { DataType } from 'apache-arrow'

/** How the values of a column become text. */
export type ColumnKind =
  | { readonly as: 'plain' }
  | { readonly as: 'day' }
  | { readonly as: 'instant' }
  | { readonly as: 'decimal'; readonly scale: number }

export function columnKind({ DataType: types }: { DataType: typeof DataType }, type: DataType): ColumnKind {
  if (types.isDictionary(type)) return columnKind({ DataType: types }, type.dictionary)
  if (types.isDate(type)) return { as: 'day' }
  if (types.isTimestamp(type)) return { as: 'instant' }
  return types.isDecimal(type) ? { as: 'decimal', scale: type.scale } : { as: 'plain' }
}

/** The library gives dates and instants as milliseconds, and decimals as whole numbers. */
export function arrowText(value: unknown, kind: ColumnKind): string | null {
  if (value === null || value === undefined) return null
  if (kind.as === 'day') return isoText(Number(value)).slice(0, 10)
  if (kind.as === 'instant')
    return isoText(Number(value))
      .replace('T00:00:00.000Z', '')
      .replace(/\.000Z$|Z$/, '')
      .replace('T', ' ')
  if (kind.as === 'decimal') return decimalText(value as Uint32Array | bigint, kind.scale)
  if (typeof value === 'object') return JSON.stringify(value, (_, own) => (typeof own === 'bigint' ? String(own) : own))
  return String(value)
}

function isoText(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** Four words of 32 bits, the least first, in two's complement: a whole number of units of the last digit. */
function decimalText(value: Uint32Array | bigint, scale: number): string {
  const whole =
    typeof value === 'bigint'
      ? value
      : BigInt.asIntN(
          value.length * 32,
          Array.from(value).reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n),
        )
  const sign = whole < 0n ? '-' : ''
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0')
  return scale <= 0
    ? `${sign}${digits}${'0'.repeat(-scale)}`
    : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
