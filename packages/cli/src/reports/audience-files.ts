import { type Assessment, LOCALES, type Result } from '@exaequo/contract'
import { toCsv } from '@exaequo/report-html/csv'
import { canonicalDocument } from '@exaequo/runner'
import { sha256 } from '../hash.ts'
import type { Desk } from './desk.ts'
import type { DrawnReports } from './draw.ts'

/** Texts by path; some are still being made. */
export type Files = Readonly<Record<string, string | Promise<string>>>

export async function textsOf(files: Files): Promise<Record<string, string>> {
  const texts = await Promise.all(Object.entries(files).map(async ([name, text]) => [name, await text] as const))
  return Object.fromEntries(texts)
}

/** The result, its table and its reports in both languages, for one audience. */
export function audienceFiles(
  audience: Result['audience'],
  result: Result,
  assessment: Assessment | null,
  desk: Desk,
): Files {
  const reports = desk.reports(result, assessment)
  const csv = toCsv(result)
  const drawn = reports(sha256(csv)).then((made) => told(made, result.audit.id))
  const pages = LOCALES.map((locale) => [`${audience}/report.${locale}.html`, heard(drawn, locale)] as const)
  return {
    [`${audience}/result.json`]: canonicalDocument(result as unknown as Record<string, unknown>),
    [`${audience}/estimates.csv`]: csv,
    ...Object.fromEntries(pages),
  }
}

/** One that is never awaited, since another file failed first, must not end the command. */
function heard(drawn: Promise<DrawnReports>, locale: (typeof LOCALES)[number]): Promise<string> {
  const page = drawn.then(({ pages }) => pages[locale])
  page.catch(() => undefined)
  return page
}

function told(drawn: DrawnReports, audit: string): DrawnReports {
  for (const { locale, section, error } of drawn.failures) {
    process.emitWarning(error, {
      code: 'SECTION_FAILED',
      detail: `${audit}, report.${locale}.html: section ${section}`,
    })
  }
  return drawn
}
