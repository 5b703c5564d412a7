import type { CellObject, WorkSheet } from '@e965/xlsx'
import { AuditError, type FileReader, type Message, message } from '@exaequo/contract'
import { cellText, errorText, problemOf } from './cell-text.ts'
import { refuseTwice } from './csv.ts'
import { datesAsText, datesOf } from './dates.ts'
import { type Header, headerOf } from './header.ts'
import { recordsIn } from './locate.ts'
import { sameColumns } from './many.ts'
import type { Files, Read } from './read.ts'
import { address, type CellRange, rangeOf, rangeText } from './sheet-range.ts'
import { COPY, writeTable } from './table-copy.ts'
import { openWorkbook, sheetOf, usedRange, type Workbook } from './workbook.ts'

/** How many addresses an error names. */
const SHOWN = 5
/** One stray cell far away would make a table of billions. */
const MOST_CELLS = 30_000_000
/** As many rows as tell how a date is written. */
const LOOKED_AT = 1000

interface Sheet {
  readonly title: string
  readonly range: CellRange
  readonly header: Header
  /** The row of the sheet that each record came from, counted from 0. */
  readonly rows: readonly number[]
  readonly records: readonly (readonly (string | null)[])[]
  readonly warnings: readonly Message[]
}

/** Reads one sheet of each workbook. What cannot be told from the cells, a merged one or a formula in error, is refused. */
export async function readSpreadsheets(files: Files, reader: FileReader): Promise<Read> {
  const { names, request } = files
  const options = request.spreadsheet ?? {}
  const missing = options.missing ?? ['NA']
  const copies: string[] = []
  const kept: Pick<Sheet, 'title' | 'range' | 'header' | 'rows'>[] = []
  const looked: (readonly (string | null)[])[] = []
  const warnings: Message[] = []
  for (const [i, path] of files.paths.entries()) {
    const name = names[i] ?? ''
    // The cells themselves are let go before the next workbook is read.
    const { records, ...sheet } = readSheet(await openWorkbook(path, name), name, options, missing)
    kept.push(sheet)
    sameColumns(names, i, (kept[0] ?? sheet).header, sheet.header, 'ordered')
    refuseTwice(sheet.header.names, name, sheet.header.line)
    const copy = await files.copy(`${i}-sheet.csv`)
    await writeTable(copy, [sheet.header.names, ...records])
    copies.push(copy)
    warnings.push(...sheet.warnings)
    looked.push(...records.slice(0, LOOKED_AT))
  }
  const { header } = kept[0] as Sheet
  if (looked.length === 0)
    throw new AuditError('DATA_NO_ROWS', { source: request.source }, { place: { file: request.source } })
  const columns = header.names.map((column, i) => ({ name: column, values: looked.map((record) => record[i] ?? '') }))
  const found = datesOf(columns, missing, options.date)
  return {
    columns: await reader.csv(copies, { ...COPY, header: header.names }),
    decimal: '.',
    missing,
    dates: found.dates,
    warnings: [...warnings, ...found.warnings],
    unnamed: header.names.slice(header.names.length - header.unnamedAtEnd),
    readings: kept.map(({ title, range }) => ({
      format: 'spreadsheet',
      sheet: title,
      range: rangeText(range),
      missing: missing.join(' '),
      ...datesAsText(found),
    })),
    async locate(column, texts, most) {
      const at = header.names.indexOf(column)
      const places: string[] = []
      for (const [i, copy] of copies.entries()) {
        const { title, range, rows } = kept[i] as Sheet
        let record = -1
        for await (const { fields } of recordsIn(copy, names[i] ?? '', COPY)) {
          const row = rows[record++]
          if (row === undefined || !texts.has((fields[at] ?? '').trim())) continue
          places.push(`${names[i]} ${title}!${address(row, range.left + at)}`)
          if (places.length === most) return places
        }
      }
      return places
    },
  }
}

function readSheet(
  workbook: Workbook,
  name: string,
  options: { sheet?: string; range?: string },
  missing: readonly string[],
): Sheet {
  const { sheet, title } = sheetOf(workbook, name, options.sheet)
  const used = usedRange(sheet) as CellRange
  const within = options.range === undefined ? used : rangeOf(options.range, used, title)
  if ((within.bottom - within.top + 1) * (within.right - within.left + 1) > MOST_CELLS)
    throw new AuditError('DATA_SPREADSHEET_TOO_LARGE', { source: name }, { place: { file: name } })
  const cellsOf = (row: number) =>
    Array.from(
      { length: within.right - within.left + 1 },
      (_, i): CellObject | undefined => sheet['!data']?.[row]?.[within.left + i],
    )
  const filled: { row: number; texts: (string | null)[] }[] = []
  for (let row = within.top; row <= within.bottom; row++) {
    const texts = cellsOf(row).map((cell) => cellText(cell, workbook.reading))
    if (texts.some((text) => text !== null && text.trim() !== '')) filled.push({ row, texts })
  }
  const asRecords = filled.map(({ row, texts }) => ({ line: row + 1, fields: texts.map((text) => text ?? '') }))
  const header = headerOf(asRecords, options.range === undefined ? undefined : within.top)
  const range = { ...within, top: header.line - 1 }
  const below = filled.filter(({ row }) => row > range.top)
  refuseMerged(sheet, title, range, name)
  const problems = refuseUnreadable(sheet, title, range, name, missing)
  const hidden = below.filter(({ row }) => sheet['!rows']?.[row]?.hidden === true).length
  return {
    title,
    range,
    header,
    rows: below.map(({ row }) => row),
    records: below.map(({ texts }) => texts),
    warnings: [
      ...problems,
      ...(hidden === 0 ? [] : [message('DATA_SHEET_HIDDEN', { source: name, sheet: title, n: hidden })]),
    ],
  }
}

/** Only the first cell of a merged range holds its value: the others would be missing, or everybody's. */
function refuseMerged(sheet: WorkSheet, title: string, range: CellRange, name: string): void {
  const merged = (sheet['!merges'] ?? [])
    .filter(({ s, e }) => e.r >= range.top && s.r <= range.bottom && e.c >= range.left && s.c <= range.right)
    .map(({ s, e }) => rangeText({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
  if (merged.length === 0) return
  const params = { sheet: title, n: merged.length, cells: merged.slice(0, SHOWN) }
  throw new AuditError('DATA_SHEET_MERGED', params, { place: { file: name }, hint: message('DATA_SHEET_MERGED_HINT') })
}

/** Formulas in error are refused unless their text is declared to be missing; then they are counted. */
function refuseUnreadable(
  sheet: WorkSheet,
  title: string,
  range: CellRange,
  name: string,
  missing: readonly string[],
): Message[] {
  const found = { error: [] as string[], uncalculated: [] as string[], declared: [] as string[] }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet['!data']?.[row]?.[column]
      const problem = problemOf(cell)
      if (problem === null || cell === undefined) continue
      const declared = problem === 'error' && missing.includes(errorText(cell))
      found[declared ? 'declared' : problem].push(
        problem === 'error' ? `${address(row, column)} (${errorText(cell)})` : address(row, column),
      )
    }
  }
  for (const [problem, code] of [
    ['error', 'DATA_SHEET_ERROR'],
    ['uncalculated', 'DATA_SHEET_UNCALCULATED'],
  ] as const) {
    const cells = found[problem]
    if (cells.length === 0) continue
    const details = { place: { file: name }, hint: message(`${code}_HINT`) }
    throw new AuditError(code, { sheet: title, n: cells.length, cells: cells.slice(0, SHOWN) }, details)
  }
  const { declared } = found
  if (declared.length === 0) return []
  return [message('DATA_SHEET_ERROR_MISSING', { sheet: title, n: declared.length, cells: declared.slice(0, SHOWN) })]
}
