import { studentCriticalValue } from './student-t.ts'

export interface Jackknife {
  readonly lower: number
  readonly upper: number
  readonly standardError: number
}

/**
 * Interval of a number whose parts are not independent (means over neighbours), from the number itself found again with
 * one of G random groups of rows left out at a time:
 *
 *     variance = (G − 1)/G · Σ_g (θ_g − mean of θ_g)²,  limits by Student's law of G − 1 degrees of freedom
 *
 * `null` where a group left out leaves no number, or there are fewer than two.
 * @see Shao, Tu 1995, The Jackknife and Bootstrap, section 2.3, https://doi.org/10.1007/978-1-4612-0795-5
 */
export function groupJackknife(value: number, without: readonly (number | null)[], level: number): Jackknife | null {
  const found = without.filter((own): own is number => own !== null)
  const groups = without.length
  if (found.length < groups || groups < 2) return null
  const mean = found.reduce((sum, own) => sum + own, 0) / groups
  const squares = found.reduce((sum, own) => sum + (own - mean) ** 2, 0)
  const standardError = Math.sqrt(((groups - 1) / groups) * squares)
  const reach = studentCriticalValue(level, groups - 1) * standardError
  return { lower: value - reach, upper: value + reach, standardError }
}
