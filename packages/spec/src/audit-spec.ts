import type {
  Accountability,
  CsvOptions,
  DatabaseSource,
  EndpointSettings,
  Feature,
  GroundUse,
  Justification,
  Locale,
  SpreadsheetOptions,
  Text,
} from '@exaequo/contract'
import type { AuditDocument } from './generated/audit-document.ts'

type Document = Required<AuditDocument>
type Attribute = Required<Document['attributes'][number]>

/** An audit specification with its defaults filled in and its short forms unfolded: what the runner reads. */
export interface AuditSpec {
  readonly id: string
  readonly date: string
  readonly locale: Locale
  readonly title: Text
  readonly system: {
    readonly name: string | null
    readonly organisation: string | null
    readonly purpose: Text | null
    readonly automation: NonNullable<Document['system']['automation']> | null
  }
  readonly data: {
    /** Files, or a table of a database. */
    readonly source: string | DatabaseSource
    readonly csv: CsvOptions
    readonly spreadsheet: SpreadsheetOptions
    /** Which file of an archive. */
    readonly member: string | null
    /** What gives the rows a score. */
    readonly model: ModelSpec | null
    readonly filter: readonly FilterSpec[]
    readonly rounded: RoundedSpec | null
  }
  /** `null` in an audit of amounts or of several classes alone. */
  readonly decision: (BinaryRoleSpec & { readonly favourable: boolean; readonly label: Text }) | null
  readonly label: LabelSpec | null
  readonly score: {
    readonly column: string
    readonly higherMeans: Required<NonNullable<Document['roles']['score']>>['higherMeans']
  } | null
  readonly target: AmountSpec | null
  readonly prediction: (AmountSpec & { readonly favourable: 'higher' | 'lower' | null }) | null
  readonly classes: ClassesSpec | null
  readonly weight: string | null
  readonly count: string | null
  readonly unit: string | null
  /** Inputs of the system; empty where none are declared. */
  readonly features: readonly FeatureSpec[]
  /** Whether single rows may be read, and at most how many. */
  readonly rowAccess: boolean
  readonly rows: { readonly most: number }
  readonly attributes: readonly AttributeSpec[]
  readonly intersections: readonly IntersectionSpec[]
  readonly strata: readonly StratumSpec[]
  /** Steps of the process that decides, in their order. */
  readonly funnel: readonly FunnelStepSpec[]
  /** Metric ids or bundle names; empty: every metric that the roles allow. */
  readonly metrics: readonly string[]
  /** Metric id or bundle name → what the spec sets of its options. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>
  readonly standards: readonly StandardSpec[]
  /** Attribute id → quantity. Absent: what is decided. */
  readonly primary: Readonly<Record<string, string>>
  readonly inference: {
    readonly level: number
    readonly population: Required<Document['inference']>['population']
    readonly correction: Required<Document['inference']>['correction']
    /** Fewer people than this: no test. Default 10. */
    readonly floor: number
    /** How often cells are resampled, for numbers that have no interval of their own. */
    readonly replicates: number
    readonly seed: number
    /** With a population of `sample`: how many people the sample was drawn from. */
    readonly populationSize: number | null
  }
  readonly publication: {
    readonly public: boolean
    readonly suppressBelow: number
    readonly reason: string | null
    /** The data are already public or generated: commitments repeat from run to run. */
    readonly openData: boolean
  }
  readonly jurisdiction: string
  /** What the system does with grounds; those not listed are unknown. */
  readonly systemInputs: readonly {
    readonly ground: Criterion
    readonly use: Exclude<GroundUse, 'unknown'>
    readonly note: Text | null
  }[]
  /** Grounds that play no part in this decision. */
  readonly notApplicable: readonly { readonly ground: Criterion; readonly why: Text }[]
  readonly justifications: readonly Justification[]
  readonly accountability: AccountabilitySpec
  /** Answers on risk and law: a path relative to the specification. */
  readonly risk: string | null
  /** Packages or paths, as written: what they hold is known to whoever loads them. */
  readonly plugins: readonly string[]
  readonly disclosure: DisclosureSpec | null
  /** How many estimates result.json lists at most. Default 20,000. */
  readonly estimatesCap: number
}

export type Criterion = NonNullable<Attribute['criterion']>

export interface FunnelStepSpec {
  readonly id: string
  /** An earlier step; `null`: everyone. */
  readonly among: string | null
  readonly when: ConditionSpec
  readonly favourable: boolean
  /** Whether whoever reaches it was wronged by an error of the process. */
  readonly error: boolean
  readonly label: Text
}

/** A test of one column that needs no look at the data first. */
export interface ConditionSpec {
  readonly column: string
  readonly positive: Extract<PositiveSpec, { readonly kind: 'values' | 'threshold' }>
}

export type AccountabilitySpec = Omit<Accountability, 'humanStep'> & {
  readonly humanStep: { readonly text: Text | null; readonly proposal: ConditionSpec | null }
}

/** A model, what it takes of a row, and where its score goes. */
export interface ModelSpec {
  /** Relative to the specification; empty where the model is deployed. */
  readonly path: string
  readonly endpoint: EndpointSettings | null
  readonly features: readonly Feature[]
  /** Which number is the score; `null`: the only one. */
  readonly output: { readonly tensor: string | null; readonly class: number | null }
  readonly activation: 'none' | 'sigmoid' | 'softmax'
  readonly column: string
  readonly batch: number
  /** `null`: the best that is installed. */
  readonly backend: 'native' | 'wasm' | 'cpu' | null
}

export interface FilterSpec {
  readonly column: string
  readonly in: readonly string[] | null
  readonly notIn: readonly string[] | null
}

export interface RoundedSpec {
  readonly to: number
  readonly rule: Required<NonNullable<Document['data']['rounded']>>['rule']
  /** Column that says how many published counts a row was computed from; `null`: one. */
  readonly terms: string | null
  /** Published totals, known better than by adding rows: `where` holds raw column values. */
  readonly margins: readonly { readonly where: Readonly<Record<string, string>>; readonly n: number }[]
}

/** What counts as positive: one of the listed values, or a number beyond a threshold, or the highest share. */
export type PositiveSpec =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'threshold'; readonly test: 'atLeast' | 'above' | 'atMost' | 'below'; readonly value: number }
  | { readonly kind: 'aboveMedian' }
  | { readonly kind: 'topShare'; readonly share: number }

export interface BinaryRoleSpec {
  readonly column: string
  readonly positive: PositiveSpec
  /** Values that count as 0; `null`: the one other value that occurs. */
  readonly negative: readonly string[] | null
  /** Values whose rows are left out, and counted. */
  readonly exclude: readonly string[]
}

export interface LabelSpec extends BinaryRoleSpec {
  readonly label: Text
  /** When the label is known at all; `null`: wherever it is not missing. */
  readonly observedWhen: { readonly column: string; readonly values: readonly string[] } | null
  readonly selection: Required<NonNullable<Document['roles']['label']>>['selection']
}

export interface AmountSpec {
  readonly column: string
  readonly label: Text
}

export interface FeatureSpec {
  readonly column: string
  /** `null`: found in the rows. */
  readonly type: 'number' | 'category' | null
}

export interface ClassesSpec {
  readonly column: string
  readonly truth: string | null
  /** `null`: those that occur. */
  readonly levels: readonly string[] | null
  readonly ordered: boolean
  readonly label: Text
}

export interface AttributeSpec {
  readonly id: string
  readonly column: string
  readonly criterion: Criterion | null
  /** Grounds that it stands for without being them. */
  readonly proxyFor: readonly Criterion[]
  readonly label: Text
  readonly reference: ReferenceSpec
  /** Display labels of levels; their order is kept. */
  readonly levels: Readonly<Record<string, Text>>
  /** Raw value → level; `null`: missing. */
  readonly recode: Readonly<Record<string, string | null>>
  readonly cut: readonly number[] | null
  /** YYYY-MM-DD: the column is a date of birth. */
  readonly ageAt: string | null
  readonly missing: Attribute['missing']
  readonly legalBasis: Text | null
  readonly retention: Text | null
  readonly access: Text | null
}

export type ReferenceSpec =
  | { readonly rule: 'named'; readonly level: string }
  | { readonly rule: 'largest' | 'highest-rate' | 'rest' }

/** Attributes that an outsider may know, by id, and what they must not give away: a role, else an attribute. */
export interface DisclosureSpec {
  readonly quasiIdentifiers: readonly string[]
  readonly sensitive: string | null
}

export interface IntersectionSpec {
  readonly of: readonly string[]
  /** Attribute id → level; `null`: the attributes' references combined. */
  readonly reference: Readonly<Record<string, string>> | null
}

export interface StratumSpec {
  readonly columns: readonly string[]
  readonly legitimate: Readonly<Required<Document['strata'][number]>['legitimate']> | null
}

export interface StandardSpec {
  readonly id: string
  /** Overrides of the standard's own: a tolerance is nothing but these. */
  readonly quantity: string | null
  readonly ratio: number | null
  readonly difference: number | null
  /** About all groups at once; `null`: each group against its reference. */
  readonly comparator: 'spread' | 'minMaxRatio' | null
}
