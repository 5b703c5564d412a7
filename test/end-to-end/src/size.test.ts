import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exaequo, folderOf } from './command.ts'

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
    return [...levels, next() < 0.4 ? 1 : 0, next() < 0.33 ? 1 : 0].join(',')
  })
  return `${[...ATTRIBUTES.map(([name]) => name), 'decision', 'label'].join(',')}\n${lines.join('\n')}\n`
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
metrics: [disparate-impact, equalized-odds]
`

test('a report of six attributes and fifteen pairs stays under 600 kB', () => {
  const folder = folderOf({ 'large.audit.yaml': spec, 'data.csv': rows(40_000) })
  const { status, stderr } = exaequo('run', join(folder, 'large.audit.yaml'), '--out', join(folder, 'out'))
  expect(stderr).toBe('')
  expect(status).toBe(0)
  for (const locale of ['fr', 'en']) {
    const html = readFileSync(join(folder, `out/large/restricted/report.${locale}.html`))
    expect(html.length).toBeLessThan(600_000)
    expect(html.toString().match(/class="plot heat"/g)).toHaveLength(15)
  }
}, 120_000)
