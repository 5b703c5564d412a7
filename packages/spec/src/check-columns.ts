import { AuditError, type Place } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import { nearest, suggest } from './suggest.ts'

/** Every column that the spec names and the data do not have. */
export function checkColumns(
  spec: AuditSpec,
  columns: readonly string[],
  place: (path: string) => Place,
): AuditError[] {
  const named: [path: string, column: string][] = [
    ['roles.decision.column', spec.decision.column],
    ...(spec.label === null ? [] : [['roles.label.column', spec.label.column] as [string, string]]),
    ...(spec.score === null ? [] : [['roles.score.column', spec.score.column] as [string, string]]),
    ...(spec.weight === null ? [] : [['roles.weight.column', spec.weight] as [string, string]]),
    ...(spec.count === null ? [] : [['roles.count.column', spec.count] as [string, string]]),
    ...spec.attributes.map(({ column }, i): [string, string] => [`attributes[${i}].column`, column]),
    ...spec.data.filter.map(({ column }, i): [string, string] => [`data.filter[${i}].column`, column]),
    ...spec.strata.flatMap((stratum, i) => stratum.columns.map((column): [string, string] => [`strata[${i}]`, column])),
  ]
  const terms = spec.data.rounded?.terms
  if (terms) named.push(['data.rounded.terms', terms])
  return named
    .filter(([, column]) => !columns.includes(column))
    .map(([where, column]) => {
      const hint = suggest(column, columns)
      const details = hint ? { place: place(where), hint } : { place: place(where) }
      return new AuditError('AUDIT_COLUMN_NOT_FOUND', { column, where, expected: nearest(column, columns) }, details)
    })
}
