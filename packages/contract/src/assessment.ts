import type { Text } from './text.ts'

/**
 * What follows from the answers on risk and law, as plain data with its words in both languages: a report lays it out,
 * and neither concludes nor translates. `given`, `note`, `source`, `owner`: as somebody wrote it, to be kept apart from our words.
 */
export interface Assessment {
  /** The day it counts from. */
  readonly date: string
  readonly audience: 'restricted' | 'public'
  /** The system is used where European Union law does not apply: read as if it were used in France. */
  readonly illustration: boolean
  readonly words: AssessmentWords
  /** To stand above every verdict; `null`: no practice of Article 5 is declared, and each is known not to be at stake. */
  readonly banner: Text | null
  /** Conclusions by id, such as `high-risk`. */
  readonly conclusions: Readonly<Record<string, AssessedConclusion>>
  readonly practices: readonly AssessedCheck[]
  readonly annexPoints: readonly AssessedRule[]
  readonly conditions: readonly AssessedCheck[]
  readonly role: AssessedAnswer
  readonly registration: readonly AssessedRule[]
  readonly duties: readonly AssessedDuty[]
  readonly fundamentalRights: readonly AssessedPart[]
  readonly safeguards: readonly AssessedCheck[]
  readonly dpiaCriteria: readonly AssessedCheck[]
  /** The CNIL's list, the cases of Article 35(3), and whether an assessment was made. */
  readonly dpiaAnswers: readonly AssessedAnswer[]
  /** The mention that decisions must carry: French, the language of the decision. */
  readonly mention: { readonly text: string; readonly missing: readonly Text[] }
  readonly publication: readonly AssessedAnswer[]
  readonly explanation: readonly AssessedAnswer[]
  readonly justification: { readonly points: readonly AssessedAnswer[]; readonly findings: readonly string[] }
  readonly risks: readonly AssessedRisk[]
  readonly map: AssessedMap
  readonly disclosure: AssessedDisclosure
  /** `null`: not for this audience. */
  readonly security: readonly AssessedItem[] | null
  readonly surveillance: readonly AssessedItem[]
  /** Questions nobody has answered. */
  readonly open: readonly Text[]
  readonly packs: readonly {
    readonly title: Text
    readonly version: string
    readonly reference: Text
    readonly consolidatedOn: string | null
    readonly asOf: string
    readonly illustration: boolean
    readonly sources: readonly Text[]
  }[]
  /** Hash of the answers, or a commitment to them. */
  readonly answersHash: string | null
}

export type AssessmentWords = Readonly<
  Record<
    | 'toConfirm'
    | 'illustration'
    | 'because'
    | 'contestable'
    | 'noContest'
    | 'noMeasure'
    | 'unanswered'
    | 'raised'
    | 'withheldMeasures'
    | 'withheldSecurity'
    | 'withheldDisclosure'
    | 'publicFindings'
    | 'severity'
    | 'likelihood',
    Text
  >
>

/** Undetermined is an answer of its own. */
export type AssessedValue = 'yes' | 'no' | 'unknown'

export interface AssessedConclusion {
  readonly id: string
  readonly title: Text
  readonly value: AssessedValue
  /** The value in words, and what it is taken for where it is undetermined. */
  readonly answer: Text
  /** What stands before the sentence; `null`: the sentence says it all. */
  readonly word: Text | null
  readonly sentence: Text
  readonly rule: AssessedRule | null
  readonly illustration: boolean
  readonly because: AssessedStep
  /** By question, the other answers that would change it, one at a time. */
  readonly contests: readonly AssessedContest[]
  /** Rules that it rests on and that were not read in a source. */
  readonly toConfirm: readonly Text[]
}

export interface AssessedContest {
  readonly question: Text
  readonly given: Text
  readonly changes: readonly {
    readonly to: readonly Text[]
    /** Further answers that would do. */
    readonly others: number
    readonly becomes: Text
  }[]
}

/** A rule as it stood on the day that counts. */
export interface AssessedRule {
  readonly reference: Text
  readonly text: Text
  readonly note: Text | null
  readonly state: 'inForce' | 'future' | 'ended'
  readonly stateWord: Text
  readonly appliesFrom: string | null
  readonly daysLeft: number | null
  /** It applies earlier in form, but binds from this day only: what it needs is defined only then. */
  readonly bindsFrom: string | null
  /** The day on which it is read: the audit's, or that of the pack where it is an illustration. */
  readonly asOf: string
  /** Another first day that the text gave later. */
  readonly sinceAppliesFrom: string | null
  /** `false`: to be confirmed. */
  readonly verified: boolean
  /** Where it was read, and on which day; `null`: nowhere. */
  readonly sources: readonly Text[]
  readonly verifiedOn: string | null
}

/** A step of a reasoning, with only the parts that settled it. */
export interface AssessedStep {
  readonly text: Text
  readonly answer: Text
  /** What was answered, where the step is a question. */
  readonly given: Text | null
  readonly note: Text | null
  readonly source: string | null
  readonly references: readonly Text[]
  /** The conclusion where the parts of this step stand, instead of here. */
  readonly see: Text | null
  readonly parts: readonly AssessedStep[]
}

export interface AssessedAnswer {
  readonly question: Text
  /** `null`: unknown. */
  readonly given: Text | null
  readonly note: Text | null
  readonly source: string | null
}

export interface AssessedCheck {
  readonly rule: AssessedRule
  readonly value: AssessedValue
  readonly answer: Text
  readonly note: Text | null
}

export interface AssessedDuty {
  readonly rule: AssessedRule
  readonly who: Text
  readonly applies: AssessedValue
  readonly answer: Text
  /** First day it binds this organisation. */
  readonly due: string | null
  readonly daysLeft: number | null
  /** The organisation relies on the system being older than the rule. */
  readonly legacy: boolean
  readonly illustration: boolean
}

/** One of the six parts of the assessment of Article 27. */
export interface AssessedPart {
  readonly rule: AssessedRule
  readonly answer: AssessedAnswer
  /** From the specification. */
  readonly spec: readonly Text[]
  /** Whether the groups of the audit belong here. */
  readonly groups: boolean
  /** Ids of estimates. */
  readonly findings: readonly string[]
}

export type AssessedLevel = 1 | 2 | 3 | 4 | 'unknown'

export interface AssessedRating {
  readonly severity: AssessedLevel
  readonly likelihood: AssessedLevel
  readonly level: AssessedLevel
  readonly words: { readonly severity: Text; readonly likelihood: Text; readonly level: Text }
}

export interface AssessedRisk {
  readonly id: string
  /** From 1, in the order of the register: what the map shows. */
  readonly number: number
  readonly title: Text
  readonly fear: Text
  /** The feared event of the CNIL's method; `null`: a discriminatory outcome, which is an addition to it. */
  readonly event: Text | null
  readonly initial: AssessedRating
  readonly residual: AssessedRating
  /** A finding of the audit raised the likelihood that was answered. */
  readonly raised: boolean
  readonly evidence: {
    readonly text: Text
    /** Estimates, attributes, legal grounds or columns. */
    readonly kind: 'estimates' | 'attributes' | 'grounds' | 'columns'
    readonly ids: readonly string[]
    readonly floor: Text
  } | null
  /** Estimates that the answers name. */
  readonly cited: readonly string[]
  readonly answers: readonly AssessedAnswer[]
  /** `null`: not for this audience. */
  readonly measures:
    | readonly {
        readonly given: Text
        readonly state: Text
        readonly owner: string | null
        readonly due: string | null
      }[]
    | null
  readonly owner: string | null
  readonly due: string | null
}

export interface AssessedMap {
  readonly levels: readonly { readonly level: 1 | 2 | 3 | 4; readonly text: Text }[]
  /** Numbers of risks in each of sixteen cells. */
  readonly cells: readonly {
    readonly severity: 1 | 2 | 3 | 4
    readonly likelihood: 1 | 2 | 3 | 4
    readonly initial: readonly number[]
    readonly residual: readonly number[]
  }[]
  /** Numbers of risks without a place. */
  readonly unrated: { readonly initial: readonly number[]; readonly residual: readonly number[] }
}

export interface AssessedDisclosure {
  /** `notCounted`: no table of counts crosses what was asked. */
  readonly measured: 'measured' | 'notCounted' | 'withheld'
  /** Ids of attributes. */
  readonly quasiIdentifiers: readonly string[]
  readonly sensitive: string | null
  readonly people: number | null
  readonly classes: number | null
  readonly k: number | null
  readonly unique: number | null
  readonly under: readonly { readonly size: number; readonly share: number | null }[]
  readonly distinctDiversity: number | null
  readonly entropyDiversity: number | null
  readonly closeness: number | null
  readonly disclosed: number | null
  /** What the published result gives away; `null`: nothing is published. */
  readonly published: {
    readonly threshold: number
    readonly smallestShown: number | null
    readonly shownUnder: number
    readonly recoverable: readonly (readonly string[])[]
    readonly share: number | null
  } | null
  readonly identifyingColumns: readonly string[]
}

export interface AssessedItem {
  readonly question: Text
  readonly given: Text | null
  readonly open: boolean
  readonly state: Text
}
