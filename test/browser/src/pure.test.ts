import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executablePath, launch } from './chromium.ts'
import type { PageOutcome } from './page.ts'
import { others } from './remake.ts'
import { serve } from './serve.ts'

const reports = new URL('../../../reports/', import.meta.url)
const AUDITS = ['berkeley-1973', 'compas-2016', 'duo-2014']
// Exact tails and roots found numerically take thousands of logarithms: the last of their 14 digits may differ between
// versions of the JavaScript engine, which round `Math.exp` and `Math.log` differently. Pages are compared byte for byte.

/** The pure packages as one script for a browser; fails on any import of a Node module. */
async function bundle(): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [fileURLToPath(new URL('./page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source'],
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  return outputFiles[0]?.text ?? ''
}

test('the pure packages bundle for a browser, without Node modules and without a template compiler', async () => {
  const script = await bundle()
  expect(script).not.toMatch(/from ?"node:|require\("node:/)
  expect(script).not.toContain('JavaScriptCompiler')
}, 60_000)

describe.skipIf(executablePath === undefined)('the pure packages in a real browser, code from text forbidden', () => {
  let browser: Browser
  let server: Server
  let outcome: PageOutcome
  const said: string[] = []

  beforeAll(async () => {
    const served = await serve(await bundle(), AUDITS, reports)
    server = served.server
    browser = await launch()
    const page = await browser.newPage()
    page.on('pageerror', (error) => said.push(String(error)))
    await page.goto(served.url)
    await page.waitForFunction('"outcome" in globalThis')
    outcome = await page.evaluate('globalThis.outcome')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('the policy is in force', () => {
    expect(outcome.codeFromText).toBe('refused')
    expect(said).toEqual([])
  })

  test('the packages that no report needs say the same as in Node', () => {
    expect(outcome.others).toEqual(others())
  })

  test.each(AUDITS)('%s: result, assessment, estimates and reports are those that Node wrote', (id) => {
    const made = outcome.audits[id] ?? {}
    expect(Object.keys(made)).toEqual(['result.json', 'risk.json', 'estimates.csv', 'report.fr.html', 'report.en.html'])
    for (const [name, text] of Object.entries(made)) {
      const committed = readFileSync(new URL(`${id}/restricted/${name}`, reports), 'utf8')
      if (!name.endsWith('.html')) {
        expectClose(text, committed)
        continue
      }
      // The page prints the hash of the table of estimates, whose last digits may differ.
      const [own, other] = [text, committed].map((page) => page.replace(/sha256-[0-9a-f]{64}/g, 'sha256-'))
      expect(own === other, `${name} differs from what Node wrote, ${firstDifference(own ?? '', other ?? '')}`).toBe(
        true,
      )
    }
  })
})

/** All but the last of 14 digits: whatever is no number must be the same. */
function expectClose(text: string, committed: string): void {
  const number = /-?\d+\.\d+(?:e-?\d+)?/g
  expect(text.replace(number, '0') === committed.replace(number, '0')).toBe(true)
  const wanted = committed.match(number) ?? []
  const found = text.match(number) ?? []
  const far = found.filter((one, i) => Math.abs(Number(one) - Number(wanted[i])) > 1e-12 * Math.abs(Number(wanted[i])))
  expect(far).toEqual([])
  const changed = found.filter((one, i) => one !== wanted[i]).length
  expect(changed / found.length, 'more than a few last digits').toBeLessThan(0.02)
}

function firstDifference(a: string, b: string): string {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return `at ${i}: ${JSON.stringify(a.slice(i - 60, i + 60))} against ${JSON.stringify(b.slice(i - 60, i + 60))}`
}
