// Milliseconds to render one language of one result, once the process is warm: `node test/bench/render.mjs result.json`.
// Every turn has a result of its own, so that nothing is remembered from the turn before.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'

const packages = new URL('../../packages/', import.meta.url)
const load = (name) => import(new URL(`${name}/dist/index.js`, packages))
const { renderReport } = await load('report-html')
const { disparateImpact } = await load('metrics-disparate-impact')
const { equalizedOdds } = await load('metrics-equalized-odds')
const { standards } = await load('standards')
const { parseHTML } = createRequire(new URL('report-html/package.json', packages))('linkedom')

const options = {
  document: parseHTML('<!doctype html><html><body></body></html>').document,
  sha256Base64: (text) => createHash('sha256').update(text).digest('base64'),
  catalogue: { metrics: [...disparateImpact, ...equalizedOdds], standards },
  csvHash: null,
  links: { otherLocale: null, csv: null, json: null, index: null },
}
const text = readFileSync(process.argv[2], 'utf8')
const times = []
let bytes = 0
for (let i = 0; i < 15; i++) {
  const result = JSON.parse(text)
  globalThis.gc?.()
  const started = performance.now()
  bytes = Buffer.byteLength(renderReport(result, { ...options, locale: i % 2 === 0 ? 'fr' : 'en' }))
  times.push(performance.now() - started)
}
const warm = times.slice(5).sort((a, b) => a - b)
console.log(
  `first ${times[0].toFixed(0)} ms, then least ${warm[0].toFixed(0)}, median ${warm[5].toFixed(0)} ms; ${(bytes / 1000).toFixed(0)} kB`,
)
