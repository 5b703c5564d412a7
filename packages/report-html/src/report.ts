import type { Result } from '@exaequo/contract'
import { CONTENTS_STRINGS } from './contents/chapters.ts'
import { makeOutline } from './contents/outline.ts'
import { Html } from './html.ts'
import { type ReportSection, reportInput } from './model/report-input.ts'
import type { ReportOptions } from './options.ts'
import { page } from './page/page.ts'
import { sections as bundled } from './sections/index.ts'
import { partial } from './template.ts'

const contents = partial('contents')
const chapter = partial('chapter')

/** The report of one audit in one language: a file that needs nothing else. Same result, same bytes. */
export function renderReport(result: Result, options: ReportOptions): string {
  const input = reportInput(result, options)
  const { cover, chapters } = makeOutline(input, merge(options.sections ?? []), options.onSectionError ?? (() => {}))
  const body = [
    `<header class="cover">\n${cover}</header>`,
    contents({ title: input.t(CONTENTS_STRINGS.contents), unfilled: input.t(CONTENTS_STRINGS.unfilledWord), chapters }),
    `<main>\n${chapters.map(chapter).join('\n')}</main>`,
  ]
  return page(input.t(result.audit.title), new Html(body.join('\n')), options.locale, options.sha256Base64)
}

function merge(given: readonly ReportSection[]): readonly ReportSection[] {
  const replaced = new Set(given.map(({ id }) => id))
  return [...bundled.filter(({ id }) => !replaced.has(id)), ...given]
}
