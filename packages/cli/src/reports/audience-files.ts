import { type Assessment, LOCALES, type Locale, type Result } from '@exaequo/contract'
import { canonicalDocument } from '@exaequo/runner'
import { sha256 } from '../hash.ts'
import type { Watch } from '../watch.ts'

/** Code that draws is most of the command's: it loads while the engine counts, and never for `check`. */
export const loadDrawing = () => import('./draw.ts')

/** The result, its table and its reports in both languages, for one audience: texts by path. */
export async function audienceFiles(
  audience: Result['audience'],
  result: Result,
  assessment: Assessment | null,
  watch: Watch = {},
): Promise<Record<string, string>> {
  const { drawReport, toCsv } = await loadDrawing()
  const csv = toCsv(result)
  const page = (locale: Locale) => drawReport(result, assessment, sha256(csv), locale, watch)
  return {
    [`${audience}/result.json`]: canonicalDocument(result as unknown as Record<string, unknown>),
    [`${audience}/estimates.csv`]: csv,
    ...Object.fromEntries(LOCALES.map((locale) => [`${audience}/report.${locale}.html`, page(locale)])),
  }
}

/** One of those reports alone: the same bytes. */
export async function reportPage(
  result: Result,
  assessment: Assessment | null,
  locale: Locale,
  watch: Watch,
): Promise<string> {
  const { drawReport, toCsv } = await loadDrawing()
  return drawReport(result, assessment, sha256(toCsv(result)), locale, watch)
}
