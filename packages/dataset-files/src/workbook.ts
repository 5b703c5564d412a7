import { readFile, stat } from 'node:fs/promises'
import type { WorkBook, WorkSheet } from '@e965/xlsx'
import { AuditError, message } from '@exaequo/contract'
import { unfoldedSize } from './archive.ts'
import { startOf } from './bytes.ts'
import type { CellReading } from './cell-text.ts'
import { loadDriver } from './driver.ts'
import type { CellRange } from './sheet-range.ts'

/** A workbook is read whole into memory: what unfolds to more than this is to be saved as CSV. */
const MOST_UNFOLDED = 256 << 20
const MOST_BINARY = 64 << 20

export interface Workbook {
  readonly book: WorkBook
  readonly reading: CellReading
}

export async function openWorkbook(path: string, name: string): Promise<Workbook> {
  const xlsx = await loadDriver('@e965/xlsx', () => import('@e965/xlsx'))
  const { size } = await stat(path)
  const start = (await startOf(path, 4, name)).bytes
  const isZip = start.toString('latin1') === 'PK\x03\x04'
  // A page of HTML or a CSV under the name of a workbook opens in a spreadsheet program; here it is told apart.
  if (!isZip && start.toString('hex') !== 'd0cf11e0') throw unreadable(name, message('DATA_SPREADSHEET_OTHER'))
  if (isZip ? (await unfoldedSize(path, name)) > MOST_UNFOLDED : size > MOST_BINARY)
    throw new AuditError('DATA_SPREADSHEET_TOO_LARGE', { source: name }, { place: { file: name } })
  try {
    const book = xlsx.read(await readFile(path), {
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellStyles: true,
      type: 'buffer',
    })
    return { book, reading: { date1904: book.Workbook?.WBProps?.date1904 === true, formats: xlsx.SSF } }
  } catch (cause) {
    throw unreadable(name, null, cause)
  }
}

/** The sheet that is named, or the only one that holds anything. */
export function sheetOf(
  { book }: Workbook,
  name: string,
  wanted: string | undefined,
): { sheet: WorkSheet; title: string } {
  const filled = book.SheetNames.filter((title) => usedRange(book.Sheets[title]) !== null)
  const titles = wanted === undefined ? filled : book.SheetNames.filter((title) => title === wanted)
  const [title] = titles
  if (title !== undefined && titles.length === 1) {
    const sheet = book.Sheets[title]
    if (sheet === undefined || usedRange(sheet) === null)
      throw new AuditError('DATA_NO_ROWS', { source: name }, { place: { file: name } })
    return { sheet, title }
  }
  if (wanted === undefined && filled.length > 1)
    throw new AuditError('DATA_SHEET_WHICH', { source: name, sheets: filled })
  if (wanted === undefined) throw new AuditError('DATA_NO_ROWS', { source: name }, { place: { file: name } })
  const near = book.SheetNames.find((own) => own.trim().toLowerCase() === wanted.trim().toLowerCase())
  const hint = near === undefined ? {} : { hint: message('DID_YOU_MEAN', { suggestion: near }) }
  throw new AuditError(
    'DATA_SHEET',
    { source: name, sheet: wanted, sheets: book.SheetNames, key: 'spreadsheet.sheet' },
    hint,
  )
}

/** From the first to the last cell that holds anything. */
export function usedRange(sheet: WorkSheet | undefined): CellRange | null {
  const rows: number[] = []
  let [left, right] = [Number.POSITIVE_INFINITY, -1]
  for (const [row, cells] of (sheet?.['!data'] ?? []).entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell === undefined || (cell.t === 'z' && cell.f === undefined)) continue
      if (rows.at(-1) !== row) rows.push(row)
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
  }
  const [top, bottom] = [rows[0], rows.at(-1)]
  return top === undefined || bottom === undefined ? null : { top, left, bottom, right }
}

function unreadable(source: string, hint: ReturnType<typeof message> | null, cause?: unknown): AuditError {
  const detail = cause instanceof Error ? cause.message.slice(0, 200) : ''
  const details = { place: { file: source }, ...(hint === null ? {} : { hint }), cause }
  return new AuditError('DATA_SPREADSHEET_UNREADABLE', { source, detail }, details)
}
