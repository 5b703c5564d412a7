import type { RowInput } from '@exaequo/contract'

export type Kind = 'euclidean' | 'manhattan'

/** How far two rows are apart. */
export type Distance = (a: number, b: number) => number

/**
 * Distance over the inputs that are no protected attribute: amounts in standard deviations, words 0 if equal and 1 if not;
 * a value that one row lacks and the other has counts as 1. Euclidean: the sum of squares (its root would order alike);
 * Manhattan: the sum. `null`: no such input.
 * @see Luong, Ruggieri, Turini 2011, section 3.1, https://doi.org/10.1145/2020408.2020488
 */
export function distanceOver({ features, attributes, rows }: RowInput, kind: Kind): Distance | null {
  const protectedColumns = new Set(attributes.map(({ column }) => column))
  const inputs = features.filter(({ name }) => !protectedColumns.has(name))
  if (inputs.length === 0) return null
  const numbers: Float64Array[] = []
  const words: Int32Array[] = []
  for (const input of inputs) {
    if (input.type === 'number') numbers.push(standardised(input.values))
    else words.push(input.at)
  }
  const width = numbers.length
  // Row after row: what one row is compared by lies together.
  const flat = new Float64Array(rows * width)
  numbers.forEach((values, j) => {
    for (let i = 0; i < rows; i++) flat[i * width + j] = values[i] as number
  })
  const square = kind === 'euclidean'
  return (a, b) => {
    let sum = 0
    for (let j = 0; j < width; j++) {
      const [x, y] = [flat[a * width + j] as number, flat[b * width + j] as number]
      const gap = x - y
      if (Number.isNaN(gap)) sum += Number.isNaN(x) && Number.isNaN(y) ? 0 : 1
      else sum += square ? gap * gap : Math.abs(gap)
    }
    for (const at of words) sum += at[a] === at[b] ? 0 : 1
    return sum
  }
}

/** In standard deviations around the mean, missing kept; of values all alike, 0. */
export function standardised(values: Float64Array): Float64Array {
  let [n, mean] = [0, 0]
  for (const value of values) {
    if (Number.isNaN(value)) continue
    n++
    mean += (value - mean) / n
  }
  let squares = 0
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2
  const deviation = Math.sqrt(squares / n)
  return values.map((value) => (Number.isNaN(value) ? value : deviation > 0 ? (value - mean) / deviation : 0))
}
