import { basename } from 'node:path'
import { AuditError } from '@exaequo/contract'

/** One of the files as the spec names it: never a path of the machine. */
export function sourceName(source: string, paths: readonly string[], i: number): string {
  return paths.length === 1 ? source : source.replace(/[^/]*$/, basename(paths[i] as string))
}

/** @throws AuditError where the columns of one file are not those of the first: values would be missing, or another's. */
export function sameColumns(
  source: string,
  paths: readonly string[],
  i: number,
  expected: readonly string[],
  found: readonly string[],
  order: 'ordered' | 'any order',
): void {
  const params = { source: sourceName(source, paths, i), first: sourceName(source, paths, 0) }
  const alone = [
    ...expected.filter((name) => !found.includes(name)),
    ...found.filter((name) => !expected.includes(name)),
  ]
  const place = { file: params.source, line: 1 }
  if (alone.length > 0) throw new AuditError('DATA_COLUMNS_DIFFER', { ...params, columns: alone }, { place })
  if (order === 'ordered' && expected.some((name, k) => name !== found[k]))
    throw new AuditError('DATA_COLUMNS_ORDER', params, { place })
}
