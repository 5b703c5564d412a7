import type { Message } from './message.ts'
import type { Text } from './text.ts'

/** How the system uses a protected ground. What nobody said is unknown, never "no". */
export type GroundUse = 'input' | 'determined' | 'no' | 'unknown'

/** How far a ground could be tested with these data. */
export type GroundCoverage = 'tested' | 'byProxy' | 'notTestable' | 'notApplicable'

/** One legal ground: what the system does with it, and what this audit could see of it. */
export interface GroundDescription {
  readonly ground: string
  /** The official term, and in English. */
  readonly label: Text
  /** Where the law names it. */
  readonly reference: string
  /** Whether the reference was read in its source; otherwise it is to be confirmed. */
  readonly verified: boolean
  readonly use: GroundUse
  /** How it is known that the system uses it so. */
  readonly note: Text | null
  readonly coverage: GroundCoverage
  /** Attributes that are it, or that stand for it. */
  readonly attributes: readonly string[]
  /** Why it does not apply. */
  readonly why: Text | null
}

/** The four questions of indirect discrimination, as far as they are answered, for one attribute or several crossed. */
export interface Justification {
  readonly attributes: readonly string[]
  readonly aim: Text | null
  readonly suitable: Text | null
  readonly necessary: Text | null
  readonly alternative: Text | null
}

/** A step of the process that decides, in its order. */
export interface FunnelStep {
  readonly id: string
  /** The step whose people it chooses from; `null`: everyone. */
  readonly among: string | null
  readonly column: string
  /** What counts as reaching it, such as "at least 5". */
  readonly when: Message
  /** Whether reaching it is good for the person. */
  readonly favourable: boolean
  /** Whether whoever reaches it was wronged by an error of the process; absent: no. */
  readonly error?: boolean
  readonly label: Text
}

interface Dated {
  /** YYYY-MM-DD */
  readonly date: string
  readonly what: Text
}

/** What a reviewer asks for beside the numbers; `null` and empty lists are shown as not filled. */
export interface Accountability {
  readonly status: 'draft' | 'approved' | null
  readonly period: { readonly from: string; readonly to: string } | null
  readonly auditor: {
    readonly name: string | null
    readonly paidBy: Text | null
    /** Links to the supplier and the operator of the system, or that there are none. */
    readonly independence: Text | null
  }
  /** The audited body's own words. */
  readonly reply: Text | null
  readonly plan: {
    readonly fixedOn: string | null
    /** Where the plan was filed before the data were seen. */
    readonly filed: Text | null
    readonly changes: readonly Dated[]
    readonly earlierRuns: readonly Dated[]
  }
  readonly population: {
    /** Who is concerned by the decision. */
    readonly concerned: Text | null
    /** Who of them is not in the file. */
    readonly notInFile: Text | null
    /** People entitled who did not ask. */
    readonly nonTakeUp: Text | null
  }
  readonly versions: readonly {
    readonly version: string
    readonly from: string | null
    readonly to: string | null
    readonly note: Text | null
  }[]
  readonly humanStep: {
    readonly text: Text | null
    /** What the system proposed, where a column holds it: then departures from it are measured. */
    readonly proposal: { readonly column: string; readonly when: Message } | null
  }
  readonly previousPractice: Text | null
  readonly consequences: {
    readonly what: Text | null
    readonly reversible: Text | null
    readonly recourse: Text | null
  }
  readonly rights: {
    /** How people are told of the system. */
    readonly notice: Text | null
    /** How a decision is explained to them. */
    readonly explanation: Text | null
  }
  readonly actions: readonly { readonly what: Text; readonly who: Text | null; readonly by: string | null }[]
}
