import { basename } from 'node:path'
import { AuditError } from '@exaequo/contract'

/** One of the files as the spec names it: never a path of the machine. */
export function sourceName(source: string, paths: readonly string[], i: number): string {
  return paths.length === 1 ? source : source.replace(/[^/]*$/, basename(paths[i] as string))
}

interface Columns {
  readonly names: readonly string[]
  readonly line: number
}

/** @throws AuditError where the columns of one file are not those of the first: values would be missing, or another's. */
export function sameColumns(
  files: readonly string[],
  i: number,
  expected: Columns,
  found: Columns,
  order: 'ordered' | 'any order',
): void {
  const params = { source: files[i] ?? '', first: files[0] ?? '' }
  const alone = [
    ...expected.names.filter((name) => !found.names.includes(name)),
    ...found.names.filter((name) => !expected.names.includes(name)),
  ]
  const place = { file: params.source, line: found.line }
  if (alone.length > 0) throw new AuditError('DATA_COLUMNS_DIFFER', { ...params, columns: alone }, { place })
  if (order === 'ordered' && expected.names.some((name, k) => name !== found.names[k]))
    throw new AuditError('DATA_COLUMNS_ORDER', params, { place })
}
