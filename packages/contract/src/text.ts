/** A text in both languages of the toolkit. Where only one was given, both hold it: a reader never meets an empty label. */
export interface Text {
  readonly fr: string
  readonly en: string
}

export type Locale = keyof Text

export const LOCALES: readonly Locale[] = ['fr', 'en']
