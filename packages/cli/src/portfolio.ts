import { join } from 'node:path'
import { LOCALES, type Result, type Text } from '@exaequo/contract'
import { catalogue } from './catalogue.ts'
import { sha256Base64 } from './hash.ts'
import { writeWhole } from './write.ts'

/**
 * The pages that lead to every report of a batch, made of public results where there are some. With the result of an audit
 * that is not public they are their owner's alone, as that result is.
 */
export async function writePortfolio(
  out: string,
  results: readonly Result[],
  bannerOf: (auditId: string) => Text | null,
): Promise<void> {
  const { indexRedirect, renderPortfolio } = await import('@exaequo/report-html')
  const mode = results.every(({ audience }) => audience === 'public') ? 0o644 : 0o600
  for (const locale of LOCALES) {
    const page = renderPortfolio(results, {
      locale,
      sha256Base64,
      catalogue,
      bannerOf,
      reportOf: (id) => {
        const audience = results.find(({ audit }) => audit.id === id)?.audience ?? 'restricted'
        return `${id}/${audience}/report.${locale}.html`
      },
      otherLocale: `index.${locale === 'fr' ? 'en' : 'fr'}.html`,
    })
    await writeWhole(join(out, `index.${locale}.html`), page, mode)
  }
  await writeWhole(join(out, 'index.html'), indexRedirect({ sha256Base64 }))
}
