import { join } from 'node:path'
import { LOCALES, type Result, type Text } from '@exaequo/contract'
import { catalogue } from './catalogue.ts'
import { sha256Base64 } from './hash.ts'
import { writeWhole } from './write.ts'

/** The pages that lead to every report of a batch. */
export async function writePortfolio(
  out: string,
  results: readonly Result[],
  bannerOf: (auditId: string) => Text | null,
): Promise<void> {
  const { indexRedirect, renderPortfolio } = await import('@exaequo/report-html')
  for (const locale of LOCALES) {
    const page = renderPortfolio(results, {
      locale,
      sha256Base64,
      catalogue,
      bannerOf,
      reportOf: (id) => {
        const open = results.find(({ audit }) => audit.id === id)?.audit.publication.public ? 'public' : 'restricted'
        return `${id}/${open}/report.${locale}.html`
      },
      otherLocale: `index.${locale === 'fr' ? 'en' : 'fr'}.html`,
    })
    await writeWhole(join(out, `index.${locale}.html`), page)
  }
  await writeWhole(join(out, 'index.html'), indexRedirect({ sha256Base64 }))
}
