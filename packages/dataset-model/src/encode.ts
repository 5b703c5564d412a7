import type { Feature, FeatureBatch, InputValue } from '@exaequo/contract'

type Plain = string | number | boolean | null

/** Names of the encoded columns: the column, or the column and a level where each level has one. */
export function encodedNames(features: readonly Feature[]): string[] {
  return features.flatMap(({ column, encoding }) =>
    encoding.kind === 'oneHot' ? encoding.levels.map((level) => `${column}=${level}`) : [column],
  )
}

export type Encoded =
  | { readonly kind: 'encoded'; readonly values: number[]; readonly record: Record<string, Plain> }
  | { readonly kind: 'unscored' | 'refused' }

/**
 * One row's declared columns as numbers, in the order of the features: (x − less) / by for a number; 1 for the row's level
 * and 0 for the others, or the level's place in the list. What is not declared is never guessed: `met` hears of it, and
 * the feature says whether the row is refused, goes without a score, or takes a declared stand-in.
 */
export function encodeRow(
  features: readonly Feature[],
  given: readonly InputValue[],
  met: (feature: number, what: 'undeclared' | 'missing' | 'filled', text: string) => void,
): Encoded {
  const values: number[] = []
  const record: Record<string, Plain> = {}
  let kind: Encoded['kind'] = 'encoded'
  for (const [i, feature] of features.entries()) {
    const { encoding, missing, undeclared } = feature
    const { text, number, raw } = given[i] as InputValue
    let own = text === null ? null : read(encoding, text, number)
    record[feature.column] = own === null ? null : raw
    if (own === null) {
      if (text !== null) {
        met(i, 'undeclared', text)
        if (undeclared === 'refuse') kind = 'refused'
      }
      if (text === null || undeclared === 'missing') {
        if (typeof missing === 'object') {
          own = read(encoding, String(missing.value), typeof missing.value === 'number' ? missing.value : null)
          record[feature.column] = missing.value
          met(i, 'filled', text ?? '')
        } else {
          if (missing === 'refuse') met(i, 'missing', text ?? '')
          if (missing === 'refuse') kind = 'refused'
          else if (kind === 'encoded') kind = 'unscored'
        }
      }
    }
    if (own !== null) values.push(...own)
  }
  return kind === 'encoded' ? { kind, values, record } : { kind }
}

/** The numbers of one value; `null`: the encoding does not know it. */
function read(encoding: Feature['encoding'], text: string, number: number | null): number[] | null {
  if (encoding.kind === 'number') {
    if (number === null || !Number.isFinite(number)) return null
    return [(number - encoding.less) / encoding.by]
  }
  const { kind, levels } = encoding
  let at = levels.indexOf(text)
  // `1.0` in a file is the level 1; `01` is another.
  if (at < 0 && number !== null && !/^[-+]?0\d/.test(text)) at = levels.indexOf(String(number))
  if (at < 0) return null
  return kind === 'ordinal' ? [at] : levels.map((_, k) => (k === at ? 1 : 0))
}

/** Encoded rows as a scorer takes them. */
export function batchOf(
  names: readonly string[],
  rows: readonly { readonly values: readonly number[]; readonly record: Readonly<Record<string, Plain>> }[],
): FeatureBatch {
  const values = new Float64Array(rows.length * names.length)
  for (const [i, row] of rows.entries()) values.set(row.values, i * names.length)
  return { rows: rows.length, width: names.length, values, names, records: rows.map(({ record }) => record) }
}
