import { type AttributeCells, type Condition, conjunctions } from './conjunctions.ts'
import { type InteractionTest, interactionTest } from './interaction-test.ts'

export interface SubgroupIncrement extends InteractionTest {
  readonly conditions: readonly Condition[]
  readonly people: number
  readonly positives: number
  /** Rate of everyone else. */
  readonly restRate: number | null
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
 * @see Agresti 2013, Categorical Data Analysis, section 9.2 (hierarchical models)
 */
export function scanSubgroups(
  cells: AttributeCells,
  options: { readonly depth: number; readonly leastPeople: number },
): SubgroupScan {
  const { kept, belowFloor, duplicates } = conjunctions(cells, options)
  const subgroups = kept.map(({ conditions, positives, totals }) => {
    const last = totals.length - 1
    const people = totals[last] as number
    const own = positives[last] as number
    const rest = totals.reduce((sum, n) => sum + n, 0) - people
    const restPositives = positives.reduce((sum, x) => sum + x, 0) - own
    const restRate = rest > 0 ? restPositives / rest : null
    return { conditions, people, positives: own, restRate, ...interactionTest({ positives, totals }) }
  })
  return { subgroups, belowFloor, duplicates }
}
