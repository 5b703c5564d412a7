import { AuditError } from '@exaequo/contract'

/** Rows and columns counted from 0, both ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `B3:F200`, or `B3:F` down to the last row. @throws AuditError where it is none, or lies outside what is filled. */
export function rangeOf(text: string, used: CellRange, sheet: string): CellRange {
  const [, from = '', top = '', to = '', bottom = ''] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})?$/i.exec(text) ?? []
  const range = {
    top: Number(top) - 1,
    left: columnIndex(from),
    bottom: bottom === '' ? used.bottom : Math.min(Number(bottom) - 1, used.bottom),
    right: columnIndex(to),
  }
  if (range.top < 0 || range.left < 0 || range.right < range.left)
    throw new AuditError('DATA_RANGE', { range: text, key: 'spreadsheet.range' })
  if (range.top > range.bottom || range.left > used.right || range.right < used.left)
    throw new AuditError('DATA_RANGE_EMPTY', { range: text, sheet, used: rangeText(used), key: 'spreadsheet.range' })
  return range
}

export function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${address(top, left)}:${address(bottom, right)}`
}

/** As a spreadsheet shows it: row 0, column 0 is `A1`. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (column % 26))}`
}

function columnIndex(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
