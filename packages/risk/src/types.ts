import type { Text } from '@exaequo/contract'

/** Undetermined is an answer of its own. */
export type Ternary = 'yes' | 'no' | 'unknown'

export interface Question {
  readonly id: string
  readonly section: string
  readonly type: 'ternary' | 'choice' | 'choices' | 'date' | 'number' | 'text'
  /** The answer that can only make duties heavier; `none` where neither does. */
  readonly raises: 'yes' | 'no' | 'none'
  /** Ids of the rules it decides. */
  readonly decides: readonly string[]
  readonly fr: string
  readonly en: string
  readonly why: Text
  readonly options: Readonly<Record<string, Text>> | null
}

export interface Questionnaire {
  readonly sections: readonly { readonly id: string; readonly fr: string; readonly en: string }[]
  readonly questions: readonly Question[]
}

/** A ternary, the id of an option, a date, a list of options, a number, or a text. Always possible: `unknown`. */
export type AnswerValue = string | number | readonly string[] | Text

export type Level = 1 | 2 | 3 | 4
export type RatedLevel = Level | 'unknown'

export interface Rating {
  readonly severity: RatedLevel
  readonly likelihood: RatedLevel
}

export interface Measure {
  readonly label: Text
  readonly state: 'planned' | 'in-place'
  readonly owner: string | null
  readonly due: string | null
}

export interface RatedRisk extends Rating {
  readonly residual: Rating | null
  readonly measures: readonly Measure[]
  readonly owner: string | null
  readonly due: string | null
  /** Ids of estimates of the result. */
  readonly evidence: readonly string[]
}

export interface AiaAnswers {
  readonly phase: 'design' | 'implementation'
  readonly answers: Readonly<Record<string, string | readonly string[]>>
}

/** A file of answers with its defaults filled in: every question has an answer, `unknown` where none was given. */
export interface RiskAnswers {
  readonly audit: string
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly notes: Readonly<Record<string, { readonly note: Text | null; readonly source: string | null }>>
  readonly risks: Readonly<Record<string, RatedRisk>>
  readonly aia: AiaAnswers | null
}

export type FearedEvent = 'access' | 'modification' | 'disappearance' | 'discrimination'

export type EvidenceKind =
  | 'error-gap'
  | 'outcome-gap'
  | 'intersection-gap'
  | 'protected-input'
  | 'missing-groups'
  | 'small-cells'
  | 'identifying-columns'

export interface CatalogueRisk {
  readonly id: string
  readonly fear: string
  readonly event: FearedEvent
  /** What a result can show about it. */
  readonly evidence: EvidenceKind | null
  /** Questions whose answer bears on it. */
  readonly questions: readonly string[]
  readonly fr: string
  readonly en: string
}

export interface RiskCatalogue {
  readonly fears: readonly { readonly id: string; readonly fr: string; readonly en: string }[]
  readonly risks: readonly CatalogueRisk[]
}

export interface AiaQuestion {
  readonly section: string
  readonly kind: 'raw' | 'mitigation'
  /** Asked in one phase of the project only. */
  readonly phase?: 'design' | 'implementation'
  readonly multiple: boolean
  /** Asked only where another question has one of these answers. */
  readonly when?: Readonly<Record<string, readonly string[]>>
  readonly items: readonly string[]
}

export interface AiaQuestionnaire {
  readonly version: string
  readonly source: string
  readonly questions: Readonly<Record<string, AiaQuestion>>
}
