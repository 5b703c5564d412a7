import type { CellObject, SSF } from '@e965/xlsx'

export interface CellReading {
  /** Dates count from 1904, as old Macs had it, instead of 1900. */
  readonly date1904: boolean
  readonly formats: typeof SSF
}

/** A cell that cannot be read: its formula is in error, or was never calculated. */
export type CellProblem = 'error' | 'uncalculated'

/**
 * The value of a cell as text: numbers in full, not as shown; dates as YYYY-MM-DD, with a time only where there is one;
 * booleans `true` and `false`; digits shown with leading zeros as they are shown.
 */
export function cellText(cell: CellObject | undefined, { date1904, formats }: CellReading): string | null {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined) return null
  if (cell.t === 'n') {
    const { z, w, v } = cell
    if (typeof z === 'string' && formats.is_date(z)) return dateText(formats.parse_date_code(v as number, { date1904 }))
    if (typeof z === 'string' && /^0{2,}$/.test(z) && w !== undefined) return w
    return String(v)
  }
  return cell.t === 'e' ? errorText(cell) : String(cell.v)
}

export function problemOf(cell: CellObject | undefined): CellProblem | null {
  if (cell === undefined) return null
  if (cell.t === 'e') return 'error'
  return cell.t === 'z' && cell.f !== undefined ? 'uncalculated' : null
}

/** Such as `#DIV/0!`. */
export function errorText(cell: CellObject): string {
  return cell.w ?? String(cell.v)
}

interface DateParts {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly H: number
  readonly M: number
  readonly S: number
}

function dateText(parts: DateParts | null): string | null {
  if (parts === null) return null
  const two = (n: number) => String(n).padStart(2, '0')
  const { y, m, d, H, M, S } = parts
  const time = `${two(H)}:${two(M)}:${two(Math.floor(S))}`
  // Less than a day after the start of the calendar is a time of day alone.
  if (y < 1900 || (y === 1900 && m === 1 && d === 0)) return time
  return `${y}-${two(m)}-${two(d)}${time === '00:00:00' ? '' : ` ${time}`}`
}
