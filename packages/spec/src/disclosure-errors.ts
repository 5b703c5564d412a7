import { AuditError } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import type { Located } from './document.ts'
import { suggest } from './suggest.ts'

/** Disclosure is read from the counts that an audit keeps: what they do not cross cannot be asked of them. */
export function disclosureErrors({ disclosure, attributes, decision, label, risk }: AuditSpec, located: Located) {
  if (disclosure === null) return []
  const { quasiIdentifiers, sensitive } = disclosure
  const ids = attributes.map(({ id }) => id)
  const errors: AuditError[] = []
  if (risk === null) errors.push(new AuditError('DISCLOSURE_NEEDS_RISK', {}, { place: located.place('disclosure') }))
  const check = (path: string, name: string, expected: readonly string[]) => {
    if (expected.includes(name)) return
    const hint = suggest(name, expected)
    const details = hint ? { place: located.place(path), hint } : { place: located.place(path) }
    errors.push(new AuditError('DISCLOSURE_NOT_COUNTED', { name, where: path, expected: [...expected] }, details))
  }
  quasiIdentifiers.forEach((id, i) => {
    const path = `disclosure.quasiIdentifiers[${i}]`
    check(path, id, ids)
    if (quasiIdentifiers.indexOf(id) < i) {
      errors.push(new AuditError('SPEC_DUPLICATE_ID', { id }, { place: located.place(path) }))
    }
  })
  if (sensitive !== null) {
    const roles = [...(decision === null ? [] : ['decision']), ...(label === null ? [] : ['label'])]
    check('disclosure.sensitive', sensitive, [...roles, ...ids.filter((id) => !quasiIdentifiers.includes(id))])
  }
  return errors
}
