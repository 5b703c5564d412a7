import type { Section } from '@exaequo/contract'
import type { ReportInput } from '../model/report-input.ts'
import { CONTENTS_STRINGS } from './chapters.ts'

export type OnError = (section: string, error: unknown) => void

/** What a section prints, or that it is not filled, or that it failed; `null`: nothing, and nobody looks for it. */
export function printSection<Given>(
  section: Section<Given>,
  given: Given,
  { writer }: Pick<ReportInput, 'writer'>,
  onError: OnError,
): string | null {
  try {
    const printed = section.print(given)
    if (printed !== null) return printed
    return section.empty === 'omit' ? null : `<p class="unfilled">${writer.say(CONTENTS_STRINGS.sectionUnfilled)}</p>`
  } catch (error) {
    // One section of a plug-in must not cost a reader the whole report.
    onError(section.id, error)
    return `<p class="failed" role="note">${writer.say(CONTENTS_STRINGS.failed, { id: section.id })}</p>`
  }
}
