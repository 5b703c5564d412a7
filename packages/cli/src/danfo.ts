import type { Result } from '@exaequo/contract'
import { type Frame, frameOf } from '@exaequo/dataset-danfo'
import type { DataFrame } from 'danfojs-node'
import { type AuditOptions, audit as auditOf } from './audit.ts'
import type { Audience, CompletedAudit } from './completed.ts'
import type { SpecDocument } from './read-spec.ts'
import { loadDrawing } from './reports/audience-files.ts'

/** An audit of a data frame, whose estimates are one too. */
export interface FrameAudit extends CompletedAudit {
  /** Default: the whole result. @throws AuditError: nothing of the audit is public. */
  estimates(audience?: Audience): Promise<DataFrame>
}

/** `audit` of a danfo.js data frame: `spec` says `source: given:<name>`, or is an object without `data`. */
export async function audit(
  frame: Frame,
  spec: string | URL | SpecDocument,
  options: Omit<AuditOptions, 'data'> = {},
): Promise<FrameAudit> {
  const audited = await auditOf(spec, { ...options, data: frame })
  return { ...audited, estimates: async (audience) => estimatesFrame(audited.resultFor(audience ?? 'restricted')) }
}

/** The estimates of a result as a data frame: a row each, with the columns of `estimates.csv`. */
export async function estimatesFrame(result: Result): Promise<DataFrame> {
  const { ESTIMATE_COLUMNS, estimateRows } = await loadDrawing()
  return frameOf(ESTIMATE_COLUMNS, estimateRows(result))
}
