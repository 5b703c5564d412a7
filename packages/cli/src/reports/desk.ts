import type { Assessment, Result } from '@exaequo/contract'
import type { DrawnPortfolio, DrawnReports, Listed } from './draw.ts'

/** Where pages are drawn: in a thread of its own, so that both halves of the work go on at once, or here. */
export interface Desk {
  /** Takes a result over as it is now; its reports follow once the hash of its table is known. */
  reports(result: Result, assessment: Assessment | null): (csvHash: string) => Promise<DrawnReports>
  portfolio(listed: readonly Listed[]): Promise<DrawnPortfolio>
  /** What is not drawn yet never will be. */
  close(): Promise<void>
}

/** The file of the thread, beside the bundled command; from sources there is none. */
declare const EXAEQUO_DRAWING_THREAD: string | undefined

/** Code that draws is most of the command's: it loads when a desk is opened, and never for `check`. */
export async function openDesk(): Promise<Desk> {
  if (typeof EXAEQUO_DRAWING_THREAD === 'undefined') return deskHere()
  const { deskInThread } = await import('./thread-desk.ts')
  return deskInThread(new URL(EXAEQUO_DRAWING_THREAD, import.meta.url))
}

export function deskHere(): Desk {
  const drawing = () => import('./draw.ts')
  return {
    reports: (result, assessment) => async (csvHash) => (await drawing()).drawReports(result, assessment, csvHash),
    portfolio: async (listed) => (await drawing()).drawPortfolio(listed),
    close: async () => {},
  }
}
