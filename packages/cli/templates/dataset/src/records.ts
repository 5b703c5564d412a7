import { AuditError } from '@exaequo/contract'

/** Each line a list in JSON, the first the names of the columns; `null` is a missing value. */
export function readRecords(
  texts: readonly string[],
  source: string,
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const [first, ...others] = texts.map((text) => text.split('\n').filter((line) => line !== ''))
  if (first === undefined || first.length === 0) throw new AuditError('DATA_EMPTY', { source })
  const read = (line: string) => (JSON.parse(line) as unknown[]).map((value) => (value === null ? '' : String(value)))
  const header = read(first[0] as string)
  const rows = [first, ...others].flatMap((lines) => lines.slice(1).map(read))
  if (rows.length === 0) throw new AuditError('DATA_NO_ROWS', { source })
  return { header, rows }
}
