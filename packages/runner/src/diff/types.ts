import type { Group, Message, Part, VerdictWord } from '@exaequo/contract'

export const DIFF_FORMAT = 'exaequo/diff/1'

/** What changed between two results of the same system, and what cannot be told. Neutral of language. */
export interface Diff {
  readonly format: typeof DIFF_FORMAT
  readonly before: Side
  readonly after: Side
  readonly level: number
  /** Comparisons that stand in both. */
  readonly gaps: readonly GapChange[]
  /** Rates of all groups together that stand in both, such as how often the decision is taken. */
  readonly rates: readonly RateChange[]
  readonly populations: readonly Drift[]
  /** Comparisons that only one of the two has. */
  readonly onlyBefore: number
  readonly onlyAfter: number
  readonly warnings: readonly Message[]
}

export interface Side {
  readonly id: string
  readonly date: string
  readonly people: number | null
  readonly audience: 'restricted' | 'public'
}

/**
 * `opened`, `closed`: the gap changed, and is established in one of the two alone. `widened`, `narrowed`: changed, away
 * from equality or towards it. `reversed`: changed, and the other group is worse off now. `notEstablished`: chance alone may
 * explain the change, which is not the same as none. `notTestable`: see the reason.
 */
export type ChangeState = 'opened' | 'closed' | 'widened' | 'narrowed' | 'reversed' | 'notEstablished' | 'notTestable'

export interface ChangeTest {
  /** After minus before. */
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly method: 'mover-wilson' | 'mover-intervals' | null
  readonly pValue: number | null
  /** Corrected over the comparisons of its family, primary or not (Holm). */
  readonly adjusted: number | null
  readonly reason: Message | null
}

export interface GapAt {
  readonly difference: number | null
  readonly ratio: number | null
  readonly gap: 'established' | 'notEstablished' | 'notTestable' | null
  readonly n: number
  /** What each standard says, by its id. */
  readonly verdicts: Readonly<Record<string, VerdictWord>>
}

export interface GapChange {
  /** Id of the difference, the same in both results. */
  readonly estimate: string
  readonly metric: string
  readonly quantity: string
  readonly attributes: readonly string[]
  readonly group: Group
  readonly versus: Group | 'rest' | null
  readonly stratum: Group | null
  readonly at?: Part
  readonly primary: boolean
  readonly before: GapAt
  readonly after: GapAt
  readonly change: ChangeTest
  readonly state: ChangeState
}

export interface RateChange {
  readonly estimate: string
  readonly metric: string
  readonly quantity: string
  readonly before: number | null
  readonly after: number | null
  readonly change: ChangeTest
}

/** How the people of an attribute's levels are spread, before and after. */
export interface Drift {
  readonly attribute: string
  readonly levels: readonly {
    readonly level: string | null
    readonly before: number | null
    readonly after: number | null
  }[]
  /** Population stability index, with what chance alone makes of it. */
  readonly stabilityIndex: {
    readonly value: number | null
    readonly expectedUnderEquality: number | null
    readonly limitUnderEquality: number | null
  } | null
  /** Half the sum of absolute differences of shares. */
  readonly totalVariation: {
    readonly value: number | null
    readonly lower: number | null
    readonly upper: number | null
    readonly expectedUnderEquality: number | null
  } | null
  readonly pValue: number | null
  /** Corrected over the attributes (Holm). */
  readonly adjusted: number | null
  readonly state: 'established' | 'notEstablished' | 'notTestable'
  readonly reason: Message | null
}
