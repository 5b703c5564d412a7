import { CHAPTERS, type Chapter } from '@exaequo/contract'
import { escapeHtml, Html, join } from '../html.ts'
import { typography } from '../message/icu.ts'
import type { ReportInput, ReportSection } from '../model/report-input.ts'
import { ready } from '../writer.ts'
import { CHAPTER_TEXTS, CONTENTS_STRINGS } from './chapters.ts'
import { type OnError, printSection } from './print-section.ts'

/** A numbered heading with what stands under it. */
export interface Part {
  readonly id: string
  readonly number: string
  readonly title: Html
  readonly body: Html
  /** `fiche`: the page of an attribute. */
  readonly className: 'part' | 'fiche'
}

export interface ChapterParts {
  readonly id: string
  readonly number: number
  readonly title: string
  /** What should be here, where nothing is. */
  readonly unfilled: Html | null
  /** What opens the chapter, before its numbered parts. */
  readonly lead: Html | null
  readonly parts: readonly Part[]
}

/** The pages of attributes stand among the results, after what precedes the groups and before what crosses them. */
const ATTRIBUTES_ORDER = 10

/** The report in its order: every section in its chapter, numbered, those that fail or are empty said so. */
export function makeOutline(
  input: ReportInput,
  sections: readonly ReportSection[],
  onError: OnError,
): { cover: Html; chapters: ChapterParts[] } {
  const ordered = [...sections].sort((a, b) => a.place.order - b.place.order)
  const of = (chapter: Chapter) => ordered.filter(({ place }) => place.chapter === chapter)
  const print = (section: ReportSection) =>
    section.per === 'audit' ? printSection(section, input, input, onError) : null
  const cover = of('cover').map((section) => print(section) ?? '')
  const chapters = CHAPTERS.flatMap((chapter, number) => {
    if (chapter === 'cover') return []
    const { title, expects, toFill } = CHAPTER_TEXTS[chapter]
    const { assessment, writer } = input
    const illustrated = chapter === 'qualification' && assessment?.illustration === true
    const own = of(chapter).filter(({ per }) => per === 'audit')
    const leads = own.filter(({ place }) => place.order === 0).map((section) => print(section) ?? '')
    const numbered = own.filter(({ place }) => place.order !== 0)
    const drafts = [
      ...numbered.filter(({ place }) => place.order < ATTRIBUTES_ORDER).flatMap(draft),
      ...(chapter === 'results' ? attributeDrafts(input, ordered, onError) : []),
      ...numbered.filter(({ place }) => place.order >= ATTRIBUTES_ORDER).flatMap(draft),
    ]
    const lead = leads.join('\n')
    const empty = lead === '' && drafts.length === 0
    return [
      {
        id: chapter,
        number,
        title: illustrated
          ? writer.plain(CONTENTS_STRINGS.illustrated, {
              title: input.t(title),
              words: writer.plain(assessment.words.illustration),
            })
          : input.t(title),
        unfilled: empty
          ? join(
              [
                writer.say(CONTENTS_STRINGS.unfilled, { expects: ready(writer.say(expects)) }),
                ...(toFill === undefined ? [] : [writer.say(toFill)]),
              ],
              ' ',
            )
          : null,
        lead: lead === '' ? null : new Html(lead),
        parts: drafts.map((part, i) => ({ ...part, number: `${number}.${i + 1}` })),
      },
    ]
  })
  return { cover: new Html(cover.join('\n')), chapters }

  function draft(section: ReportSection): Omit<Part, 'number'>[] {
    const body = print(section)
    if (body === null) return []
    const title = titleOf(section, input)
    return [{ id: `section-${section.id}`, title, body: new Html(body), className: 'part' }]
  }
}

/** The page of each attribute: every section about one, under its title. */
function attributeDrafts(
  input: ReportInput,
  sections: readonly ReportSection[],
  onError: OnError,
): Omit<Part, 'number'>[] {
  return input.result.audit.attributes.map((attribute, i) => {
    const own = { ...input, attribute }
    const bodies = sections.flatMap((section) => {
      if (section.per !== 'attribute') return []
      const body = printSection(section, own, input, onError)
      return body === null ? [] : [`<h4>${titleOf(section, input)}</h4>\n${body}`]
    })
    const title = input.writer.attribute(attribute.id)
    return { id: `attribute-${i}`, title, body: new Html(bodies.join('\n')), className: 'fiche' as const }
  })
}

function titleOf({ title }: ReportSection, { locale }: ReportInput): Html {
  return new Html(escapeHtml(typography(title[locale], locale)))
}
