/** Guards against a caller's mistake. What data can do (empty groups, no positives) is never an error here. */

export function requireCounts(name: string, positives: number, total: number): void {
  if (!(total >= 0 && Number.isFinite(total))) throw new RangeError(`${name}: total ${total}, expected 0 or more`)
  if (!(positives >= 0 && positives <= total)) {
    throw new RangeError(`${name}: positives ${positives}, expected between 0 and the total ${total}`)
  }
}

export function requireOpenUnit(name: string, what: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name}: ${what} ${value}, expected strictly between 0 and 1`)
}

export function requireProbabilities(name: string, values: readonly number[]): void {
  for (const value of values) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`${name}: p-value ${value}, expected between 0 and 1`)
  }
}
