import type { FiniteBounds } from './bounds.ts'
import { chiSquaredUpperTail } from './chi-squared.ts'
import type { BenefitCell } from './generalised-entropy.ts'
import { noncentralityInterval } from './noncentral-chi-squared.ts'
import { kish } from './weights.ts'

export interface BetweenGroupsInterval {
  /** Of the index between groups, α = 2. */
  readonly value: FiniteBounds
  /** Of its share of the whole. */
  readonly share: FiniteBounds
  /** That all groups have the same mean. */
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly p: number
}

/**
 * Interval and test of the inequality of benefits between groups (`betweenGroups`, α = 2) and of its share. Chance alone
 * makes it larger than 0, and no bootstrap knows by how much. With shares π, means m and their variances v,
 *
 *     q = Σ π (m − μ)²,   between = q/(2μ²),   q/c ~ χ²(f, λ) nearly,   λ = the true q / c
 *
 * where c and f give q its mean and variance if all means are equal (Satterthwaite), and for the ends also c gives it its
 * variance in the direction seen (the wider of the two counts; with two groups they are one). Asks for no equal variances,
 * but for groups that are not small. Weights: linearised variances. `null` with fewer than two groups with people, or
 * where nothing varies within them.
 * @see Box 1954, https://doi.org/10.1214/aoms/1177728786
 * @throws RangeError if the level is not strictly between 0 and 1
 */
export function betweenGroupsInterval(
  groups: readonly (readonly BenefitCell[])[],
  level: number,
): BetweenGroupsInterval | null {
  const filled = groups.map(groupOf).filter(({ weight }) => weight > 0)
  const sum = (of: (group: GroupSums) => number): number => filled.reduce((all, group) => all + of(group), 0)
  const total = sum(({ weight }) => weight)
  const mean = sum(({ weight, mean: own }) => weight * own) / total
  const within = sum(({ weight, spread }) => weight * spread) / total
  if (filled.length < 2 || !(mean > 0) || !(within > 1e-14 * mean * mean)) return null
  const share = ({ weight }: GroupSums): number => weight / total
  // A group of one person says nothing of its own variance.
  const variance = ({ variance: own, weight, squares }: GroupSums): number => own ?? (within * squares) / weight ** 2
  const q = sum((group) => share(group) * (group.mean - mean) ** 2)
  const trace = sum((group) => share(group) * (1 - share(group)) * variance(group))
  const crossed = sum((group) => share(group) ** 2 * variance(group)) ** 2
  const square =
    crossed + sum((group) => ((share(group) * (1 - share(group))) ** 2 - share(group) ** 4) * variance(group) ** 2)
  if (!(trace > 0)) return null
  const [scale, freedom] = [square / trace, (trace * trace) / square]
  const along = sum((group) => variance(group) * (share(group) * (group.mean - mean)) ** 2) / q
  const ends = [scale, ...(along > 0 ? [along] : [])].map((c) => {
    const { lower, upper } = noncentralityInterval(q / c, freedom, level)
    return { lower: lower * c, upper: upper * c }
  })
  const lower = Math.min(...ends.map((one) => one.lower))
  const upper = Math.max(...ends.map((one) => one.upper))
  return {
    value: { lower: lower / (2 * mean * mean), upper: upper / (2 * mean * mean) },
    share: { lower: lower / (lower + within), upper: upper / (upper + within) },
    statistic: q / scale,
    degreesOfFreedom: freedom,
    p: chiSquaredUpperTail(q / scale, freedom),
  }
}

interface GroupSums {
  readonly weight: number
  readonly squares: number
  readonly mean: number
  /** Of benefits within the group, and of its mean; the latter `null` with one person. */
  readonly spread: number
  readonly variance: number | null
}

function groupOf(cells: readonly BenefitCell[]): GroupSums {
  const sum = (of: (cell: BenefitCell) => number): number => cells.reduce((all, cell) => all + of(cell), 0)
  const weight = sum((cell) => cell.weight)
  const squares = sum((cell) => cell.weightSquared)
  const mean = weight > 0 ? sum((cell) => cell.weight * cell.benefit) / weight : 0
  const size = kish(weight, squares)
  const around = sum((cell) => cell.weightSquared * (cell.benefit - mean) ** 2)
  return {
    weight,
    squares,
    mean,
    spread: weight > 0 ? sum((cell) => cell.weight * (cell.benefit - mean) ** 2) / weight : 0,
    variance: size > 1 ? ((size / (size - 1)) * around) / (weight * weight) : null,
  }
}
