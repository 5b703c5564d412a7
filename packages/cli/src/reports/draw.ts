import { type Assessment, LOCALES, type Locale, type Result, type Text } from '@exaequo/contract'
import { indexRedirect, renderPortfolio, renderReport } from '@exaequo/report-html'
import { parseHTML } from 'linkedom'
import { explained } from '../catalogue.ts'
import { sha256Base64 } from '../hash.ts'
import type { Watch } from '../watch.ts'

export { ESTIMATE_COLUMNS, estimateRows, toCsv } from '@exaequo/report-html'

export type Pages = Readonly<Record<Locale, string>>

export interface Listed {
  /** The public result where there is one. */
  readonly result: Result
  /** What must be read before its verdicts. */
  readonly banner: Text | null
}

export interface DrawnPortfolio {
  readonly pages: Pages
  readonly first: string
}

const other = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr')

function inBoth(draw: (locale: Locale) => string): Pages {
  return Object.fromEntries(LOCALES.map((locale) => [locale, draw(locale)])) as unknown as Pages
}

/** The report of one audit for one audience. Same result, same bytes. */
export function drawReport(
  result: Result,
  assessment: Assessment | null,
  csvHash: string,
  locale: Locale,
  { onSectionFailure }: Watch,
): string {
  const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)))
  return renderReport(result, {
    locale,
    document: parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document,
    sha256Base64,
    catalogue: explained,
    assessment,
    csvHash,
    onSectionError: (section, error) =>
      onSectionFailure?.({ audit: result.audit.id, locale, section, error: asError(error) }),
    links: {
      otherLocale: `report.${other(locale)}.html`,
      csv: 'estimates.csv',
      json: 'result.json',
      index: `../../index.${locale}.html`,
    },
  })
}

/** The pages that lead to every report of a batch. */
export function drawPortfolio(listed: readonly Listed[]): DrawnPortfolio {
  const results = listed.map(({ result }) => result)
  const pages = inBoth((locale) =>
    renderPortfolio(results, {
      locale,
      sha256Base64,
      catalogue: explained,
      bannerOf: (id) => listed.find(({ result }) => result.audit.id === id)?.banner ?? null,
      reportOf: (id) => {
        const audience = results.find(({ audit }) => audit.id === id)?.audience ?? 'restricted'
        return `${id}/${audience}/report.${locale}.html`
      },
      otherLocale: `index.${other(locale)}.html`,
    }),
  )
  return { pages, first: indexRedirect({ sha256Base64 }) }
}
