import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './command.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const pages = ['compas-2016', 'berkeley-1973', 'duo-2014', 'logement-social'].flatMap((id) =>
  ['en', 'fr'].map((locale) => `${id}/public/report.${locale}.html`),
)

if (executablePath === undefined) {
  console.warn('No Chromium on this machine: the reports are NOT tested in a browser. Debian: apt-get install chromium')
}

describe.runIf(executablePath !== undefined)('the committed reports in a real browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  afterAll(() => browser?.close())

  test.each([...pages, 'index.fr.html', 'index.en.html'])(
    '%s',
    async (name) => {
      const context = await browser.newContext({ bypassCSP: false })
      const page = await context.newPage()
      const said: string[] = []
      const asked: string[] = []
      page.on('console', (line) => said.push(line.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) asked.push(request.url())
      })
      await page.goto(pathToFileURL(join(root, 'reports', name)).href)
      expect(await page.locator('h1').count()).toBe(1)
      expect(said).toEqual([])
      expect(asked).toEqual([])
      // On a narrow screen nothing but tables scrolls sideways.
      await page.setViewportSize({ width: 360, height: 800 })
      const sideways = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(sideways).toBeLessThanOrEqual(1)
      // What is folded on the screen is printed.
      if (name.includes('report')) {
        const shown = "[...document.querySelectorAll('details .steps')].map((list) => list.checkVisibility())"
        const folded = await page.evaluate<boolean[]>(shown)
        expect(folded.length).toBeGreaterThan(20)
        expect(folded).not.toContain(true)
        await page.emulateMedia({ media: 'print' })
        expect(await page.evaluate(shown)).not.toContain(false)
      }
      await context.close()
      // axe is a script, which the report's own policy forbids: it runs in a context that ignores it.
      for (const colorScheme of ['light', 'dark'] as const) {
        const open = await browser.newContext({ bypassCSP: true, colorScheme })
        const checked = await open.newPage()
        await checked.goto(pathToFileURL(join(root, 'reports', name)).href)
        await checked.addScriptTag({ path: axe })
        const violations = await checked.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 2).map((n) => n.html).join(' ')))",
        )
        expect(violations, colorScheme).toEqual([])
        const background = await checked.evaluate('getComputedStyle(document.documentElement).backgroundColor')
        expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(18, 22, 29)')
        await open.close()
      }
    },
    // axe weighs the contrast of thousands of cells, twice.
    180_000,
  )
})
