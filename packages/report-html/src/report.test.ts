import { defineSection, LOCALES } from '@exaequo/contract'
import { unbalanced } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { type AuditId, hostile, optionsOf, resultOf } from '../test/given.ts'
import type { AttributeInput, ReportInput, ReportSection } from './model/report-input.ts'
import { renderReport } from './report.ts'
import { sections } from './sections/index.ts'

const AUDITS: readonly AuditId[] = ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social']

test('ids of sections are unique', () => {
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
})

test.each(AUDITS)(
  '%s: whole markup, one heading of each level at a time, every link of the contents leads somewhere',
  (id) => {
    for (const locale of LOCALES) {
      const failed: string[] = []
      const html = renderReport(resultOf(id), {
        ...optionsOf(locale),
        onSectionError: (section) => failed.push(section),
      })
      expect(failed).toEqual([])
      expect(unbalanced(html.replace('<!doctype html>', ''))).toBeNull()
      expect(html).not.toMatch(/ style=|<script/)
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
      levels.reduce((before, level) => {
        expect(level, 'a heading skips a level').toBeLessThanOrEqual(before + 1)
        return level
      }, 0)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
      expect(new Set(ids).size, 'an id stands twice').toBe(ids.length)
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    }
  },
)

test('chapters bear the numbers of the table of contents, and those that nothing fills say what is missing', () => {
  const html = renderReport(resultOf('duo-2014'), optionsOf('fr'))
  const numbers = [...html.matchAll(/<h2 id="(\w+)"><span class="number">(\d+)<\/span>/g)].map(
    ([, id, number]) => `${number} ${id}`,
  )
  expect(numbers).toEqual([
    '1 summary',
    '2 system',
    '3 qualification',
    '4 data',
    '5 method',
    '6 results',
    '7 appraisal',
    '8 measures',
    '9 rights',
    '10 limits',
    '11 annex',
  ])
  expect(html).toContain('Non renseigné. Attendu ici\u00a0: pratique interdite')
})

const extra = (id: string, print: () => string): ReportSection =>
  defineSection({
    id,
    title: { en: 'Of others', fr: 'D’autrui' },
    place: { chapter: 'rights', order: 1 },
    per: 'audit',
    empty: 'notFilled',
    model: ({ result }: ReportInput) => ({ id: result.audit.id }),
    template: print,
  })

test('a section of others stands where it says, numbered and in the contents', () => {
  const html = renderReport(resultOf('duo-2014'), {
    ...optionsOf('en'),
    sections: [extra('of-others', () => '<p>Theirs.</p>')],
  })
  expect(html).toContain('<a href="#section-of-others"><span class="number">9.1</span> <span>Of others</span></a>')
  expect(html).toContain('<p>Theirs.</p>')
  expect(html).toContain('How people are told of the system')
})

test('a section that fails does not cost the report, and says which part is missing', () => {
  const errors: [string, unknown][] = []
  const failing = extra('of-others', () => {
    throw new TypeError('boom')
  })
  const html = renderReport(resultOf('duo-2014'), {
    ...optionsOf('fr'),
    sections: [failing],
    onSectionError: (id, error) => errors.push([id, error]),
  })
  expect(html).toContain('n’a pas pu être établie (section «\u202f<bdi>of-others</bdi>\u202f»)')
  expect(html).not.toContain('boom')
  expect(html).toContain('Écart supérieur au repère')
  expect(errors).toEqual([['of-others', new TypeError('boom')]])
})

test('a section with the id of a bundled one stands in its place', () => {
  const limits = defineSection({
    id: 'limits',
    title: { en: 'Limits', fr: 'Limites' },
    place: { chapter: 'limits', order: 0 },
    per: 'audit',
    empty: 'notFilled',
    model: (_: ReportInput) => null,
    template: () => '',
  })
  const html = renderReport(resultOf('duo-2014'), { ...optionsOf('en'), sections: [limits] })
  expect(html).not.toContain('people who are not in the file')
  expect(html).toContain('<p class="unfilled">Not filled.</p>')
})

test('a section per attribute stands on the page of every attribute', () => {
  const own = defineSection({
    id: 'of-others',
    title: { en: 'Their view', fr: 'Leur avis' },
    place: { chapter: 'results', order: 15 },
    per: 'attribute',
    empty: 'omit',
    model: ({ attribute }: AttributeInput) => ({ column: attribute.column }),
    template: ({ column }) => `<p>Column ${column}.</p>`,
  })
  const result = resultOf('compas-2016')
  const html = renderReport(result, { ...optionsOf('en'), sections: [own] })
  for (const { column } of result.audit.attributes) expect(html).toContain(`<p>Column ${column}.</p>`)
  expect(html.split('<h4>Their view</h4>')).toHaveLength(result.audit.attributes.length + 1)
})

test('hostile names stay text', () => {
  for (const id of AUDITS) {
    const html = renderReport(hostile(resultOf(id)), optionsOf('fr'))
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
    expect(unbalanced(html.replace('<!doctype html>', ''))).toBeNull()
  }
})
