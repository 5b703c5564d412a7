import { AuditError } from '@exaequo/contract'
import type { ErrorObject } from 'ajv'
import { type Located, pathOf } from './document.ts'
import generated from './generated/validate.ts'
import { suggest } from './suggest.ts'

/** A schema compiled by ajv. */
export type Validate = ((data: unknown) => boolean) & { errors?: readonly object[] | null }

/** Keys of the format that a later version reads: refused by name, since an ignored key would be a false clean bill. */
const NOT_SUPPORTED = new Set([
  'unit',
  'period',
  'target',
  'prediction',
  'classes',
  'rank',
  'twin',
  'features',
  'funnel',
  'systemInputs',
  'rowAccess',
  'observedWhen',
  'selection',
  'engine',
  'plugins',
  'populationSize',
  'replicates',
])

/** What a document is, for its errors. */
export interface DocumentKind {
  readonly validate: Validate
  /** Such as `the audit`. */
  readonly name: string
  /** Keys that a later version reads: refused by name. */
  readonly notSupported: ReadonlySet<string>
}

const AUDIT: DocumentKind = {
  validate: generated as unknown as Validate,
  name: 'the audit',
  notSupported: NOT_SUPPORTED,
}

/** Everything in the document that the schema refuses, each with its place and what was expected. */
export function schemaErrors(located: Located, kind: DocumentKind = AUDIT): AuditError[] {
  if (kind.validate(located.value)) return []
  const errors: AuditError[] = []
  const seen = new Set<string>()
  for (const error of (kind.validate.errors ?? []) as readonly ErrorObject[]) {
    const found = translate(error, located, kind)
    if (found === null) continue
    const key = JSON.stringify([found.code, found.params, found.place])
    if (!seen.has(key)) errors.push(found)
    seen.add(key)
  }
  return errors
}

function translate(error: ErrorObject, located: Located, kind: DocumentKind): AuditError | null {
  const where = pathOf(error.instancePath)
  const shown = where === '' ? kind.name : where
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const place = located.placeOfKey(where, key)
      if (kind.notSupported.has(key)) return new AuditError('SPEC_NOT_SUPPORTED', { key, where: shown }, { place })
      const expected = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
      const hint = suggest(key, expected)
      return new AuditError('SPEC_UNKNOWN_KEY', { key, where: shown, expected }, hint ? { place, hint } : { place })
    }
    case 'required':
      return new AuditError(
        'SPEC_MISSING_KEY',
        { key: String(params.missingProperty), where: shown },
        { place: located.place(where) },
      )
    case 'enum': {
      const expected = (params.allowedValues as unknown[]).map(String)
      const value = located.source(where) ?? ''
      const hint = suggest(value, expected)
      const place = located.place(where)
      return new AuditError('SPEC_ENUM', { value, where: shown, expected }, hint ? { place, hint } : { place })
    }
    case 'anyOf':
    case 'if':
      return new AuditError('SPEC_VALUE', { where: shown, detail: 'no allowed form' }, { place: located.place(where) })
    default:
      // Inside an alternative, the alternative itself is reported once.
      if (error.schemaPath.includes('/anyOf/')) return null
      return new AuditError(
        'SPEC_VALUE',
        { where: shown, detail: error.message ?? error.keyword },
        { place: located.place(where) },
      )
  }
}
