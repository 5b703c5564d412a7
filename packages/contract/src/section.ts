import type { Text } from './text.ts'

/** Chapters of a report, in their order; the first is its cover. The number of a chapter is its place in this list. */
export const CHAPTERS = [
  'cover',
  'summary',
  'system',
  'qualification',
  'data',
  'method',
  'results',
  'appraisal',
  'measures',
  'rights',
  'limits',
  'annex',
] as const

export type Chapter = (typeof CHAPTERS)[number]

export interface SectionDescription<Per extends 'audit' | 'attribute'> {
  /** kebab-case noun, equal to its folder's name. */
  readonly id: string
  readonly title: Text
  /**
   * Where it stands. Lower orders come first; a section of order 0 opens its chapter, directly under the chapter's
   * heading and without one of its own. The order of a section per attribute is its order within the attribute's page.
   */
  readonly place: { readonly chapter: Chapter; readonly order: number }
  /** Once for the audit, or once on the page of each attribute (in the chapter of results). */
  readonly per: Per
  /** What a reader finds where there is nothing to print: the words "not filled", or nothing. */
  readonly empty: 'notFilled' | 'omit'
}

export interface SectionDefinition<Given, Model, Per extends 'audit' | 'attribute'> extends SectionDescription<Per> {
  /** Arranges what the result holds, as plain data; it computes no number. `null`: there is nothing to print. */
  model(given: Given): Model | null
  /** A precompiled template, or any function that makes safe HTML of the model: whatever is not ours must be escaped. */
  readonly template: (model: Model) => string
}

/** A piece of the report. */
export interface Section<Given, Per extends 'audit' | 'attribute' = 'audit' | 'attribute'>
  extends SectionDescription<Per> {
  /** Its HTML without heading, or `null` where there is nothing to print. */
  print(given: Given): string | null
}

/** A section as plain data and a template; what joins the two is ours. */
export function defineSection<Given, Model, const Per extends 'audit' | 'attribute'>({
  model,
  template,
  ...description
}: SectionDefinition<Given, Model, Per>): Section<Given, Per> {
  return {
    ...description,
    print(given) {
      const made = model(given)
      return made === null ? null : template(made)
    },
  }
}

/** Text within markup: what has a meaning in HTML is written so that it has none. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`)
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
