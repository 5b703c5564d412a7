import { AuditError } from '@exaequo/contract'
import type { Located } from './document.ts'

/** What `init` leaves where it cannot know, and a person must answer. */
const OPEN = '?'

/** Where a question can stand; elsewhere the sign is a value as any other, such as one that means missing. */
const ASKED =
  /^(roles\.\w+\.(column|favourable|(positive|negative)\.equals)|attributes\[\d+\]\.(column|reference|ageAt|legalBasis))$/

/** Every question that is still open, with what it asks. */
export function openQuestions(located: Located): { path: string; error: AuditError }[] {
  const found: { path: string; error: AuditError }[] = []
  const walk = (value: unknown, path: string) => {
    if (value === OPEN && ASKED.test(path)) {
      const asks = path.replace(/^.*\.(?=(positive|negative)\.)|^.*\.(?!.*\.)/, '').replace('.equals', '')
      found.push({
        path,
        error: new AuditError('SPEC_QUESTION', { where: path, asks }, { place: located.place(path) }),
      })
    } else if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, `${path}[${i}]`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`)
  }
  walk(located.value, '')
  return found
}
