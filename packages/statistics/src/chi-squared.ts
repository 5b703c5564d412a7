import gammainc from '@stdlib/math-base-special-gammainc'
import { normalAbove } from './normal.ts'

/** P(X > statistic) of the χ² law: the regularised upper incomplete gamma function, accurate far into the tail. */
export function chiSquaredUpperTail(statistic: number, degreesOfFreedom: number): number {
  if (statistic <= 0) return 1
  if (degreesOfFreedom === 1) return 2 * normalAbove(Math.sqrt(statistic))
  return gammainc(statistic / 2, degreesOfFreedom / 2, true, true)
}
