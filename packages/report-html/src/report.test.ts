import { defineSection, LOCALES } from '@exaequo/contract'
import { unbalanced } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { type AuditId, assessmentOf, hostile, hostileAnswers, optionsOf, resultOf } from '../test/given.ts'
import type { AttributeInput, ReportInput, ReportSection } from './model/report-input.ts'
import { ENHANCE_SCRIPT } from './page/enhance.ts'
import { renderPortfolio } from './portfolio/portfolio.ts'
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
        assessment: assessmentOf(id),
        onSectionError: (section) => failed.push(section),
      })
      expect(failed).toEqual([])
      // Tables leave out the end tags that they may, which the sections' own tests see whole.
      expect(unbalanced(html.replace('<!doctype html>', '').replace(/<table[\s\S]*?<\/table>/g, ''))).toBeNull()
      expect(html).not.toMatch(/ style=| on[a-z]+=/)
      // The one script is ours, at the end, and the policy names it.
      const [body, ...scripts] = html.split('<script>')
      expect(body).toContain("script-src 'sha256-hash'")
      expect(scripts).toEqual([`${ENHANCE_SCRIPT}</script>\n</body>\n</html>\n`])
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
    const html = renderReport(hostile(resultOf(id)), {
      ...optionsOf('fr'),
      assessment: assessmentOf(id, hostileAnswers),
    })
    expect(html.replace(`<script>${ENHANCE_SCRIPT}`, '')).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
    expect(unbalanced(html.replace('<!doctype html>', '').replace(/<table[\s\S]*?<\/table>/g, ''))).toBeNull()
  }
})

test('without answers the chapter says what to run; with them, a warning stands above every verdict', () => {
  const without = renderReport(resultOf('compas-2016'), optionsOf('en'))
  expect(without).toContain('Not filled. This chapter should hold: whether the system is prohibited')
  expect(without).toContain('run “exaequo risk init”')
  expect(without).not.toContain('class="banner"')
  const html = renderReport(resultOf('compas-2016'), { ...optionsOf('en'), assessment: assessmentOf('compas-2016') })
  expect(html).toContain('</span> Legal qualification (as if used in France today: illustration)</h2>')
  expect(html.indexOf('class="banner"')).toBeLessThan(html.indexOf('id="summary"'))
  expect(html.indexOf('class="banner"')).toBeLessThan(html.indexOf('class="state"'))
  const law = renderReport(resultOf('duo-2014'), { ...optionsOf('fr'), assessment: assessmentOf('duo-2014') })
  expect(law).toContain('</span> Qualification juridique</h2>')
})

test('the page that leads to the reports warns above its verdicts too', () => {
  const results = AUDITS.map((id) => resultOf(id))
  const bannerOf = (id: string) => (id === 'duo-2014' ? { en: 'Read this first.', fr: 'À lire d’abord.' } : null)
  const page = renderPortfolio(results, {
    ...optionsOf('en'),
    reportOf: (id) => id,
    otherLocale: null,
    bannerOf,
  })
  expect(page.match(/class="banner"/g)).toHaveLength(1)
  expect(page.indexOf('Read this first.')).toBeLessThan(page.indexOf('<table'))
})
