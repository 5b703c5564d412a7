import { type Assessment, LOCALES, type Locale, type Result, type Text } from '@exaequo/contract'
import { indexRedirect, renderPortfolio, renderReport } from '@exaequo/report-html'
import { parseHTML } from 'linkedom'
import { explained, type Toolkit } from '../catalogue.ts'
import { sha256Base64 } from '../hash.ts'

export { toCsv } from '@exaequo/report-html'

export type Pages = Readonly<Record<Locale, string>>

export interface DrawnReports {
  readonly pages: Pages
  /** Sections that failed; the reports say so in their place. */
  readonly failures: readonly { readonly locale: Locale; readonly section: string; readonly error: Error }[]
}

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

/** The reports of one audit for one audience, in both languages. Same result, same bytes. */
export function drawReports(
  result: Result,
  assessment: Assessment | null,
  csvHash: string,
  toolkit: Pick<Toolkit, 'explained' | 'sections'>,
): DrawnReports {
  const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document
  const failures: DrawnReports['failures'][number][] = []
  const pages = inBoth((locale) =>
    renderReport(result, {
      locale,
      document,
      sha256Base64,
      catalogue: toolkit.explained,
      sections: toolkit.sections,
      assessment,
      csvHash,
      onSectionError: (section, error) =>
        failures.push({ locale, section, error: error instanceof Error ? error : new Error(String(error)) }),
      links: {
        otherLocale: `report.${other(locale)}.html`,
        csv: 'estimates.csv',
        json: 'result.json',
        index: `../../index.${locale}.html`,
      },
    }),
  )
  return { pages, failures }
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
