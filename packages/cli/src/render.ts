import { type Assessment, LOCALES, type Result } from '@exaequo/contract'
import { canonicalDocument } from '@exaequo/runner'
import { explained } from './catalogue.ts'
import { sha256, sha256Base64 } from './hash.ts'

/** What draws reports: most of the command's code, and of no use to `check`. */
export async function loadReport() {
  const [{ renderReport, toCsv }, { parseHTML }] = await Promise.all([
    import('@exaequo/report-html'),
    import('linkedom'),
  ])
  return { renderReport, toCsv, parseHTML }
}

/** The result, its table and its reports in both languages, for one audience. */
export async function renderOutputs(
  audience: 'public' | 'restricted',
  result: Result,
  assessment: Assessment | null,
): Promise<Record<string, string>> {
  const { renderReport, toCsv, parseHTML } = await loadReport()
  const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document
  const csv = toCsv(result)
  const outputs: Record<string, string> = {
    [`${audience}/result.json`]: canonicalDocument(result as unknown as Record<string, unknown>),
    [`${audience}/estimates.csv`]: csv,
  }
  for (const locale of LOCALES) {
    const other = locale === 'fr' ? 'en' : 'fr'
    outputs[`${audience}/report.${locale}.html`] = renderReport(result, {
      locale,
      document,
      sha256Base64,
      catalogue: explained,
      assessment,
      csvHash: sha256(csv),
      onSectionError: (section, error) =>
        process.emitWarning(error instanceof Error ? error : String(error), {
          code: 'SECTION_FAILED',
          detail: `${result.audit.id}, report.${locale}.html: section ${section}`,
        }),
      links: {
        otherLocale: `report.${other}.html`,
        csv: 'estimates.csv',
        json: 'result.json',
        index: `../../index.${locale}.html`,
      },
    })
  }
  return outputs
}
