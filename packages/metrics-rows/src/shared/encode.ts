import type { FeatureColumn } from '@exaequo/contract'
import { standardised } from './distance.ts'

/** Words that fewer rows have are one word, "other". */
const RARE = 10

/**
 * Inputs as numbers that can be learned from: amounts in standard deviations, 0 where missing beside a column that says
 * so; words as one column each, rare ones together.
 */
export function encode(features: readonly FeatureColumn[], rows: number): { values: Float64Array; width: number } {
  const columns = features.flatMap((feature) =>
    feature.type === 'number' ? amounts(feature.values) : words(feature, rows),
  )
  const width = columns.length
  const values = new Float64Array(rows * width)
  columns.forEach((column, j) => {
    for (let i = 0; i < rows; i++) values[i * width + j] = column[i] as number
  })
  return { values, width }
}

function amounts(values: Float64Array): Float64Array[] {
  const scaled = standardised(values)
  const missing = values.map((value) => (Number.isNaN(value) ? 1 : 0))
  const filled = scaled.map((value) => (Number.isNaN(value) ? 0 : value))
  return missing.includes(1) ? [filled, missing] : [filled]
}

function words({ at, levels }: Extract<FeatureColumn, { type: 'category' }>, rows: number): Float64Array[] {
  const counts = levels.map(() => 0)
  for (const place of at) if (place !== -1) counts[place] = (counts[place] as number) + 1
  const own = levels.map((_, k) => k).filter((k) => (counts[k] as number) >= RARE)
  const column = (is: (place: number) => boolean) =>
    Float64Array.from({ length: rows }, (_, i) => (is(at[i] as number) ? 1 : 0))
  const others = own.length < levels.length || at.includes(-1)
  const kept = own.map((k) => column((place) => place === k))
  return others ? [...kept, column((place) => place === -1 || (counts[place] as number) < RARE)] : kept
}
