import { type Estimate, symmetricEstimate, type Undefined, undefinedEstimate } from './estimate.ts'
import { studentCriticalValue } from './student-t.ts'
import { LEAST_EFFECTIVE } from './weighted-mean.ts'
import { kish } from './weights.ts'

/** People who receive one benefit: Σw, Σw² (both the number of people if unweighted). */
export interface BenefitCell {
  /** 0 or more, such as decision − label + 1: 2 for an undue yes, 1 for a right answer, 0 for an undue no. */
  readonly benefit: number
  readonly weight: number
  readonly weightSquared: number
}

/**
 * Inequality of benefits between people, by the generalised entropy index:
 *
 *     α other than 0, 1:  Σw [(b/μ)^α − 1] / (W α (α − 1))     α = 2: half the squared coefficient of variation
 *     α = 1 (Theil):      Σw (b/μ) ln(b/μ) / W
 *     α = 0:              −Σw ln(b/μ) / W
 *
 * 0 if all receive the same, μ the mean. Student interval by the delta method, not below 0; where nothing varies only the
 * value. μ = 0: `zeroDenominator`. α ≤ 0 with somebody at 0: `unbounded`.
 * What it cannot see: who has the larger benefits (`betweenGroups` says how much goes with the group).
 * @see Speicher et al. 2018, https://doi.org/10.1145/3219819.3220046; Shorrocks 1980, https://doi.org/10.2307/1913126
 * @throws RangeError on a negative benefit or an impossible level
 */
export function generalisedEntropy(cells: readonly BenefitCell[], alpha: number, level: number): Estimate {
  const found = index(cells, alpha)
  if (typeof found === 'string') return undefinedEstimate(found)
  const { value, influence, total, squares } = found
  const size = kish(total, squares)
  if (size < LEAST_EFFECTIVE) return undefinedEstimate('tooFewPeople', value)
  const sum = cells.reduce((all, cell) => all + cell.weightSquared * influence(cell.benefit) ** 2, 0)
  const variance = ((size / (size - 1)) * sum) / (total * total)
  if (!(variance > 1e-28)) return { ...undefinedEstimate('noVariation', value), standardError: 0 }
  const estimate = symmetricEstimate(value, Math.sqrt(variance), studentCriticalValue(level, size - 1))
  return { ...estimate, lower: Math.max(0, estimate.lower as number) }
}

export interface BetweenGroups {
  readonly total: number | null
  /** The index if everyone received the mean of their group. */
  readonly between: number | null
  /** total − between: inequality inside groups. */
  readonly within: number | null
  /** between / total; `null` where the total is 0. */
  readonly share: number | null
  readonly reason: Undefined | null
}

/**
 * How much of the inequality of benefits goes with the group: the index of the groups' means, and its share of the whole.
 * 0 if all groups have the same mean. Grows with the number of groups by chance alone: no test.
 * @see Speicher et al. 2018, https://doi.org/10.1145/3219819.3220046
 */
export function betweenGroups(groups: readonly (readonly BenefitCell[])[], alpha: number): BetweenGroups {
  const all = index(groups.flat(), alpha)
  const none = { total: null, between: null, within: null, share: null }
  if (typeof all === 'string') return { ...none, reason: all }
  const means = groups.flatMap((cells) => {
    const weight = cells.reduce((sum, cell) => sum + cell.weight, 0)
    const benefit = cells.reduce((sum, cell) => sum + cell.weight * cell.benefit, 0)
    return weight > 0 ? [{ benefit: benefit / weight, weight, weightSquared: weight }] : []
  })
  const between = index(means, alpha)
  if (typeof between === 'string') return { ...none, total: all.value, reason: between }
  return {
    total: all.value,
    between: between.value,
    within: all.value - between.value,
    share: all.value > 0 ? between.value / all.value : null,
    reason: all.value > 0 ? null : 'noVariation',
  }
}

interface Index {
  readonly value: number
  readonly total: number
  readonly squares: number
  /** By how much one person with this benefit pulls the index. */
  readonly influence: (benefit: number) => number
}

function index(cells: readonly BenefitCell[], alpha: number): Index | Undefined {
  let [total, squares, sum] = [0, 0, 0]
  for (const { benefit, weight, weightSquared } of cells) {
    if (!(benefit >= 0)) throw new RangeError(`generalisedEntropy: benefit ${benefit}`)
    total += weight
    squares += weightSquared
    sum += weight * benefit
  }
  if (!(total > 0)) return 'noPeople'
  const mean = sum / total
  if (mean === 0) return 'zeroDenominator'
  if (alpha <= 0 && cells.some(({ benefit, weight }) => benefit === 0 && weight > 0)) return 'unbounded'
  const average = (of: (share: number) => number): number =>
    cells.reduce((all, { benefit, weight }) => (weight > 0 ? all + weight * of(benefit / mean) : all), 0) / total
  if (alpha === 1) {
    const term = (share: number): number => (share > 0 ? share * Math.log(share) : 0)
    const value = Math.max(0, average(term))
    return { value, total, squares, influence: (b) => term(b / mean) - value - (1 + value) * (b / mean - 1) }
  }
  if (alpha === 0) {
    const value = Math.max(0, -average(Math.log))
    return { value, total, squares, influence: (b) => -Math.log(b / mean) - value + (b / mean - 1) }
  }
  const scale = alpha * (alpha - 1)
  const power = average((share) => share ** alpha)
  return {
    value: Math.max(0, (power - 1) / scale),
    total,
    squares,
    influence: (b) => ((b / mean) ** alpha - power - alpha * power * (b / mean - 1)) / scale,
  }
}
