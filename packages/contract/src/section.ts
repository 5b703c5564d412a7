import type { Locale, Text } from './text.ts'

/** One chapter of the report. It arranges what the result holds and never computes a number. */
export interface Section<Model, Tools> {
  readonly id: string
  readonly title: Text
  /** Safe HTML of the chapter, or `null` where there is nothing to say: the report then prints "not filled". */
  render(model: Model, tools: Tools, locale: Locale): string | null
}

export function defineSection<Model, Tools>(section: Section<Model, Tools>): Section<Model, Tools> {
  return section
}
