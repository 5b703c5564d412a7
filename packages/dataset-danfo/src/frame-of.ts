import type { DataFrame } from 'danfojs-node'
import { loadDanfo } from './driver.ts'

/** Rows as a data frame; `null` stays `null`, which danfo.js takes for missing, and a frame may have no rows. */
export async function frameOf(
  columns: readonly string[],
  rows: Iterable<readonly (string | number | boolean | null)[]>,
): Promise<DataFrame> {
  const { DataFrame } = await loadDanfo()
  return new DataFrame([...rows].map((row) => [...row]) as never, { columns: [...columns] })
}
