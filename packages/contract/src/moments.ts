/**
 * Amounts of a row that are summed over its cell: a closed list, so that a spec can carry no SQL. `error` is prediction
 * minus target.
 */
export type Moment = 'score' | 'target' | 'prediction' | 'error' | 'absError' | 'squaredError'

/** The roles that an amount is made of. */
export const MOMENT_ROLES = {
  score: ['score'],
  target: ['target'],
  prediction: ['prediction'],
  error: ['target', 'prediction'],
  absError: ['target', 'prediction'],
  squaredError: ['target', 'prediction'],
} as const satisfies Record<Moment, readonly string[]>

/**
 * The sums of one amount x over cells, with the weight w of each person: Σwx, Σwx², and Σw²x, Σw²x² for the variance of
 * a weighted mean. Without weights the last two equal the first two. Only rows whose amount is known are summed, and
 * `n`, `w`, `w2` count those.
 */
export interface MomentColumns {
  readonly n: Float64Array
  readonly w: Float64Array
  readonly w2: Float64Array
  readonly wx: Float64Array
  readonly wxx: Float64Array
  readonly w2x: Float64Array
  readonly w2xx: Float64Array
}

/** The same of one set of cells. */
export type MomentTotals = { readonly [K in keyof MomentColumns]: number }

export const MOMENT_KEYS = ['n', 'w', 'w2', 'wx', 'wxx', 'w2x', 'w2xx'] as const satisfies (keyof MomentColumns)[]

export const NO_MOMENTS: MomentTotals = { n: 0, w: 0, w2: 0, wx: 0, wxx: 0, w2x: 0, w2xx: 0 }

export function addMoments(a: MomentTotals, b: MomentTotals): MomentTotals {
  return {
    n: a.n + b.n,
    w: a.w + b.w,
    w2: a.w2 + b.w2,
    wx: a.wx + b.wx,
    wxx: a.wxx + b.wxx,
    w2x: a.w2x + b.w2x,
    w2xx: a.w2xx + b.w2xx,
  }
}
