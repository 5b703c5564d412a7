import type { Sums } from './conjunction-tables.ts'
import { type AttributeCells, type Condition, type Conjunction, conjunctions } from './conjunctions.ts'
import { type InteractionTest, interactionTest } from './interaction-test.ts'
import type { Count } from './simultaneous.ts'
import { total } from './total.ts'
import { weightedRate } from './weights.ts'

export interface SubgroupIncrement extends InteractionTest {
  readonly conditions: readonly Condition[]
  /** People and positives (with weights effective ones) of the subgroup, and of everyone else. */
  readonly own: Count
  readonly rest: Count
}

export interface SubgroupScan {
  /** In the order of `conjunctions`, whatever was found: the full list over which a correction is taken. */
  readonly subgroups: readonly SubgroupIncrement[]
  readonly belowFloor: number
  readonly duplicates: number
}

/**
 * Every conjunction of conditions up to a depth, each with its increment over what its parents explain: the parents are
 * the conjunctions with one condition less, their best-fitting model is the logistic one with all their interactions
 * (`interactionTest`), and a single condition is held against everyone else. A rate that is high because one attribute is
 * high shows once, at that attribute; its children show only what is theirs.
 *
 * Hypotheses are fixed by margins alone (`conjunctions`). Correct p over the whole list (`benjaminiYekutieli`; `null` as
 * 1), and call what remains a signal to check: no verdict.
 *
 * With weights each cell of a comparison stands for as many equally weighted people as would give its rate the same
 * variance (`weightedRate`); tests are then never exact.
 * @see Agresti 2013, Categorical Data Analysis, section 9.2 (hierarchical models)
 */
export function scanSubgroups(
  cells: AttributeCells,
  options: { readonly depth: number; readonly leastPeople: number },
): SubgroupScan {
  const { kept, belowFloor, duplicates } = conjunctions(cells, options)
  return { subgroups: kept.map(increment), belowFloor, duplicates }
}

function increment({ conditions, ...sums }: Conjunction): SubgroupIncrement {
  const last = sums.totals.length - 1
  const counts = sums.squares === undefined ? sums : effective(sums)
  return {
    conditions,
    own: countOf(sums, (column) => column[last] as number),
    rest: countOf(sums, (column) => total(column) - (column[last] as number)),
    ...interactionTest(counts),
  }
}

function countOf(sums: Sums, of: (column: Float64Array) => number): Count {
  const [w, wPositives] = [of(sums.totals), of(sums.positives)]
  if (sums.squares === undefined) return { positives: wPositives, total: w }
  const { rate, nEffective } = weightedRate({
    w,
    wPositives,
    w2: of(sums.squares.totals),
    w2Positives: of(sums.squares.positives),
  })
  return { positives: (rate ?? 0) * nEffective, total: nEffective }
}

/** Each cell as a count of equally weighted people. */
function effective(sums: Sums): { totals: Float64Array; positives: Float64Array } {
  const found = Array.from(sums.totals, (_, cell) => countOf(sums, (column) => column[cell] as number))
  return {
    totals: Float64Array.from(found, ({ total: n }) => n),
    positives: Float64Array.from(found, ({ positives }) => positives),
  }
}
