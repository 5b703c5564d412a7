import { basename } from 'node:path'
import { AuditError } from '@exaequo/contract'
import type { Format } from './format.ts'
import type { Files } from './read.ts'

/** The engine's own words, made an error with the line where it says one; never the line itself, which is somebody's. */
export function readError(files: Files, format: Format, cause: unknown, above: readonly number[] = []): AuditError {
  const said = String(cause instanceof Error ? cause.message : cause)
  const source = fileIn(said, files)
  const seen = lineIn(said)
  const line = seen === null ? null : seen + (above[Math.max(0, files.names.indexOf(source))] ?? 0)
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
  const name = { csv: 'CSV', parquet: 'Parquet', jsonLines: 'JSON', spreadsheet: 'CSV', arrow: 'Arrow', zip: 'zip' }[
    format
  ]
  return new AuditError('DATA_UNREADABLE', { source, format: name, detail }, { place, cause })
}

/** Which of several files the engine means; else the source as a whole. */
function fileIn(said: string, { paths, names, request }: Files): string {
  if (paths.length === 1) return names[0] ?? request.source
  const named = /^\s*file = (.+)$/m.exec(said)?.[1] ?? /file "([^"]+)"/.exec(said)?.[1] ?? ''
  const i = paths.findIndex((path) => named === path || (named !== '' && basename(path) === basename(named)))
  return names[i] ?? request.source
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
