import { chiSquaredUpperTail } from './chi-squared.ts'
import type { Undefined } from './estimate.ts'

export interface Association {
  /** Pearson's. */
  readonly statistic: number | null
  readonly degreesOfFreedom: number
  readonly p: number | null
  readonly minimumExpected: number
  /** 0: independent; 1: one is a function of the other. Chance alone makes it positive. */
  readonly cramersV: number | null
  /** The same less what chance adds. */
  readonly cramersVCorrected: number | null
  /** In nats; 0: independent. Chance alone makes it positive, by some degreesOfFreedom/(2n). */
  readonly mutualInformation: number | null
  readonly reason: Undefined | null
}

/**
 * How two categorical variables go together, from a table of counts, row after row. Empty rows and columns are left out.
 *
 *     χ² = Σ (n − E)²/E,  V = √(χ²/(n · min(rows − 1, columns − 1))),  mutual information = Σ p ln(p/(p_row p_column))
 *
 * Bergsma's correction of V takes (r − 1)(c − 1)/(n − 1) off χ²/n. Nobody: `noPeople`; one row or column: `noVariation`.
 * @see Cramér 1946, Mathematical Methods of Statistics, section 21.9; Bergsma 2013, https://doi.org/10.1016/j.jkss.2012.10.002
 */
export function association(table: readonly ArrayLike<number>[]): Association {
  const rows = table.map((row) => Array.from(row))
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, j) =>
    rows.reduce((sum, row) => sum + (row[j] ?? 0), 0),
  )
  const margins = rows.map((row) => row.reduce((sum, n) => sum + n, 0))
  const n = margins.reduce((sum, margin) => sum + margin, 0)
  const r = margins.filter((margin) => margin > 0).length
  const c = columns.filter((margin) => margin > 0).length
  const degreesOfFreedom = r < 2 || c < 2 ? 0 : (r - 1) * (c - 1)
  if (degreesOfFreedom === 0) {
    const none = { statistic: null, p: null, cramersV: null, cramersVCorrected: null, mutualInformation: null }
    return { ...none, degreesOfFreedom: 0, minimumExpected: 0, reason: n > 0 ? 'noVariation' : 'noPeople' }
  }
  let [statistic, information, minimumExpected] = [0, 0, Number.POSITIVE_INFINITY]
  rows.forEach((row, i) => {
    row.forEach((count, j) => {
      const product = (margins[i] as number) * (columns[j] as number)
      if (product === 0) return
      minimumExpected = Math.min(minimumExpected, product / n)
      // n·count − product is exact for whole counts: a small gap keeps its digits.
      statistic += (n * count - product) ** 2 / product / n
      if (count > 0) information += (count / n) * Math.log((count * n) / product)
    })
  })
  const phi = statistic / n
  const correct = (of: number): number => of - (of - 1) ** 2 / (n - 1)
  const corrected = Math.max(0, phi - degreesOfFreedom / (n - 1)) / Math.min(correct(r) - 1, correct(c) - 1)
  return {
    statistic,
    degreesOfFreedom,
    p: chiSquaredUpperTail(statistic, degreesOfFreedom),
    minimumExpected,
    cramersV: Math.min(1, Math.sqrt(phi / Math.min(r - 1, c - 1))),
    cramersVCorrected: n > 1 && corrected >= 0 ? Math.min(1, Math.sqrt(corrected)) : null,
    mutualInformation: Math.max(0, information),
    reason: null,
  }
}
