import { AuditError, type Place, type Profile } from '@exaequo/contract'
import { type AuditSpec, processConditions } from '@exaequo/spec'

/** The most levels an attribute may have: beyond, a group is a few people and the report a telephone book. */
export const LEVELS_CAP = 1000
/** Sums stay exact in DECIMAL(38, 9) below this magnitude. */
const MAGNITUDE_CAP = 1_000_000

type PlaceOf = (path: string) => Place

/** Every reason why these data cannot be counted as the spec says: all of them, each at the key that named the column. */
export function checkProfile(spec: AuditSpec, profile: Profile, place: PlaceOf): AuditError[] {
  const errors: AuditError[] = []
  const numbers: [string, string, 'amount' | 'weight' | 'count' | 'threshold'][] = []
  spec.attributes.forEach((attribute, i) => {
    if (attribute.ageAt !== null) errors.push(...checkReadable(attribute.column, `attributes[${i}].column`, 'date'))
    else if (attribute.cut !== null) numbers.push([attribute.column, `attributes[${i}].column`, 'threshold'])
    else errors.push(...checkLevels(attribute.column, `attributes[${i}].column`))
  })
  if (spec.decision !== null && spec.decision.positive.kind !== 'values')
    numbers.push([spec.decision.column, 'roles.decision.column', 'threshold'])
  if (spec.label !== null && spec.label.positive.kind !== 'values')
    numbers.push([spec.label.column, 'roles.label.column', 'threshold'])
  for (const [path, { column, positive }] of processConditions(spec)) {
    if (positive.kind === 'threshold') numbers.push([column, `${path}.column`, 'threshold'])
  }
  for (const role of ['score', 'target', 'prediction'] as const) {
    const own = spec[role]
    if (own !== null) numbers.push([own.column, `roles.${role}.column`, 'amount'])
  }
  if (spec.weight !== null) numbers.push([spec.weight, 'roles.weight.column', 'weight'])
  if (spec.count !== null) numbers.push([spec.count, 'roles.count.column', 'count'])
  const nobody = spec.unit === null ? 0 : (profile.columns[spec.unit]?.missing ?? 0)
  if (nobody > 0) {
    const params = { column: spec.unit ?? '', n: nobody }
    errors.push(new AuditError('UNIT_MISSING', params, { place: place('roles.unit.column') }))
  }
  for (const [column, path, use] of numbers) errors.push(...checkNumber(column, path, use))
  return errors

  function checkReadable(column: string, path: string, kind: 'date' | 'number'): AuditError[] {
    const own = profile.columns[column]
    if (own === undefined || (own.invalid ?? 0) === 0) return []
    const example = own.example ?? null
    const params = { column, n: own.invalid ?? 0, example }
    return [
      kind === 'date'
        ? new AuditError('DATE_INVALID', params, { place: place(path) })
        : new AuditError('NUMBER_INVALID', { ...params, sign: signIn(example ?? '') }, { place: place(path) }),
    ]
  }

  function checkLevels(column: string, path: string): AuditError[] {
    const distinct = profile.columns[column]?.distinct ?? 0
    if (distinct <= LEVELS_CAP) return []
    return [new AuditError('ATTRIBUTE_TOO_MANY_LEVELS', { column, distinct, cap: LEVELS_CAP }, { place: place(path) })]
  }

  function checkNumber(column: string, path: string, use: 'amount' | 'weight' | 'count' | 'threshold'): AuditError[] {
    const found = checkReadable(column, path, 'number')
    const own = profile.columns[column]
    if (own === undefined) return found
    const at = { place: place(path) }
    if ((own.nonFinite ?? 0) > 0) found.push(new AuditError('NUMBER_NOT_FINITE', { column, n: own.nonFinite ?? 0 }, at))
    if (use === 'count' || use === 'weight') {
      if ((own.negative ?? 0) > 0) found.push(new AuditError('NUMBER_NEGATIVE', { column, n: own.negative ?? 0 }, at))
      if (own.missing > 0) found.push(new AuditError('NUMBER_MISSING', { column, n: own.missing }, at))
    }
    if (use === 'count' && (own.fractional ?? 0) > 0) {
      found.push(new AuditError('COUNT_FRACTIONAL', { column, n: own.fractional ?? 0 }, at))
    }
    const reach = Math.max(Math.abs(own.minimum ?? 0), Math.abs(own.maximum ?? 0))
    if (use === 'amount' && reach >= MAGNITUDE_CAP) {
      found.push(new AuditError('NUMBER_TOO_LARGE', { column, cap: MAGNITUDE_CAP }, at))
    }
    if (use === 'weight' && (own.maximum ?? 0) >= MAGNITUDE_CAP * 100) {
      found.push(new AuditError('NUMBER_TOO_LARGE', { column, cap: MAGNITUDE_CAP * 100 }, at))
    }
    return found
  }
}

/** What keeps a text from being a number that a reader would take it for: told, and never taken away by guess. */
function signIn(text: string): 'space' | 'percent' | 'currency' | 'none' {
  if (!/\d/.test(text)) return 'none'
  if (/[%‰]/.test(text)) return 'percent'
  if (/\p{Sc}|\b(EUR|USD|GBP|CHF)\b/iu.test(text)) return 'currency'
  return /^[-+]?\d{1,3}( \d{3})+([.,]\d+)?$/.test(text) ? 'space' : 'none'
}
