import betainc from '@stdlib/math-base-special-betainc'
import { requireOpenUnit } from './check.ts'
import { findRoot } from './find-root.ts'
import { criticalValue } from './normal.ts'

/** P(T > t) of Student's law, accurate far into the tail. Degrees of freedom need not be whole. */
export function studentAbove(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) throw new RangeError(`studentAbove: degrees of freedom ${degreesOfFreedom}`)
  if (t < 0) return 1 - studentAbove(-t, degreesOfFreedom)
  if (t === 0) return 0.5
  const square = t * t
  const both =
    square < degreesOfFreedom
      ? betainc(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2, true, true)
      : betainc(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5, true, false)
  return both / 2
}

/**
 * The t of a two-sided interval at this level: 1.96 at 0.95 for very many degrees of freedom, more for few.
 * @example studentCriticalValue(0.95, 9) // 2.262157162798205
 * @throws RangeError if the level is not strictly between 0 and 1, or without degrees of freedom
 */
export function studentCriticalValue(level: number, degreesOfFreedom: number): number {
  requireOpenUnit('studentCriticalValue', 'level', level)
  const key = `${level} ${degreesOfFreedom}`
  const known = CRITICAL.get(key)
  if (known !== undefined) return known
  const tail = (1 - level) / 2
  // Both the tail and t are powers of each other far out: on logarithms the curve is nearly straight.
  const gap = (logT: number): number => Math.log(studentAbove(Math.exp(logT), degreesOfFreedom) / tail)
  const root = findRoot(gap, Math.log(criticalValue(level)), 0.25, 600)
  if (root === null) throw new RangeError(`studentCriticalValue: level ${level} with ${degreesOfFreedom}`)
  const t = Math.exp(root)
  if (CRITICAL.size >= CRITICAL_CAP) CRITICAL.clear()
  CRITICAL.set(key, t)
  return t
}

/** The same groups stand in many intervals, each of which would look for its root again. */
const CRITICAL = new Map<string, number>()
const CRITICAL_CAP = 1024
