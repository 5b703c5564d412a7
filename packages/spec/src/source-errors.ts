import { AuditError, type Place } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'

/** The beginning of an address, or one part of a connection string. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i
const CONNECTION = /(^|\s)(host|hostaddr|port|dbname|user|password|service|sslmode)\s*=/i

/** Where the data are: an address in a specification may hold a password, so it is refused and never repeated. */
export function sourceErrors({ data }: AuditSpec, place: (path: string) => Place): AuditError[] {
  const { source, csv } = data
  const texts: [path: string, text: string | null][] =
    typeof source === 'string'
      ? [['data.source', source]]
      : (['service', 'catalog', 'schema', 'table'] as const).map((key) => [`data.source.${key}`, source[key]])
  const errors = texts
    .filter(([, text]) => text !== null && (ADDRESS.test(text) || CONNECTION.test(text)))
    .map(([path]) => new AuditError('SOURCE_IS_ADDRESS', {}, { place: place(path) }))
  if (typeof source !== 'string') {
    const { engine, catalog } = source
    if (engine === 'trino' && catalog === null) {
      errors.push(new AuditError('TRINO_CATALOG_NEEDED', {}, { place: place('data.source') }))
    }
    if (engine === 'postgres' && catalog !== null) {
      errors.push(new AuditError('SOURCE_CATALOG', { engine }, { place: place('data.source.catalog') }))
    }
  }
  if (typeof source !== 'string' && Object.keys(csv).length > 0) {
    errors.push(new AuditError('SOURCE_OPTION_UNUSED', {}, { place: place('data.csv') }))
  }
  return errors
}
