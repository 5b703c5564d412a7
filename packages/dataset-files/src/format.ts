export type Format = 'csv' | 'parquet' | 'jsonLines' | 'spreadsheet' | 'arrow' | 'zip'

const FORMATS: readonly [RegExp, Format][] = [
  [/\.(csv|tsv|txt)(\.gz)?$/i, 'csv'],
  [/\.parquet$/i, 'parquet'],
  [/\.(jsonl|ndjson)(\.gz)?$/i, 'jsonLines'],
  [/\.(xlsx|xlsm|xls|ods)$/i, 'spreadsheet'],
  [/\.(arrow|arrows|feather|ipc)$/i, 'arrow'],
  [/\.zip$/i, 'zip'],
]

/** What a file is, by its name. */
export function formatOf(name: string): Format | null {
  return FORMATS.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
