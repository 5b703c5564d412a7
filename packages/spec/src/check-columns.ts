import { AuditError, type Column, type Place } from '@exaequo/contract'
import type { AuditSpec, ConditionSpec } from './audit-spec.ts'
import { nearest, suggest } from './suggest.ts'

/** Every column that the spec names and the data do not have. */
export function checkColumns(
  spec: AuditSpec,
  columns: readonly string[],
  place: (path: string) => Place,
): AuditError[] {
  return columnsNamed(spec)
    .filter(([, column]) => !columns.includes(column))
    .map(([where, column]) => {
      const hint = suggest(column, columns)
      const details = hint ? { place: place(where), hint } : { place: place(where) }
      return new AuditError('AUDIT_COLUMN_NOT_FOUND', { column, where, expected: nearest(column, columns) }, details)
    })
}

/** Every column that the spec names and that cannot be read: for its type, or for want of a right. */
export function checkReadable(
  spec: AuditSpec,
  columns: readonly Column[],
  place: (path: string) => Place,
): AuditError[] {
  return columnsNamed(spec).flatMap(([where, name]) => {
    const why = columns.find((column) => column.name === name)?.unreadable
    return why === undefined ? [] : [new AuditError(why.code, why.params, { place: place(where) })]
  })
}

function columnsNamed(spec: AuditSpec): [path: string, column: string][] {
  const named: [path: string, column: string][] = [
    ...roleColumns(spec),
    ...modelColumns(spec),
    ...spec.features
      .map(({ column }, i): [string, string] => [`roles.features[${i}]`, column])
      .filter(([, column]) => !modelColumns(spec).some(([, own]) => own === column)),
    ...spec.attributes.map(({ column }, i): [string, string] => [`attributes[${i}].column`, column]),
    ...spec.data.filter.map(({ column }, i): [string, string] => [`data.filter[${i}].column`, column]),
    ...spec.strata.flatMap((stratum, i) => stratum.columns.map((column): [string, string] => [`strata[${i}]`, column])),
  ]
  for (const [path, { column }] of processConditions(spec)) named.push([`${path}.column`, column])
  const terms = spec.data.rounded?.terms
  if (terms) named.push(['data.rounded.terms', terms])
  return named
}

function modelColumns({ data }: AuditSpec): [path: string, column: string][] {
  const features = data.model?.features ?? []
  return features.map(({ column }, i): [string, string] => [`data.model.features[${i}].column`, column])
}

/** Conditions on columns that no role names: steps of the process, and what the system proposed; by their key. */
export function processConditions({ funnel, accountability }: AuditSpec): [path: string, condition: ConditionSpec][] {
  const { proposal } = accountability.humanStep
  return [
    ...funnel.map(({ when }, i): [string, ConditionSpec] => [`funnel[${i}].when`, when]),
    ...(proposal === null ? [] : [['accountability.humanStep.proposal', proposal] as [string, ConditionSpec]]),
  ]
}

/** The columns of the roles, by the key that names each. */
export function roleColumns(spec: AuditSpec): [path: string, column: string][] {
  const { decision, label, score, target, prediction, classes, weight, count, unit } = spec
  const named: [string, string | null | undefined][] = [
    ['roles.decision.column', decision?.column],
    ['roles.label.column', label?.column],
    ['roles.label.observedWhen.column', label?.observedWhen?.column],
    ['roles.score.column', score?.column],
    ['roles.target.column', target?.column],
    ['roles.prediction.column', prediction?.column],
    ['roles.classes.column', classes?.column],
    ['roles.classes.truth', classes?.truth],
    ['roles.weight.column', weight],
    ['roles.count.column', count],
    ['roles.unit.column', unit],
  ]
  return named.filter((one): one is [string, string] => one[1] != null)
}
