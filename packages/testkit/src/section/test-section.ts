import { CHAPTERS, LOCALES, type Locale, type Section } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { unbalanced } from './markup.ts'

export interface SectionCase<Given> {
  readonly name: string
  given(locale: Locale): Given
  /** What must stand in its HTML in each language; `null`: the section has nothing to print. */
  readonly expect: Readonly<Record<Locale, readonly string[]>> | null
  /** What must not. */
  readonly without?: readonly string[]
}

/**
 * Tests a section by its table of cases and by what its author did not think of: both languages, the same bytes twice,
 * whole markup, nothing that the page's policy forbids, no value that leaked.
 */
export function testSection<Given>(section: Section<Given>, cases: readonly SectionCase<Given>[]): void {
  describe(section.id, () => {
    test('has an id, a title in every language and a place', () => {
      expect(section.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const locale of LOCALES) expect(section.title[locale].trim(), `title in ${locale}`).not.toBe('')
      expect(CHAPTERS).toContain(section.place.chapter)
      expect(section.place.order).toBeGreaterThanOrEqual(0)
      if (section.per === 'attribute') expect(section.place.chapter).toBe('results')
      expect(cases.length, 'give at least one case').toBeGreaterThan(0)
    })

    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const printed = LOCALES.map((locale) => section.print(one.given(locale)))
      if (one.expect === null) {
        expect(printed.every((html) => html === null)).toBe(true)
        return
      }
      LOCALES.forEach((locale, i) => {
        const html = printed[i] ?? ''
        expect(section.print(one.given(locale)), 'two calls differ').toBe(html)
        for (const words of one.expect?.[locale] ?? []) expect(html).toContain(words)
        for (const words of one.without ?? []) expect(html).not.toContain(words)
        expect(unbalanced(html), 'elements are not closed as they are opened').toBeNull()
        expect(html, 'the page’s policy forbids it').not.toMatch(
          /<(script|iframe|object|style)\b|\s(style|on\w+)=["']/i,
        )
        expect(html, 'a value leaked').not.toMatch(/\bundefined\b|\bNaN\b|\[object |\[[A-Z_]{4,}( \{|\])/)
      })
      expect(printed[0], 'the languages do not differ: is a string left untranslated?').not.toBe(printed[1])
    })
  })
}
