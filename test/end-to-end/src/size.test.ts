import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { exaequo, folderOf, root } from './command.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const ATTRIBUTES = [
  ['a2', 2],
  ['a6', 6],
  ['a8', 8],
  ['a4', 4],
  ['b2', 2],
  ['a18', 18],
] as const

/** A sequence that repeats at every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function rows(n: number): string {
  const next = sequence(7)
  const lines = Array.from({ length: n }, () => {
    const levels = ATTRIBUTES.map(([, k]) => `l${Math.floor(next() * k)}`)
    const label = next() < 0.33 ? 1 : 0
    const score = 0.1 + 0.3 * label + 0.5 * next()
    return [...levels, score > 0.5 ? 1 : 0, label, score.toFixed(3)].join(',')
  })
  return `${[...ATTRIBUTES.map(([name]) => name), 'decision', 'label', 'score'].join(',')}\n${lines.join('\n')}\n`
}

/** Every question on risk and law answered at length, as in a bundled audit. */
function answers(): string {
  const { risks, ...bundled } = parse(readFileSync(join(root, 'audits/logement-social.risk.yaml'), 'utf8'))
  const own = Object.entries(risks as Record<string, Record<string, unknown>>).map(([id, { evidence: _, ...risk }]) => [
    id,
    risk,
  ])
  return stringify({ ...bundled, audit: 'large', risks: Object.fromEntries(own) })
}

const spec = `exaequo: 1
id: large
date: 2026-01-01
data: { source: data.csv }
roles:
  decision: { column: decision, positive: { equals: 1 }, favourable: true }
  label: { column: label, positive: { equals: 1 } }
attributes: [${ATTRIBUTES.map(([name]) => `{ id: ${name}, column: ${name}, reference: l0 }`).join(', ')}]
intersections: { depth: 2 }
risk: large.risk.yaml
`.replace('  label:', '  score: { column: score }\n  label:')

/** Six attributes, forty levels, fifteen pairs, every family of metrics, every answer on risk and law. */
describe('a report of six attributes', () => {
  let folder = ''
  const report = (locale: string) => join(folder, `out/large/restricted/report.${locale}.html`)
  beforeAll(() => {
    folder = folderOf({ 'large.audit.yaml': spec, 'large.risk.yaml': answers(), 'data.csv': rows(40_000) })
    const { status, stderr } = exaequo('run', join(folder, 'large.audit.yaml'), '--out', join(folder, 'out'))
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 120_000)

  test.each(['fr', 'en'])('stays under 600 kB, in %s', (locale) => {
    const html = readFileSync(report(locale))
    expect(html.length).toBeLessThan(600_000)
    const text = html.toString()
    expect(text.match(/<table class=heat>/g)).toHaveLength(15)
    expect(text.match(/class="panels"/g)).toHaveLength(6)
    expect(text).not.toContain('class="empty')
    expect(text).not.toContain('class="failed"')
  })

  test.runIf(executablePath !== undefined)(
    'opens in under a second',
    async () => {
      const browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: ['--no-sandbox', '--disable-gpu'],
      })
      try {
        const page = await browser.newPage()
        const session = await page.context().newCDPSession(page)
        // Time of the processor, not of the clock: what else the machine does must not count.
        await session.send('Performance.enable', { timeDomain: 'threadTicks' })
        await page.goto(pathToFileURL(report('fr')).href)
        await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))')
        const { metrics } = await session.send('Performance.getMetrics')
        const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
        expect(seconds).toBeGreaterThan(0.01)
        expect(seconds).toBeLessThan(1)
      } finally {
        await browser.close()
      }
    },
    60_000,
  )
})
