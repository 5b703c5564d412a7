/**
 * Westfall and Young's step-down max-T: p-values of many hypotheses together, corrected for the chance of any false
 * rejection, from statistics drawn under the null that keep how the hypotheses go together. Far less strict than Holm
 * where they overlap, as subgroups do.
 *
 * Ordered by the observed statistic, the i-th hypothesis is compared with the maximum, in each draw, over itself and all
 * less extreme ones:
 *
 *     p_i = (1 + #{draws: max_{j ≥ i} T_j ≥ t_i})/(1 + B), never smaller than p_{i−1}
 *
 * Larger is more extreme (take absolute values beforehand); statistics must be on one scale, such as z. Undefined draws
 * (NaN) count as extreme; an undefined observed statistic has p 1. No draw is kept: B × m numbers are never in memory.
 * @param draw fills one draw of all statistics, in the order of `observed`, everybody permuted at once
 * @see Westfall, Young 1993, Resampling-Based Multiple Testing, section 2.6; Ge, Dudoit, Speed 2003, https://doi.org/10.1007/BF02595811
 */
export function westfallYoung(
  observed: ArrayLike<number>,
  draw: (into: Float64Array, replicate: number) => void,
  replicates: number,
): number[] {
  const hypotheses = observed.length
  const at = (i: number): number => {
    const value = observed[i] as number
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value
  }
  const order = Int32Array.from({ length: hypotheses }, (_, i) => i).sort((a, b) => at(b) - at(a) || a - b)
  const exceeded = new Float64Array(hypotheses)
  const drawn = new Float64Array(hypotheses)
  for (let replicate = 0; replicate < replicates; replicate++) {
    draw(drawn, replicate)
    let largest = Number.NEGATIVE_INFINITY
    for (let rank = hypotheses - 1; rank >= 0; rank--) {
      const i = order[rank] as number
      const value = drawn[i] as number
      if (Number.isNaN(value)) largest = Number.POSITIVE_INFINITY
      else if (value > largest) largest = value
      // Sums of the same people in another order differ by rounding.
      const limit = at(i) - 1e-12 * Math.abs(at(i))
      if (!(largest < limit)) exceeded[rank] = (exceeded[rank] as number) + 1
    }
  }
  const p = new Array<number>(hypotheses).fill(1)
  let before = 0
  order.forEach((i, rank) => {
    before = Math.max(before, (1 + (exceeded[rank] as number)) / (1 + replicates))
    p[i] = Number.isNaN(observed[i]) ? 1 : before
  })
  return p
}
