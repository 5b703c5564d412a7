import { AuditError, type Feature, type MessageCode, type Parameter } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import type { Located } from './document.ts'
import type { AuditDocument } from './generated/audit-document.ts'

/** What the schema cannot see of a model that gives scores: two encodings at once, a stand-in that is none, no model. */
export function modelErrors({ data }: AuditSpec, located: Pick<Located, 'place' | 'value'>): AuditError[] {
  const { model, source } = data
  if (model === null) return []
  const raw = (located.value as AuditDocument).data.model?.features ?? []
  const errors: AuditError[] = []
  const add = (path: string, code: MessageCode, params: Record<string, Parameter> = {}) =>
    errors.push(new AuditError(code, params, { place: located.place(path) }))
  if (model.path === '') add('data.model', 'SPEC_MISSING_KEY', { key: 'path', where: 'data.model' })
  if (typeof source !== 'string') add('data.model', 'MODEL_NEEDS_FILES')
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(model.path)) add('data.model.path', 'SOURCE_IS_ADDRESS')
  for (const [i, feature] of model.features.entries()) {
    const path = `data.model.features[${i}]`
    const given = ['scale', 'oneHot', 'ordinal'].filter((key) => key in (raw[i] ?? {}))
    if (given.length > 1) add(path, 'FEATURE_ENCODINGS', { where: path, given })
    errors.push(...featureErrors(feature, path, located))
    if (feature.column === model.column) {
      add(`${path}.column`, 'SPEC_SAME_COLUMN', { where: `${path}.column`, other: 'data.model.column' })
    }
  }
  return errors
}

function featureErrors({ encoding, missing }: Feature, path: string, located: Pick<Located, 'place'>): AuditError[] {
  const errors: AuditError[] = []
  const add = (key: string, code: MessageCode, params: Record<string, Parameter>) =>
    errors.push(new AuditError(code, params, { place: located.place(`${path}.${key}`) }))
  if (encoding.kind === 'number') {
    if (!(encoding.by > 0)) add('scale', 'FEATURE_SCALE', { where: `${path}.scale` })
    if (typeof missing === 'object' && typeof missing.value !== 'number') {
      const where = `${path}.missing`
      add('missing', 'SPEC_ENUM', { value: String(missing.value), where, expected: ['refuse', 'unscored', '0'] })
    }
    return errors
  }
  const { kind, levels } = encoding
  const twice = levels.find((level, i) => levels.indexOf(level) < i)
  if (twice !== undefined) add(kind, 'SPEC_DUPLICATE_ID', { id: twice })
  if (typeof missing === 'object' && !levels.includes(String(missing.value))) {
    const where = `${path}.missing`
    add('missing', 'SPEC_ENUM', { value: String(missing.value), where, expected: ['refuse', 'unscored', ...levels] })
  }
  return errors
}
