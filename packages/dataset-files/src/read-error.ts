import { AuditError } from '@exaequo/contract'

export type Format = 'csv' | 'parquet' | 'jsonLines'

/** The engine's own words, made an error with the line where it says one; never the line itself, which is somebody's. */
export function readError(source: string, format: Format, cause: unknown): AuditError {
  const said = String(cause instanceof Error ? cause.message : cause)
  const line = lineIn(said)
  const place = line === null ? { file: source } : { file: source, line }
  const columns = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(said)
  if (columns !== null) {
    const [, expected, found] = columns.map(Number)
    return new AuditError(
      'DATA_CSV_COLUMNS',
      { source, expected: expected as number, found: found as number },
      { place, cause },
    )
  }
  const detail = plain(said.split('\n').find((text) => !/^\s*$|Error on Line|^Original Line/.test(text)) ?? '')
  if (format === 'csv') return new AuditError('DATA_CSV_MALFORMED', { source, detail }, { place, cause })
  const name = format === 'parquet' ? 'Parquet' : 'JSON'
  return new AuditError('DATA_UNREADABLE', { source, format: name, detail }, { place, cause })
}

function lineIn(said: string): number | null {
  const csv = /Line: (\d+)/.exec(said)
  if (csv !== null) return Number(csv[1])
  const json = /in line (\d+):/.exec(said)
  if (json === null) return null
  // DuckDB counts the line after the one that it could not parse.
  return said.includes('Malformed JSON') ? Number(json[1]) - 1 : Number(json[1])
}

/** Without the path of the machine; the line stands in the place. */
function plain(detail: string): string {
  return detail
    .replaceAll(/["']?\/[^\s"']*\/([^\s"'/]+)["']?/g, '$1')
    .replace(/,? ?in line \d+/, '')
    .trim()
    .slice(0, 300)
}
