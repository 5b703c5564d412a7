import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { exaequo, folderOf } from './command.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

// Markup, a formula, a text that runs from right to left with its override, joined emoji, and 300 letters without a space.
const EVIL = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>=HYPERLINK("http://x")`
const LONG = `\u202e${EVIL} שלום עולם \u{1f469}\u200d\u2696\ufe0f {a} '{{b}}' ${'W'.repeat(300)}`
const text = { fr: `fr ${LONG}`, en: `en ${LONG}` }
const GROUPS = ['=1+1', `${EVIL}`, 'قسم', 'W'.repeat(300), '\u{1f1eb}\u{1f1f7}']

const spec = {
  exaequo: 1,
  id: 'hostile',
  date: '2026-01-01',
  locale: 'fr',
  title: text,
  system: { name: LONG, organisation: LONG, purpose: text, automation: 'assisted' },
  data: { source: 'data.csv', filter: [{ column: 'f', equals: EVIL }] },
  roles: {
    decision: { column: 'd', positive: { equals: 'yes' }, favourable: true, label: text },
    label: { column: 'y', positive: { equals: 'yes' }, label: text },
  },
  attributes: [
    {
      ...{ id: 'group', column: 'g', reference: '=1+1', criterion: 'origine', proxyFor: ['nation'], label: text },
      ...{ legalBasis: text, retention: text, access: text },
    },
  ],
  strata: [{ column: 'f', legitimate: { ...text, source: LONG } }],
  funnel: [
    { id: 'one', when: { column: 'y', equals: 'yes' }, favourable: false, label: text },
    { id: 'two', among: 'one', when: { column: 'd', equals: 'yes' }, favourable: true, label: text },
  ],
  systemInputs: [{ ground: 'sexe', use: 'input', note: text }],
  coverage: [{ ground: 'bizutage', status: 'notApplicable', why: text }],
  justifications: [{ attribute: 'group', aim: text, suitable: text, necessary: text, alternative: text }],
  accountability: {
    status: 'draft',
    period: { from: '2025-01-01', to: '2025-12-31' },
    auditor: { name: LONG, paidBy: text, independence: text },
    reply: text,
    plan: {
      ...{ fixedOn: '2025-01-01', filed: text },
      ...{ changes: [{ date: '2025-01-02', what: text }], earlierRuns: [{ date: '2025-01-03', what: text }] },
    },
    population: { concerned: text, notInFile: text, nonTakeUp: text },
    versions: [{ version: LONG, from: '2025-01-01', note: text }],
    humanStep: { text, proposal: { column: 'y', equals: 'yes' } },
    previousPractice: text,
    consequences: { what: text, reversible: text, recourse: text },
    rights: { notice: text, explanation: text },
    actions: [{ what: text, who: text, by: '2026-06-30' }],
  },
  publication: { public: true },
}

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
const rows = GROUPS.flatMap((group, i) =>
  Array.from({ length: 200 }, (_, k) =>
    [group, k % 7 === 0 ? 'other' : EVIL, k % (i + 2) === 0 ? 'yes' : 'no', k % 3 === 0 ? 'yes' : 'no'].map(quoted),
  ),
)

describe('a specification and data in which every text is hostile', () => {
  const out = mkdtempSync(join(tmpdir(), 'exaequo-hostile-'))
  const file = (name: string) => join(out, 'hostile', name)
  beforeAll(() => {
    const data = [['g', 'f', 'd', 'y'], ...rows].map((row) => row.join()).join('\n')
    const folder = folderOf({ 'a.audit.yaml': stringify(spec), 'data.csv': `${data}\n` })
    const { status, stderr } = exaequo('run', folder, '--out', out)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 60_000)

  test('fills every chapter, and stays text', () => {
    for (const audience of ['public', 'restricted']) {
      for (const locale of ['fr', 'en']) {
        const html = readFileSync(file(`${audience}/report.${locale}.html`), 'utf8')
        expect(html).not.toMatch(/<script|<img|\son\w+=|\sstyle=/)
        expect(html).not.toContain('class="failed"')
        expect(html).toContain('&lt;script&gt;')
        expect(html).toContain(`${locale} \u202e&lt;img`)
        // Braces of ours would be filled, and those of templates printed: a text has neither.
        expect(html).toContain('{a}')
      }
    }
    expect(readFileSync(file('public/estimates.csv'), 'utf8')).not.toMatch(/(^|,)"?=/m)
  })

  test.runIf(executablePath !== undefined)(
    'does nothing in a browser, breaks no page, and is accessible',
    async () => {
      const browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: ['--no-sandbox', '--disable-gpu'],
      })
      try {
        for (const locale of ['fr', 'en']) {
          const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
          const said: string[] = []
          page.on('console', (line) => said.push(line.text()))
          page.on('request', (request) => {
            if (!request.url().startsWith('file:')) said.push(request.url())
          })
          await page.goto(pathToFileURL(file(`restricted/report.${locale}.html`)).href)
          expect(await page.title()).toContain('<script>')
          expect(await page.title()).not.toBe('run')
          expect(said).toEqual([])
          expect(
            await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
            'the page scrolls sideways',
          ).toBeLessThanOrEqual(1)
          await page.close()
          for (const colorScheme of ['light', 'dark'] as const) {
            const context = await browser.newContext({ bypassCSP: true, colorScheme })
            const checked = await context.newPage()
            await checked.goto(pathToFileURL(file(`restricted/report.${locale}.html`)).href)
            await checked.addScriptTag({ path: axe })
            const violations = await checked.evaluate(
              "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 300)))",
            )
            expect(violations).toEqual([])
            await context.close()
          }
        }
      } finally {
        await browser.close()
      }
    },
    120_000,
  )
})
