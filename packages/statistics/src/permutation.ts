import { drawHypergeometric } from './draw.ts'
import type { Resample } from './multinomial.ts'

/**
 * Deals people's groups anew within strata, outcomes left as they are: each stratum is a table of groups by outcomes, and
 * every table with its margins comes as often as permuting rows would bring it (multivariate hypergeometric).
 * @param counts stratum after stratum, within it group after group, within that outcome after outcome
 * @see Patefield 1981, https://doi.org/10.2307/2346669 (tables with given margins); Fisher 1935, The Design of Experiments
 * @throws RangeError if the lengths do not fit or counts are not whole
 */
export function permuteWithinStrata(counts: ArrayLike<number>, groups: number, outcomes: number): Resample {
  const size = groups * outcomes
  const strata = counts.length / size
  if (!Number.isInteger(strata))
    throw new RangeError(`permuteWithinStrata: ${counts.length} cells for tables of ${size}`)
  const rows = new Float64Array(strata * groups)
  const columns = new Float64Array(strata * outcomes)
  for (let i = 0; i < counts.length; i++) {
    const n = counts[i] as number
    if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`permuteWithinStrata: a cell of ${n}`)
    const row = Math.floor(i / outcomes)
    const column = Math.floor(i / size) * outcomes + (i % outcomes)
    rows[row] = (rows[row] as number) + n
    columns[column] = (columns[column] as number) + n
  }
  const left = new Float64Array(outcomes)
  return (random, into) => {
    for (let stratum = 0; stratum < strata; stratum++) {
      let people = 0
      for (let outcome = 0; outcome < outcomes; outcome++) {
        left[outcome] = columns[stratum * outcomes + outcome] as number
        people += left[outcome] as number
      }
      for (let group = 0; group < groups; group++) {
        const at = (stratum * groups + group) * outcomes
        let draws = rows[stratum * groups + group] as number
        let pool = people
        people -= draws
        for (let outcome = 0; outcome < outcomes; outcome++) {
          const marked = left[outcome] as number
          pool -= marked
          const drawn = drawHypergeometric(random, draws, marked, pool)
          into[at + outcome] = drawn
          left[outcome] = marked - drawn
          draws -= drawn
        }
      }
    }
  }
}

export interface ResamplingP {
  readonly p: number
  /** Too few replicates for the smallest p that the family asks for: read "at most p". */
  readonly upperBound: boolean
}

/**
 * p-value from statistics drawn under the null, by permutation or by a centred bootstrap of a studentised statistic:
 *
 *     p = (1 + #{drawn ≥ observed}) / (1 + B)
 *
 * Larger is more extreme: take absolute values beforehand for a two-sided test. Undefined draws (NaN) count as extreme.
 * With fewer than 20·members/α draws the p-value cannot become small enough to be trusted and is an upper bound.
 * @param members comparisons in the family, @param alpha its level
 * @see Phipson, Smyth 2010, https://doi.org/10.2202/1544-6115.1585
 */
export function resamplingP(
  observed: number,
  drawn: ArrayLike<number>,
  { members = 1, alpha = 0.05 }: { members?: number; alpha?: number } = {},
): ResamplingP {
  let extreme = 0
  // Sums of the same people in another order differ by rounding.
  const limit = observed - 1e-12 * Math.abs(observed)
  for (let i = 0; i < drawn.length; i++) if (!((drawn[i] as number) < limit)) extreme++
  return { p: (1 + extreme) / (1 + drawn.length), upperBound: drawn.length < (20 * members) / alpha }
}
