import { join } from 'node:path'
import { LOCALES } from '@exaequo/contract'
import { loadDrawing } from './reports/audience-files.ts'
import type { Listed } from './reports/draw.ts'
import { writeWhole } from './write.ts'

/**
 * The pages that lead to every report of a batch, made of public results where there are some. With the result of an audit
 * that is not public they are their owner's alone, as that result is.
 */
export async function writePortfolio(out: string, listed: readonly Listed[]): Promise<void> {
  const { pages, first } = (await loadDrawing()).drawPortfolio(listed)
  const mode = listed.every(({ result }) => result.audience === 'public') ? 0o644 : 0o600
  for (const locale of LOCALES) await writeWhole(join(out, `index.${locale}.html`), pages[locale], mode)
  await writeWhole(join(out, 'index.html'), first)
}
