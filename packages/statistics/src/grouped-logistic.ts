import type { Undefined } from './estimate.ts'

/** People who share x: Σw, Σw² of all and of those with the label (counts if unweighted). */
export interface GroupedRow {
  readonly x: number
  readonly weight: number
  readonly positives: number
  readonly w2: number
  readonly positivesSquared: number
}

/** The middle of a sandwich: sums of squares and products of scores (1, x), given the fitted chance at each row. */
export type Middle = (chances: readonly number[]) => readonly [m00: number, m01: number, m11: number]

export interface LogisticFit {
  readonly coefficients: readonly [number, number]
  readonly standardErrors: readonly [number, number]
}

/**
 * Logistic regression of the label on one number x, over grouped rows, by maximum likelihood: Newton's steps, halved
 * while the likelihood falls. `heldSlope` fits the intercept alone; `robust` takes the sandwich for standard errors, as
 * weights ask, or one of the caller's own `middle`, as rows in units do. Both classes must be present. x all equal: `noVariation`; classes that do not overlap: `separated`.
 * @see McCullagh, Nelder 1989, Generalized Linear Models, section 4.4
 */
export function groupedLogistic(
  rows: readonly GroupedRow[],
  {
    heldSlope = null,
    robust = false,
    middle = null,
  }: { heldSlope?: number | null; robust?: boolean; middle?: Middle | null } = {},
): LogisticFit | Undefined {
  if (heldSlope === null) {
    if (rows.every(({ x }) => x === rows[0]?.x)) return 'noVariation'
    if (separated(rows)) return 'separated'
  }
  let [intercept, slope] = [0, heldSlope ?? 1]
  let value = likelihood(rows, intercept, slope)
  for (let turn = 0; turn < 100; turn++) {
    const { g0, g1, h00, h01, h11 } = derivatives(rows, intercept, slope)
    const [step0, step1] = heldSlope === null ? solve(h00, h01, h11, g0, g1) : [g0 / h00, 0]
    let share = 1
    let next = likelihood(rows, intercept + step0, slope + step1)
    while (!(next >= value - 1e-12 * Math.abs(value)) && share > 1e-6) {
      share /= 2
      next = likelihood(rows, intercept + share * step0, slope + share * step1)
    }
    intercept += share * step0
    slope += share * step1
    value = next
    const settled =
      Math.abs(step0) <= 1e-11 * (1 + Math.abs(intercept)) && Math.abs(step1) <= 1e-11 * (1 + Math.abs(slope))
    if (settled)
      return {
        coefficients: [intercept, slope],
        standardErrors: errors(rows, intercept, slope, heldSlope, middle ?? (robust ? weightsMiddle(rows) : null)),
      }
  }
  return 'notConverged'
}

/** Whether some score divides the classes: everyone with the label on one side of it. */
function separated(rows: readonly GroupedRow[]): boolean {
  const sorted = [...rows].sort((a, b) => a.x - b.x)
  const has = (of: (row: GroupedRow) => boolean): [number, number] => {
    const at = sorted.map((row, i) => (of(row) ? i : -1)).filter((i) => i >= 0)
    return [sorted[at[0] as number]?.x as number, sorted[at[at.length - 1] as number]?.x as number]
  }
  const [lowestYes, highestYes] = has(({ positives }) => positives > 0)
  const [lowestNo, highestNo] = has(({ positives, weight }) => positives < weight)
  return lowestYes >= highestNo || lowestNo >= highestYes
}

function likelihood(rows: readonly GroupedRow[], intercept: number, slope: number): number {
  return rows.reduce((sum, { x, weight, positives }) => {
    const eta = intercept + slope * x
    const logOdds = Math.max(0, eta) + Math.log1p(Math.exp(-Math.abs(eta)))
    return sum + positives * eta - weight * logOdds
  }, 0)
}

function derivatives(rows: readonly GroupedRow[], intercept: number, slope: number) {
  let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0]
  rows.forEach(({ x, weight, positives }) => {
    const rate = 1 / (1 + Math.exp(-(intercept + slope * x)))
    const gap = positives - weight * rate
    const curve = weight * rate * (1 - rate)
    g0 += gap
    g1 += gap * x
    h00 += curve
    h01 += curve * x
    h11 += curve * x * x
  })
  return { g0, g1, h00, h01, h11 }
}

function solve(h00: number, h01: number, h11: number, g0: number, g1: number): [number, number] {
  const determinant = h00 * h11 - h01 * h01
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant]
}

/** Σ w² (label − chance)² (1, x)(1, x)'. */
function weightsMiddle(rows: readonly GroupedRow[]): Middle {
  return (chances) => {
    let [m00, m01, m11] = [0, 0, 0]
    rows.forEach(({ x, w2, positivesSquared }, i) => {
      const rate = chances[i] as number
      const meat = positivesSquared * (1 - rate) ** 2 + Math.max(0, w2 - positivesSquared) * rate ** 2
      m00 += meat
      m01 += meat * x
      m11 += meat * x * x
    })
    return [m00, m01, m11]
  }
}

function errors(
  rows: readonly GroupedRow[],
  intercept: number,
  slope: number,
  heldSlope: number | null,
  middle: Middle | null,
): [number, number] {
  const { h00, h01, h11 } = derivatives(rows, intercept, slope)
  const chances = () => rows.map(({ x }) => 1 / (1 + Math.exp(-(intercept + slope * x))))
  const [m00, m01, m11] = middle === null ? [h00, h01, h11] : middle(chances())
  if (heldSlope !== null) return [Math.sqrt(m00) / h00, 0]
  // Inverse of the information on both sides of the middle.
  const row0 = solve(h00, h01, h11, 1, 0)
  const row1 = solve(h00, h01, h11, 0, 1)
  const around = ([a, b]: readonly [number, number]): number =>
    Math.sqrt(Math.max(0, a * a * m00 + 2 * a * b * m01 + b * b * m11))
  return [around(row0), around(row1)]
}
