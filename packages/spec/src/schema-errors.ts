import { AuditError, type MessageCode, message, type Parameter } from '@exaequo/contract'
import type { ErrorObject } from 'ajv'
import { type Located, pathOf } from './document.ts'
import generated from './generated/validate.ts'
import { nearest, suggest } from './suggest.ts'

/** A schema compiled by ajv. */
export type Validate = ((data: unknown) => boolean) & { errors?: readonly object[] | null }

/** Keys of the format that a later version reads: refused by name, since an ignored key would be a false clean bill. */
const NOT_SUPPORTED = new Set([
  'period',
  'rank',
  'twin',
  'funnel',
  'systemInputs',
  'engine',
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
  const place = located.place(where)
  const plain = (code: MessageCode, more: Readonly<Record<string, Parameter>> = {}) =>
    new AuditError(code, { where: shown, ...more }, { place })
  const value = located.source(where) ?? ''
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const at = located.placeOfKey(where, key)
      if (kind.notSupported.has(key)) return new AuditError('SPEC_NOT_SUPPORTED', { key, where: shown }, { place: at })
      const expected = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {})
      const hint = where === 'data.source' ? message('CREDENTIALS_HINT') : suggest(key, expected)
      const details = hint ? { place: at, hint } : { place: at }
      return new AuditError('SPEC_UNKNOWN_KEY', { key, where: shown, expected: few(key, expected) }, details)
    }
    case 'required':
      return plain('SPEC_MISSING_KEY', { key: String(params.missingProperty) })
    case 'enum':
    case 'const': {
      if (error.keyword === 'const' && inAlternative(error)) return null
      const expected = [params.allowedValues ?? [params.allowedValue]].flat().map(String)
      const hint = suggest(value, expected)
      return new AuditError(
        'SPEC_ENUM',
        { value, where: shown, expected: few(value, expected) },
        hint ? { place, hint } : { place },
      )
    }
    case 'anyOf':
      return plain('SPEC_FORM')
    default:
      // Inside an alternative, the alternative itself is reported once.
      return inAlternative(error) ? null : limit(error.keyword, params, value, plain)
  }
}

/** All of them where they fit on a line; else the nearest. */
function few(word: string, expected: string[]): string[] {
  return expected.length <= 24 ? expected : nearest(word, expected)
}

function inAlternative(error: ErrorObject): boolean {
  return error.schemaPath.includes('/anyOf/')
}

function limit(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  value: string,
  plain: (code: MessageCode, more?: Readonly<Record<string, Parameter>>) => AuditError,
): AuditError {
  switch (keyword) {
    case 'type':
      return plain('SPEC_TYPE', { expected: [params.type].flat().map(String) })
    case 'pattern':
      return plain('SPEC_PATTERN', { value, pattern: String(params.pattern) })
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return plain('SPEC_BOUND', { value, comparison: String(params.comparison), limit: Number(params.limit) })
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return plain('SPEC_TOO_FEW', { limit: Number(params.limit) })
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return plain('SPEC_TOO_MANY', { limit: Number(params.limit) })
    default:
      return plain('SPEC_VALUE', { detail: keyword })
  }
}
