import type { AuditSpec } from '@exaequo/spec'

/** The quantity that leads the summary for an attribute: the one declared, else what is decided. */
export function primaryOf({ primary, decision, prediction }: AuditSpec, attribute: string): string {
  return (
    primary[attribute] ?? (decision !== null ? 'selectionRate' : prediction !== null ? 'meanPrediction' : 'classRate')
  )
}
