import type { AuditDescription, Message, Text } from '@exaequo/contract'
import { message } from '@exaequo/contract'

/** What is decided, whatever its kind: a decision, an amount or several classes. */
export interface Decided {
  readonly column: string
  readonly label: Text
  readonly positive: Message
  readonly favourable: boolean
}

export function decisionOf({ decision, prediction, classes }: AuditDescription): Decided {
  if (decision !== null) return decision
  const own = prediction ?? classes
  return {
    column: own?.column ?? '',
    label: own?.label ?? { en: '', fr: '' },
    positive: message('POSITIVE_VALUES', { values: [...(classes?.levels ?? [])] }),
    favourable: prediction?.favourable !== 'lower',
  }
}

/** Whether what is decided is good for the person: of an amount, more of it; `null`: neither is said. */
export function favourableOf({ decision, prediction }: AuditDescription): boolean | null {
  if (decision !== null) return decision.favourable
  return prediction?.favourable == null ? null : prediction.favourable === 'higher'
}

/** Whether a system is known to take part in the decision: where it is not, nothing may be said of one. */
export function bySystem({ system }: AuditDescription): boolean {
  return system.automation === 'assisted' || system.automation === 'full'
}
