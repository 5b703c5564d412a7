import type { Result } from '@exaequo/contract'
import type { ReportOptions } from './options.ts'
import { page } from './page/page.ts'
import {
  annex,
  attributeChapters,
  cover,
  intersections,
  limits,
  localLaw144,
  method,
  strata,
  summary,
} from './sections/chapters.ts'
import { makeModel } from './sections/model.ts'

const CHAPTERS = [cover, summary, method, attributeChapters, strata, intersections, localLaw144, limits, annex]

/** The report of one audit in one language: a file that needs nothing else. Same result, same bytes. */
export function renderReport(result: Result, options: ReportOptions): string {
  const model = makeModel(result, options)
  const [head = '', ...rest] = CHAPTERS.map((chapter) => chapter(model))
  return page(
    result.audit.title[options.locale],
    `${head}\n<main>\n${rest.filter((html) => html !== '').join('\n')}\n</main>`,
    options.locale,
    options.sha256Base64,
  )
}
