import { join } from 'node:path'
import { LOCALES } from '@exaequo/contract'
import type { Desk } from './reports/desk.ts'
import type { Listed } from './reports/draw.ts'
import { writeWhole } from './write.ts'

/** The pages that lead to every report of a batch. */
export async function writePortfolio(out: string, listed: readonly Listed[], desk: Desk): Promise<void> {
  const { pages, first } = await desk.portfolio(listed)
  for (const locale of LOCALES) await writeWhole(join(out, `index.${locale}.html`), pages[locale])
  await writeWhole(join(out, 'index.html'), first)
}
