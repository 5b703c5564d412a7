import type { Accountability, FunnelStep, GroundDescription, Justification } from './accountability.ts'
import type { Curve, Group, Interval, Part, PValue } from './computed.ts'
import type { Source } from './dataset.ts'
import type { Message } from './message.ts'
import type { Options, OptionValues } from './options.ts'
import type { RowSampling } from './rows.ts'
import type { Locale, Text } from './text.ts'

export const RESULT_FORMAT = 'exaequo/result/1'

/** Everything that was found, neutral of language, in a canonical order. The report and every export are made of it. */
export interface Result {
  readonly format: typeof RESULT_FORMAT
  /** `restricted`: whole, personal data. `public`: small cells withheld. */
  readonly audience: 'restricted' | 'public'
  readonly audit: AuditDescription
  readonly evidence: EvidenceReference
  readonly outcomes: readonly Outcome[]
  /** For charts and explorers: counts along an axis, such as the threshold of a score. */
  readonly curves: readonly ResultCurve[]
  /** At which thresholds of the score each standard would be met. */
  readonly thresholds: readonly ThresholdRange[]
  readonly estimates: readonly Estimate[]
  readonly verdicts: readonly Verdict[]
  /** Conventions read from an estimate alone: not verdicts. */
  readonly readings: readonly Reading[]
  readonly families: FamilySummary
  readonly warnings: readonly Message[]
  /** What did not fit in `estimates` (the list is capped). */
  readonly leftOut: { readonly estimates: number; readonly cap: number }
}

export interface EvidenceReference {
  /** SHA-256 of the cells (restricted) or a commitment to them (public). */
  readonly cells: string
  readonly profile: string
  readonly spec: string
  /** The results of row-level metrics, where there are some. */
  readonly rows?: string
  readonly sources: readonly Source[]
  readonly versions: Readonly<Record<string, string>>
}

export interface AuditDescription {
  readonly id: string
  readonly date: string
  readonly locale: Locale
  readonly jurisdiction: string
  readonly title: Text
  readonly system: {
    readonly name: string | null
    readonly organisation: string | null
    readonly purpose: Text | null
    readonly automation: 'none' | 'assisted' | 'full' | null
  }
  /** Absent from an audit of amounts or of several classes. */
  readonly decision: (RoleDescription & { readonly favourable: boolean }) | null
  readonly label: LabelDescription | null
  readonly score: { readonly column: string; readonly higherMeans: 'positive' | 'negative' } | null
  readonly target: AmountDescription | null
  readonly prediction: (AmountDescription & { readonly favourable: 'higher' | 'lower' | null }) | null
  readonly classes: {
    readonly column: string
    readonly true: string | null
    readonly levels: readonly string[]
    readonly ordered: boolean
    readonly label: Text
  } | null
  readonly weight: string | null
  readonly count: string | null
  readonly unit: UnitDescription | null
  readonly data: DataDescription
  readonly attributes: readonly AttributeDescription[]
  readonly intersections: readonly (readonly string[])[]
  readonly strata: readonly StratumDescription[]
  readonly metrics: readonly string[]
  /** What the spec set, or the defaults, of metrics that have options. */
  readonly options: Readonly<Record<string, OptionValues<Options>>>
  readonly standards: readonly StandardUse[]
  readonly primary: Readonly<Record<string, string>>
  readonly inference: {
    readonly level: number
    readonly population: 'process' | 'sample' | 'census'
    readonly correction: 'holm'
    readonly floor: number
    readonly replicates: number
    readonly seed: number
    readonly populationSize: number | null
  }
  readonly publication: { readonly public: boolean; readonly suppressBelow: number; readonly reason: string | null }
  /** Every legal ground, in the order of the law. */
  readonly grounds: readonly GroundDescription[]
  readonly justifications: readonly Justification[]
  readonly funnel: readonly FunnelStep[]
  readonly accountability: Accountability
  /** Where single rows were read: how they were drawn. */
  readonly rows?: RowSampling
}

export interface RoleDescription {
  readonly column: string
  /** What counts as 1, such as "at least 5", as a message. */
  readonly positive: Message
  readonly label: Text
}

export interface LabelDescription extends RoleDescription {
  /** Where the label is known for some only: when it is, and how those were chosen. */
  readonly observed: {
    readonly column: string
    readonly values: readonly string[]
    readonly selection: 'random' | 'byDecision' | 'unknown'
    readonly people: number | null
  } | null
}

export interface AmountDescription {
  readonly column: string
  readonly label: Text
}

export interface UnitDescription {
  readonly column: string
  /** How many units there are, and rows in the largest. */
  readonly units: number | null
  readonly largest: number | null
}

/** In a public result a number that would tell of fewer than `suppressBelow` people is `null`. */
export interface DataDescription {
  /** Records in the source. */
  readonly rows: number | null
  /** People they stand for. */
  readonly people: number | null
  /** People in the analysis, once those below are left out. */
  readonly used: number | null
  /** `id` names the reason in the estimates of who is left out by group. */
  readonly leftOut: readonly { readonly id: string; readonly reason: Message; readonly n: number | null }[]
  readonly labelMissing: number | null
  readonly weightSum: number | null
  readonly rounded: { readonly to: number; readonly rule: 'nearest' } | null
}

export interface AttributeDescription {
  readonly id: string
  readonly column: string
  readonly criterion: string | null
  /** Grounds that it stands for without being them. */
  readonly proxyFor: readonly string[]
  readonly legalBasis: Text | null
  readonly retention: Text | null
  readonly access: Text | null
  readonly label: Text
  readonly reference: { readonly rule: 'named' | 'largest' | 'highest-rate' | 'rest'; readonly level: string | null }
  readonly missing: 'group' | 'exclude'
  /** People whose level is not known; `null`: withheld. */
  readonly missingPeople: number | null
  readonly levels: readonly { readonly level: string | null; readonly label: Text; readonly n: number | null }[]
}

export interface StratumDescription {
  readonly columns: readonly string[]
  readonly legitimate: { readonly fr: string; readonly en: string; readonly source: string } | null
}

/** A standard as this audit uses it: its threshold may come from the spec. */
export interface StandardUse {
  readonly id: string
  readonly rule: 'ratio' | 'difference' | 'parity' | 'point'
  readonly threshold: number | null
  readonly quantities: readonly string[]
}

export interface Outcome {
  readonly metric: string
  readonly attributes: readonly string[]
  readonly status: 'measured' | 'notApplicable' | 'incomplete' | 'error'
  readonly reason: Message | null
}

export interface EstimateSupport {
  readonly positives: number
  readonly total: number
  /** Of the group compared with, for differences and ratios. */
  readonly versusPositives?: number
  readonly versusTotal?: number
  /** Weighted sums, where there are weights. */
  readonly weighted?: { readonly positives: number; readonly total: number }
  readonly versusWeighted?: { readonly positives: number; readonly total: number }
}

export interface Estimate {
  readonly id: string
  readonly metric: string
  readonly attributes: readonly string[]
  readonly quantity: string
  readonly comparator: string
  readonly group: Group
  readonly versus: Group | 'rest' | null
  readonly stratum: Group | null
  /** Which class, bin or threshold it is about, where there are several. */
  readonly at?: Part
  /** Columns it was adjusted for, such as a common ratio over strata. */
  readonly given?: readonly string[]
  readonly value: number | null
  readonly reason: Message | null
  readonly support: EstimateSupport | null
  readonly n: number
  readonly nEffective: number
  readonly interval: Interval | null
  /** Always of equality. */
  readonly pValue: PValue | null
  /**
   * `rounded`: counts rounded by their publisher. `binned`: within `bound` of the exact number. `identified`: only the
   * limits in `identified` are known. `withheld`: too few people to be shown.
   */
  readonly exactness: 'exact' | 'rounded' | 'binned' | 'identified' | 'withheld'
  /** How far binning may have moved the value, guaranteed. */
  readonly bound?: number
  /** What the data say where the label is known for some only: the rate lies within, whatever the unknown labels are. */
  readonly identified?: { readonly lower: number; readonly upper: number }
  /** What a reader must know of this number, such as that comparing like with like reverses it. */
  readonly remarks?: readonly Message[]
}

/** A curve of one metric over the groups of one attribute set. */
export interface ResultCurve extends Omit<Curve, 'group'> {
  readonly metric: string
  readonly attributes: readonly string[]
  readonly group: Group
}

/**
 * What the verdict of a standard would be if the decision were another threshold of the score. For information: a
 * threshold picked because it meets here has yet to meet on other people.
 */
export interface ThresholdRange {
  readonly standard: string
  readonly attributes: readonly string[]
  readonly quantity: string
  readonly comparator: 'ratio' | 'difference'
  /** Groups that are compared, with the one they are compared with; those that cannot be tested at any threshold are not. */
  readonly groups: readonly Group[]
  /** From everyone selected to hardly anyone. */
  readonly points: readonly ThresholdPoint[]
  /** Runs of neighbouring points at which the standard is met by every group that can be tested: first and last threshold. */
  readonly meets: readonly (readonly [from: number, to: number])[]
}

export interface ThresholdPoint {
  readonly threshold: number
  /** The worst over groups, corrected within the attribute. */
  readonly verdict: VerdictWord
  /** How many groups cannot be tested here. */
  readonly untested: number
  /**
   * The group that is furthest from equality among those that can be tested, its rate and that of whom it is compared
   * with; rates are `null` where they are withheld.
   */
  readonly group: Group | null
  readonly rate: number | null
  readonly versusRate: number | null
}

export type Gap = 'established' | 'notEstablished' | 'notTestable'
export type VerdictWord = 'meets' | 'misses' | 'inconclusive' | 'notTestable'

export interface Verdict {
  readonly standard: string
  /** Id of the estimate it is about. */
  readonly estimate: string
  readonly metric: string
  readonly attributes: readonly string[]
  readonly quantity: string
  readonly comparator: string
  readonly group: Group
  readonly versus: Group | 'rest' | null
  readonly stratum: Group | null
  /** Which class, where there are several. */
  readonly at?: Part
  readonly verdict: VerdictWord
  /** Of a ratio or difference: which side of the region; `above` harms the reference where the decision is favourable. */
  readonly side: 'below' | 'above' | null
  readonly gap: Gap
  /** [0.8, 1.25], or `null` for parity. */
  readonly region: readonly [number, number] | null
  readonly test: {
    readonly method: string
    readonly null: number
    readonly p: number
    /** `null` in a public result whose family has withheld members. */
    readonly adjusted: number | null
  } | null
  /** The test of equality behind `gap`: plain, corrected as the verdict is, and corrected within its own attribute alone. */
  readonly equality: {
    readonly p: number
    readonly adjusted: number | null
    readonly familyAdjusted: number | null
  } | null
  readonly family: {
    readonly id: string
    /** Comparisons that could be tested; `null`: some of them are withheld. */
    readonly size: number | null
    readonly rank: number | null
    readonly level: number
    readonly primary: boolean
  }
  /** At 1 − (1 − level)/m. */
  readonly simultaneous: Interval | null
  readonly toSettle: ToSettle | null
  /** Of primary comparisons with a region: what their sizes could settle, known before their outcomes. */
  readonly couldSettle?: CouldSettle | null
  /** Of parity: the smallest ratio region [1/x, x] the data would meet. */
  readonly smallestMargin: number | null
  readonly because: Message
}

/** True ratios or differences that groups of these sizes would settle with 4 chances in 5. */
export interface CouldSettle {
  /** The rate of all groups together, to two digits: what the sizes were taken at. */
  readonly rate: number
  /** At most this: found to miss, below. */
  readonly below: number | null
  /** At least this: found to miss, above. */
  readonly above: number | null
  /** From the first to the second: found to meet. */
  readonly meets: readonly [from: number, to: number] | null
}

/** How many times as many decisions, in the same proportions, would settle it with 4 chances in 5. */
export interface ToSettle {
  readonly times: number | null
  /** The same if the true value lies at either end of the plain interval; `null`: no amount would. */
  readonly range: readonly [number | null, number | null]
  readonly people: number | null
  readonly reason: Message | null
}

export interface Reading {
  readonly standard: string
  readonly estimate: string
  readonly reading: 'below' | 'above'
  readonly threshold: number
}

export interface FamilySummary {
  readonly primary: number
  readonly exploratory: number
  /** If no disparity existed anywhere: the expected number of false *misses* among exploratory families, at worst. */
  readonly expectedFalseMisses: number
}
