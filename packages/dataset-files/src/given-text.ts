/** A value in memory as the text that a file would hold; `null`: missing, which NaN is too. */
export function givenText(value: unknown): string | null {
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return null
  return value instanceof Date ? dateText(value) : String(value)
}

/** In UTC, and the day alone where the time is midnight. A date that is none is a text that no date reads as. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date'
  return date.toISOString().replace('T00:00:00.000Z', '')
}

/** What a cell may hold: nothing that would have to be taken apart. */
export function isPlain(value: unknown): boolean {
  if (value === null || value instanceof Date) return true
  return typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol'
}

/** Midnight of UTC, or of this machine's time zone alone: which day is meant would then depend on the machine. */
export function midnightOf(date: Date): 'utc' | 'local' | 'others' {
  if (Number.isNaN(date.getTime())) return 'others'
  if (date.getTime() % 86_400_000 === 0) return 'utc'
  const time = date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds()
  return time === 0 ? 'local' : 'others'
}
