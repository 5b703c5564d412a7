import type { Assessment, Citation, Family, Formula, Locale, MetricStrings, Standard, Text } from '@exaequo/contract'
import type { ReportSection } from './model/report-input.ts'

/** What the report must know of a metric: all but its code. */
export interface CatalogueMetric {
  readonly id: string
  readonly bundle: string
  readonly family: Family
  readonly strings: MetricStrings
  readonly formula: Formula
  readonly cite: readonly Citation[]
}

/** Metrics and standards by which a result was made; one that is missing here is shown by its id. */
export interface Catalogue {
  readonly metrics: readonly CatalogueMetric[]
  readonly standards: readonly Standard[]
}

/** Where the files beside a report are, relative to it. */
export interface ReportLinks {
  /** The same report in the other language. */
  readonly otherLocale: string | null
  readonly csv: string | null
  readonly json: string | null
  /** The portfolio. */
  readonly index: string | null
}

interface Common {
  readonly locale: Locale
  /** SHA-256 of a text (UTF-8), in base 64: what the page's security policy names its style sheet by. */
  readonly sha256Base64: (text: string) => string
}

export interface ReportOptions extends Common {
  readonly catalogue: Catalogue
  /** An empty document that charts are drawn in: the browser's, or linkedom's. It is not changed. */
  readonly document: Document
  /** Hash of the CSV of all estimates, such as `sha256-…`. */
  readonly csvHash: string | null
  readonly links: ReportLinks
  /** What follows from the answers on risk and law; absent: their chapters say that they are not filled. */
  readonly assessment?: Assessment | null
  /** Sections of others, beside the toolkit's; one that bears the id of a bundled section stands in its place. */
  readonly sections?: readonly ReportSection[]
  /** Told of a section that failed. The report is made all the same, and says which part is missing. */
  readonly onSectionError?: (section: string, error: unknown) => void
}

export interface PortfolioOptions extends Common {
  readonly catalogue: Catalogue
  /** Where the report of an audit is, relative to the portfolio. */
  readonly reportOf: (auditId: string) => string
  readonly otherLocale: string | null
  /** What must be read before the verdicts of an audit. */
  readonly bannerOf?: (auditId: string) => Text | null
  /** Audits that could not run, and why, in the portfolio's language. */
  readonly notRun?: readonly { readonly id: string; readonly reason: string }[]
}
