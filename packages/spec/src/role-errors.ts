import { AuditError, type MessageCode } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import type { Located } from './document.ts'

/** Roles that contradict each other, or that are not enough for an audit. */
export function roleErrors(spec: AuditSpec, located: Pick<Located, 'place' | 'source'>): AuditError[] {
  const { decision, label, target, prediction, classes, weight, count, unit, inference, data } = spec
  const errors: AuditError[] = []
  const add = (path: string, code: MessageCode, params: Record<string, string> = {}) =>
    errors.push(new AuditError(code, params, { place: located.place(path) }))
  if (decision === null && prediction === null && classes === null) add('roles', 'ROLES_NOTHING_TO_AUDIT')
  if (label !== null && decision === null) add('roles.label', 'ROLE_NEEDS_ROLE', { role: 'label', needs: 'decision' })
  if (target !== null && prediction === null) {
    add('roles.target', 'ROLE_NEEDS_ROLE', { role: 'target', needs: 'prediction' })
  }
  if (count !== null && count === weight) {
    add('roles.weight', 'SPEC_SAME_COLUMN', { where: 'roles.weight', other: 'roles.count' })
  }
  if (unit !== null && count !== null) add('roles.unit', 'UNIT_WITH_COUNT')
  if (unit !== null && data.rounded !== null) add('roles.unit', 'UNIT_WITH_ROUNDED')
  if (label !== null && label.observedWhen === null && located.source('roles.label.selection') !== null) {
    add('roles.label.selection', 'SELECTION_NEEDS_OBSERVED')
  }
  if ((inference.population === 'sample') !== (inference.populationSize !== null)) {
    add('inference', 'POPULATION_SIZE')
  }
  if (classes?.ordered && classes.levels === null) add('roles.classes', 'CLASSES_ORDER')
  if (spec.rowAccess && spec.features.length === 0) add('rowAccess', 'ROW_ACCESS_NEEDS_FEATURES')
  if (spec.rowAccess && data.rounded !== null) add('rowAccess', 'ROW_ACCESS_ROUNDED')
  spec.features.forEach(({ column }, i) => {
    if (spec.features.findIndex((one) => one.column === column) < i)
      add(`roles.features[${i}]`, 'FEATURE_TWICE', { column })
  })
  return errors
}
