import { type Assessment, AuditError, LOCALES, type Result } from '@exaequo/contract'
import { canonicalDocument } from '@exaequo/runner'
import { bundled, type Toolkit } from '../catalogue.ts'
import { sha256 } from '../hash.ts'
import { errorLine } from '../print-error.ts'
import type { DrawnReports } from './draw.ts'

/** Code that draws is most of the command's: it loads while the engine counts, and never for `check`. */
export const loadDrawing = () => import('./draw.ts')

/** The result, its table and its reports in both languages, for one audience: texts by path. */
export async function audienceFiles(
  audience: Result['audience'],
  result: Result,
  assessment: Assessment | null,
  toolkit: Pick<Toolkit, 'explained' | 'sections'> = bundled,
): Promise<Record<string, string>> {
  const { drawReports, toCsv } = await loadDrawing()
  const csv = toCsv(result)
  const drawn = drawReports(result, assessment, sha256(csv), toolkit)
  tellFailures(drawn, result.audit.id)
  return {
    [`${audience}/result.json`]: canonicalDocument(result as unknown as Record<string, unknown>),
    [`${audience}/estimates.csv`]: csv,
    ...Object.fromEntries(LOCALES.map((locale) => [`${audience}/report.${locale}.html`, drawn.pages[locale]])),
  }
}

function tellFailures({ failures }: DrawnReports, audit: string): void {
  for (const { locale, section, error } of failures) {
    process.emitWarning(error instanceof AuditError ? errorLine(error, 'en') : String(error.stack ?? error), {
      code: 'SECTION_FAILED',
      detail: `${audit}, report.${locale}.html: section ${section}`,
    })
  }
}
