export {
  type Assessment,
  AuditError,
  AuditErrors,
  type Estimate,
  type Locale,
  type Message,
  type Result,
  type Verdict,
} from '@exaequo/contract'
export { type AuditOptions, audit } from './audit.ts'
export type { Audience, CompletedAudit, ReportOptions } from './completed.ts'
export type { GivenData } from './given-data.ts'
export type { EvidenceFiles } from './outputs.ts'
export type { SpecDocument } from './read-spec.ts'
export type { ProgressEvent, SectionFailure, Step } from './watch.ts'
