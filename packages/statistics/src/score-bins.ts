/**
 * Scores (probabilities) and labels by bin of the score, as columns of equal length, lowest bin first. Unweighted, `w`
 * and `w2` are absent and every sum is over people. The tighter the bins, the tighter what is derived from them.
 */
export interface ScoreBins {
  /** People. */
  readonly n: ArrayLike<number>
  /** Σw, Σw². */
  readonly w?: ArrayLike<number>
  readonly w2?: ArrayLike<number>
  /** Σw·score, Σw·score². */
  readonly score: ArrayLike<number>
  readonly scoreSquared: ArrayLike<number>
  /** Σw, and Σw², of those with the label. */
  readonly positives: ArrayLike<number>
  readonly positivesSquared?: ArrayLike<number>
  /** Σw·score of those with the label. Without it, what needs it is bounded instead. */
  readonly scorePositives?: ArrayLike<number>
}

/** One bin; its weight may be 0. */
export interface ScoreBin {
  readonly n: number
  readonly weight: number
  readonly w2: number
  readonly positives: number
  readonly positivesSquared: number
  /** Mean score and observed rate; 0 in a bin without weight. */
  readonly mean: number
  readonly rate: number
  /** Σw (score − mean)². */
  readonly spread: number
  /** Σw (score − mean)(label − rate); `null` where Σ score·label is not given. */
  readonly product: number | null
  /** Largest absolute value that the product can have, given everything else (Cauchy and Schwarz). */
  readonly productBound: number
}

export function scoreBin(bins: ScoreBins, i: number): ScoreBin {
  const n = bins.n[i] as number
  const weight = (bins.w ?? bins.n)[i] as number
  const w2 = (bins.w2 ?? bins.n)[i] as number
  const positives = Math.min(weight, bins.positives[i] as number)
  const positivesSquared = (bins.positivesSquared ?? bins.positives)[i] as number
  if (!(weight > 0)) {
    const none = { mean: 0, rate: 0, spread: 0, product: 0, productBound: 0 }
    return { n, weight: 0, w2: 0, positives: 0, positivesSquared: 0, ...none }
  }
  const sum = bins.score[i] as number
  const mean = sum / weight
  const rate = positives / weight
  const squares = bins.scoreSquared[i] as number
  const around = squares - mean * sum
  // Equal scores leave rounding only.
  const spread = around <= 1e-14 * squares ? 0 : around
  const productBound = Math.sqrt(spread * weight * rate * (1 - rate))
  const given = bins.scorePositives?.[i]
  const product = productBound === 0 ? 0 : given === undefined ? null : given - rate * sum
  return { n, weight, w2, positives, positivesSquared, mean, rate, spread, product, productBound }
}

/** The mean score of those with the label and of those without in a bin; that of all where it is not known apart. */
export function scoresByLabel(
  bins: ScoreBins,
  i: number,
): { readonly high: number; readonly low: number; readonly positives: number; readonly negatives: number } {
  const { weight, positives, mean } = scoreBin(bins, i)
  const negatives = weight - positives
  const given = bins.scorePositives?.[i]
  const high = given === undefined || !(positives > 0) ? mean : given / positives
  const low = negatives > 0 ? (mean * weight - high * positives) / negatives : mean
  return { high, low, positives, negatives }
}

/** Every bin that has weight, in order. */
export function filledBins(bins: ScoreBins): ScoreBin[] {
  const found: ScoreBin[] = []
  for (let i = 0; i < bins.n.length; i++) {
    const bin = scoreBin(bins, i)
    if (bin.weight > 0) found.push(bin)
  }
  return found
}

/**
 * Joins neighbouring bins into about `groups` bins of about equal weight, for a curve or an error over bins of equal
 * mass. A cut is made after the first bin at which the running weight comes nearest to each multiple of total/groups; a
 * bin is never split, so that a score shared by very many stays one bin and there may be fewer groups.
 * @returns the last fine bin of each group
 * @throws RangeError unless `groups` is a whole number above 0
 */
export function equalMassCuts(weights: ArrayLike<number>, groups: number): number[] {
  if (!(Number.isInteger(groups) && groups > 0)) throw new RangeError(`equalMassCuts: ${groups} groups`)
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i] as number
  const last = weights.length - 1
  if (!(total > 0)) return []
  const cuts: number[] = []
  let [running, wanted] = [0, 1]
  for (let i = 0; i < last && wanted < groups; i++) {
    running += weights[i] as number
    const next = running + (weights[i + 1] as number)
    const target = (wanted * total) / groups
    // Cutting here is at least as near to the target as cutting one bin later.
    if (running > 0 && next > running && target - running <= next - target) {
      cuts.push(i)
      while (wanted < groups && (wanted * total) / groups <= running + (next - running) / 2) wanted++
    }
  }
  cuts.push(last)
  return cuts
}

/** The bins joined at these cuts (the last fine bin of each group). */
export function joinBins(bins: ScoreBins, cuts: readonly number[]): ScoreBins {
  const join = (column: ArrayLike<number>): number[] => {
    let from = 0
    return cuts.map((cut) => {
      let sum = 0
      for (; from <= cut; from++) sum += column[from] as number
      return sum
    })
  }
  const { n, w, w2, score, scoreSquared, positives, positivesSquared, scorePositives } = bins
  return {
    n: join(n),
    score: join(score),
    scoreSquared: join(scoreSquared),
    positives: join(positives),
    ...(w && { w: join(w) }),
    ...(w2 && { w2: join(w2) }),
    ...(positivesSquared && { positivesSquared: join(positivesSquared) }),
    ...(scorePositives && { scorePositives: join(scorePositives) }),
  }
}
