import { type Estimate, symmetricEstimate, type Undefined, undefinedEstimate } from './estimate.ts'
import { criticalValue } from './normal.ts'
import { countStrata, type Stratum } from './strata.ts'

export interface KitagawaStratum {
  /** Share of group 1, and of group 0, that is in the stratum. */
  readonly share1: number
  readonly share0: number
  readonly composition: number
  readonly within: number
  /** Of a stratum with only one of the groups: cannot be split. */
  readonly unmatched: number
}

export interface Kitagawa {
  /** rate1 − rate0; `null` where a group has nobody. Equals composition + within + unmatched. */
  readonly gap: number | null
  readonly composition: Estimate
  readonly within: Estimate
  readonly unmatched: number | null
  readonly strata: readonly KitagawaStratum[]
  readonly reason: Undefined | null
}

/**
 * Kitagawa's decomposition of a difference of rates: how much goes with the groups being in different strata, and how
 * much remains between people of the same stratum.
 *
 *     composition = Σ (f1 − f0) (r1 + r0)/2,   within = Σ (r1 − r0) (f1 + f0)/2
 *
 * f is the share of a group that is in the stratum, r its rate there. Symmetric in the two groups; a stratum's own
 * composition term means little by itself, the sums do. A stratum with only one of the groups adds f r (or − f r) as
 * `unmatched`: neither part, never guessed. Intervals by the delta method, the strata people are in being chance as well.
 * Counts may be effective; with weighted sums values hold, and intervals if each group is scaled to its effective size.
 * What it cannot see: whether being in a stratum is itself the effect of unequal treatment.
 * @see Kitagawa 1955, https://doi.org/10.1080/01621459.1955.10501299
 * @throws RangeError if the counts or the level are impossible
 */
export function kitagawa(strata: readonly Stratum[], level: number): Kitagawa {
  const critical = criticalValue(level)
  countStrata(strata)
  const total = (of: (stratum: Stratum) => number): number => strata.reduce((sum, stratum) => sum + of(stratum), 0)
  const n1 = total((s) => s.n1)
  const n0 = total((s) => s.n0)
  if (n1 === 0 || n0 === 0) {
    const reason = n1 === n0 ? 'noPeople' : 'oneGroup'
    const none = undefinedEstimate(reason)
    return { gap: null, composition: none, within: none, unmatched: null, strata: [], reason }
  }
  const parts = strata.map((stratum) => split(stratum, n1, n0))
  const sum = (of: (part: KitagawaStratum) => number): number => parts.reduce((all, part) => all + of(part), 0)
  const estimate = (value: number, variance: number): Estimate =>
    variance > 0
      ? symmetricEstimate(value, Math.sqrt(variance), critical)
      : { ...undefinedEstimate('noVariation', value), standardError: 0 }
  const exchanged = strata.map(({ x1, n1, x0, n0 }) => ({ x1: x0, n1: n0, x0: x1, n0: n1 }))
  const [own, other] = [spread(strata, n1, n0), spread(exchanged, n0, n1)]
  return {
    gap: total((s) => s.x1) / n1 - total((s) => s.x0) / n0,
    composition: estimate(
      sum((part) => part.composition),
      own.composition + other.composition,
    ),
    within: estimate(
      sum((part) => part.within),
      own.within + other.within,
    ),
    unmatched: sum((part) => part.unmatched),
    strata: parts,
    reason: null,
  }
}

function split(stratum: Stratum, n1: number, n0: number): KitagawaStratum {
  const [share1, share0] = [stratum.n1 / n1, stratum.n0 / n0]
  if (stratum.n1 === 0 || stratum.n0 === 0) {
    return { share1, share0, composition: 0, within: 0, unmatched: stratum.x1 / n1 - stratum.x0 / n0 }
  }
  const [rate1, rate0] = [stratum.x1 / stratum.n1, stratum.x0 / stratum.n0]
  return {
    share1,
    share0,
    composition: ((share1 - share0) * (rate1 + rate0)) / 2,
    within: ((rate1 - rate0) * (share1 + share0)) / 2,
    unmatched: 0,
  }
}

/**
 * Variance that the people of group 1 bring to both parts: by which stratum a person is in (`place`), and by the answer
 * there (its factor on y − rate).
 */
function spread(strata: readonly Stratum[], n1: number, n0: number): { composition: number; within: number } {
  const terms = strata
    .filter((stratum) => stratum.n1 > 0)
    .map((stratum) => {
      const [share1, share0] = [stratum.n1 / n1, stratum.n0 / n0]
      const rate1 = stratum.x1 / stratum.n1
      const rate0 = stratum.n0 > 0 ? stratum.x0 / stratum.n0 : null
      const answers = rate1 * (1 - rate1)
      const both = rate0 !== null
      return {
        share: share1,
        answers: both ? answers : 0,
        composition: { place: both ? (rate1 + rate0) / 2 : 0, factor: (share1 - share0) / (2 * share1) },
        within: { place: both ? (rate1 - rate0) / 2 : 0, factor: (share1 + share0) / (2 * share1) },
      }
    })
  const variance = (part: 'composition' | 'within'): number => {
    const mean = terms.reduce((sum, term) => sum + term.share * term[part].place, 0)
    return terms.reduce((sum, term) => {
      const { place, factor } = term[part]
      return sum + (term.share * ((place - mean) ** 2 + factor * factor * term.answers)) / n1
    }, 0)
  }
  return { composition: variance('composition'), within: variance('within') }
}
