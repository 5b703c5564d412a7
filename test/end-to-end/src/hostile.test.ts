import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { exaequo, folderOf, root } from './command.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

// Markup, a formula, a text that runs from right to left with its override, joined emoji, and 300 letters without a space.
const EVIL = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>=HYPERLINK("http://x")`
const LONG = `\u202e${EVIL} שלום עולם \u{1f469}\u200d\u2696\ufe0f {a} '{{b}}' ${'W'.repeat(300)}`
const text = { fr: `fr ${LONG}`, en: `en ${LONG}` }
const RTL = '\u202eقسم <b>א</b>'
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
    score: { column: 's' },
  },
  attributes: [
    {
      ...{ id: 'group', column: 'g', reference: '=1+1', criterion: 'origine', proxyFor: ['nation'], label: text },
      ...{ legalBasis: text, retention: text, access: text },
    },
    { id: "second ' group", column: 'h', reference: 'H', label: text, levels: { [RTL]: text } },
  ],
  intersections: [['group', "second ' group"]],
  metrics: ['disparate-impact', 'equalized-odds', 'scores', 'subgroups'],
  risk: 'a.risk.yaml',
  strata: [{ column: 'k', legitimate: { ...text, source: LONG } }],
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

/** Parts of the report that print texts of the specification, the data or the answers. */
const HOSTILE_PARTS = [
  ...['summary', 'system', 'qualification', 'data', 'method', 'results', 'appraisal', 'measures', 'rights', 'annex'],
  ...['section-consequences', 'section-versions', 'section-population', 'section-coverage', 'section-plan'],
  ...['section-funnel', 'attribute-0', 'attribute-1', 'section-intersections', 'section-subgroups'],
  ...['section-justification', 'section-human-step', 'section-risk-register', 'section-actions', 'section-reply'],
  ...['section-fundamental-rights', 'section-administrative-decisions', 'section-estimates', 'section-settling'],
]

const quoted = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`

/** The answers of a bundled audit, every text that somebody wrote replaced. */
function hostileAnswers(): string {
  const evil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(evil)
    if (typeof value !== 'object' || value === null) return value
    if ('fr' in value && 'en' in value) return text
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, own]) => {
        // What is named there is of the other audit.
        if (key === 'evidence') return []
        return [[key, key === 'owner' || key === 'source' ? LONG : evil(own)]]
      }),
    )
  }
  const bundled = parse(readFileSync(join(root, 'audits/logement-social.risk.yaml'), 'utf8'))
  return stringify(evil({ ...bundled, audit: 'hostile' }))
}

const rows = GROUPS.flatMap((group, i) =>
  Array.from({ length: 200 }, (_, k) =>
    [
      ...[group, k % 7 === 0 ? 'other' : EVIL, k % (i + 2) === 0 ? 'yes' : 'no', k % 3 === 0 ? 'yes' : 'no'],
      ...[k % 2 === 0 ? 'H' : RTL, k % 5 < 2 ? EVIL : LONG, ((k * 37) % 100) / 100],
    ].map(quoted),
  ),
)

describe('a specification and data in which every text is hostile', () => {
  const out = mkdtempSync(join(tmpdir(), 'exaequo-hostile-'))
  const file = (name: string) => join(out, 'hostile', name)
  beforeAll(() => {
    const data = [['g', 'f', 'd', 'y', 'h', 'k', 's'], ...rows].map((row) => row.join()).join('\n')
    const folder = folderOf({
      'a.audit.yaml': stringify(spec),
      'a.risk.yaml': hostileAnswers(),
      'data.csv': `${data}\n`,
    })
    const { status, stderr } = exaequo('run', folder, '--out', out)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 60_000)

  test('fills every chapter, and stays text', () => {
    for (const audience of ['public', 'restricted']) {
      for (const locale of ['fr', 'en']) {
        const html = readFileSync(file(`${audience}/report.${locale}.html`), 'utf8')
        // The one script is ours, at the end.
        const [body = '', ...scripts] = html.split('<script>')
        expect(scripts).toHaveLength(1)
        expect(body).not.toMatch(/<script|<img|\son\w+=|\sstyle=/)
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
          page.on('pageerror', (error) => said.push(String(error)))
          page.on('dialog', (dialog) => said.push(dialog.message()))
          page.on('request', (request) => {
            if (!request.url().startsWith('file:')) said.push(request.url())
          })
          await page.goto(pathToFileURL(file(`restricted/report.${locale}.html`)).href)
          expect(await page.title()).toContain('<script>')
          expect(await page.title()).not.toBe('run')
          // Every chapter has something hostile to print, and prints it as text.
          const chapters = await page.evaluate<{ id: string; evil: boolean; wrong: number }[]>(
            "[...document.querySelectorAll('section.chapter, section.part, section.fiche')].map((one) => ({ id: one.querySelector('h2, h3').id, evil: one.textContent.includes('<script>'), wrong: one.querySelectorAll('script, img, iframe, [onerror]').length }))",
          )
          expect(chapters.filter(({ wrong }) => wrong > 0)).toEqual([])
          for (const id of HOSTILE_PARTS) {
            expect(chapters.find((one) => one.id === id)?.evil, `${id} prints what it was given`).toBe(true)
          }
          // Sorting, filtering and the slider handle those texts too.
          for (const what of ['table button', '.fold']) await page.locator(what).first().click()
          await page.locator('.filter input').first().fill('<script>')
          await page.locator('.explorer input').first().press('ArrowRight')
          expect(await page.title()).not.toBe('run')
          expect(said).toEqual([])
          // A text from right to left stays in its own place: the words around it keep their order.
          const turned = await page.evaluate<number>(
            "[...document.querySelectorAll('td, th, p, li, dt, dd, h1, h3, h4, caption, summary, figcaption')].filter((one) => /[\\u202e\\u0590-\\u08ff]/.test([...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join(''))).length",
          )
          expect(turned, 'texts that turn their surroundings').toBe(0)
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
