// Writes what a cold reader is given of each report: its text as the browser shows it, and its printed pages as PDF.
// Usage: node test/report/pages.mjs <folder of results> <folder to write>
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const [from, to] = process.argv.slice(2)
if (!from || !to) throw new Error('usage: node test/report/pages.mjs <folder of results> <folder to write>')
const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1100, height: 1400 } })
for (const audit of readdirSync(from)) {
  for (const locale of ['fr', 'en']) {
    const report = join(resolve(from), audit, 'public', `report.${locale}.html`)
    if (!existsSync(report)) continue
    const folder = join(to, `${audit}.${locale}`)
    mkdirSync(folder, { recursive: true })
    await page.goto(pathToFileURL(report).href)
    // What is folded away on the screen is printed, so a reader of the text gets it too.
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    writeFileSync(join(folder, 'report.txt'), await page.evaluate('document.body.innerText'))
    await page.pdf({ path: join(folder, 'report.pdf'), format: 'A4', preferCSSPageSize: true, printBackground: true })
  }
}
await browser.close()
