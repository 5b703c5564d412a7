/** Guards against a caller's mistake. What data can do (no positives, only positives) is never an error here. */

/** An empty group has no rate: the caller says so, with its reason, and asks for no interval. */
export function requireGroup(name: string, positives: number, total: number): void {
  if (!(total > 0 && Number.isFinite(total))) throw new RangeError(`${name}: total ${total}, expected above 0`)
  requirePositives(name, positives, total)
}

/** As above, where an empty group has a defined answer. */
export function requireCounts(name: string, positives: number, total: number): void {
  if (!(total >= 0 && Number.isFinite(total))) throw new RangeError(`${name}: total ${total}, expected 0 or more`)
  requirePositives(name, positives, total)
}

function requirePositives(name: string, positives: number, total: number): void {
  // Effective counts are products: rate · size may exceed its size by a rounding error.
  if (!(positives >= 0 && positives <= total * (1 + 1e-12))) {
    throw new RangeError(`${name}: positives ${positives}, expected between 0 and the total ${total}`)
  }
}

export function requireOpenUnit(name: string, what: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name}: ${what} ${value}, expected strictly between 0 and 1`)
}
