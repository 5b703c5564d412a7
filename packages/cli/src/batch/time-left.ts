/** Audits that the estimate rests on: the last ones, since those that did not change cost next to nothing and come in runs. */
const WINDOW = 20
/** Fewer tell nothing yet. */
const FEWEST = 3

/**
 * Milliseconds that the rest of a batch is likely to take, at the pace of the last audits: time between the first and the
 * last of `times` by their number, by how many are left. `null` while too few are done, or none is left.
 * @param times when the batch began, then when each audit finished
 */
export function timeLeft(times: readonly number[], left: number): number | null {
  if (times.length - 1 < FEWEST || left === 0) return null
  const last = times.slice(-WINDOW - 1)
  return ((last[last.length - 1] as number) - (last[0] as number)) * (left / (last.length - 1))
}

/** Such as `40 s`, `3 min` or `2 h 10 min`, alike in English and French: never more exact than an estimate is. */
export function roughly(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds < 10 ? seconds : Math.ceil(seconds / 10) * 10} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const rest = Math.round((minutes % 60) / 10) * 10
  const hours = Math.floor(minutes / 60) + (rest === 60 ? 1 : 0)
  return rest % 60 === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
