import type { Expression, PlanDimension } from '@exaequo/contract'
import type { AuditSpec, ConditionSpec } from '@exaequo/spec'

export const PROPOSAL = 'proposal'

export const stepDimension = (id: string): string => `step:${id}`

/** Whether a dimension of the cells is about the process: a step, or what the system proposed. */
export function isOfProcess(dimension: string): boolean {
  return dimension.startsWith('step:') || dimension === PROPOSAL
}

/** The steps of the process and the system's own proposal, as yes-or-no dimensions of the joint table. */
export function processDimensions({ funnel, accountability }: AuditSpec): PlanDimension[] {
  const { proposal } = accountability.humanStep
  return [
    ...funnel.map(({ id, when }) => ({ name: stepDimension(id), from: expressionOf(when) })),
    ...(proposal === null ? [] : [{ name: PROPOSAL, from: expressionOf(proposal) }]),
  ]
}

function expressionOf({ column, positive }: ConditionSpec): Expression {
  if (positive.kind === 'values') return { kind: 'member', column, values: positive.values }
  return { kind: 'threshold', column, test: positive.test, value: positive.value }
}
