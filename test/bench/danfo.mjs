// danfo.js against the embedded engine over the same 1 million rows of CSV, each in a process of its own: reading them,
// and a whole audit of them. `node test/bench/danfo.mjs` after `pnpm build`; the ratios of one run count, not the seconds.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const ROWS = 1_000_000
const TURNS = 3
const ATTRIBUTES = { a2: 2, a6: 6, a8: 8, a4: 4, b2: 2, a18: 18 }

const quoted = (path) => `'${path.replaceAll("'", "''")}'`

async function connected() {
  const { DuckDBInstance } = (await import('@duckdb/node-api')).default
  return (await DuckDBInstance.create(':memory:')).connect()
}

/** What each process does with the file, timed without the start of the program. */
const TASKS = {
  async duckdbReads(path) {
    const connection = await connected()
    return () => connection.run(`CREATE TABLE t AS SELECT * FROM read_csv(${quoted(path)})`)
  },
  async danfoReads(path) {
    const { readCSV } = await import('danfojs-node')
    return async () => {
      const { shape } = await readCSV(path)
      if (shape[0] !== ROWS) throw new Error(`${shape[0]} rows`)
    }
  },
  async duckdbAudit(path) {
    const { audit } = await import('exaequo')
    return () => audit(document({ source: path }), { folder: '/', allowOutside: true })
  },
  async danfoAudit(path) {
    const { readCSV } = await import('danfojs-node')
    const { audit } = await import('exaequo/danfo')
    return async () => audit(await readCSV(path), document({ source: 'given:rows' }))
  },
}

const document = (data) => ({
  exaequo: 1,
  id: 'bench',
  date: '2026-01-01',
  data,
  roles: { decision: { column: 'decision', positive: { equals: 1 }, favourable: true } },
  attributes: Object.keys(ATTRIBUTES).map((id) => ({ id, column: id, reference: 'largest' })),
})

async function generate(path) {
  const level = ([name, k], i) => `'l' || (hash(i * 31 + ${i}) % ${k}) AS ${name}`
  const columns = Object.entries(ATTRIBUTES).map(level).join(', ')
  const score = '(hash(i * 7 + 3) % 1000000) / 1000000.0'
  const rows = `SELECT ${columns}, ${score} AS score, (hash(i * 13 + 5) % 3 = 0)::INT AS label, (${score} > 0.6)::INT AS decision FROM range(${ROWS}) t(i)`
  await (await connected()).run(`COPY (${rows}) TO ${quoted(path)} (FORMAT csv, HEADER)`)
}

const [task, file] = process.argv.slice(2)
if (task !== undefined) {
  const work = await TASKS[task](file)
  const started = performance.now()
  await work()
  const seconds = (performance.now() - started) / 1000
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
  console.log(JSON.stringify({ seconds, peak }))
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'exaequo-danfo-'))
try {
  const path = join(folder, 'rows.csv')
  await generate(path)
  const least = Object.fromEntries(Object.keys(TASKS).map((name) => [name, { seconds: Infinity, peak: Infinity }]))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of Object.keys(TASKS)) {
      const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, path], { encoding: 'utf8' })
      if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`)
      const { seconds, peak } = JSON.parse(child.stdout.trim().split('\n').at(-1))
      least[name] = { seconds: Math.min(least[name].seconds, seconds), peak: Math.min(least[name].peak, peak) }
    }
  }
  console.log(`${Math.round(statSync(path).size / 1e6)} MB of CSV, the least of ${TURNS} turns`)
  for (const [name, { seconds, peak }] of Object.entries(least))
    console.log(`${name.padEnd(12)} ${seconds.toFixed(2).padStart(7)} s ${peak.toFixed(0).padStart(6)} MiB`)
  for (const kind of ['Reads', 'Audit']) {
    const [danfo, duckdb] = [least[`danfo${kind}`], least[`duckdb${kind}`]]
    const times = (danfo.seconds / duckdb.seconds).toFixed(1)
    console.log(`${kind}: danfo.js takes ${times} × the time and ${(danfo.peak / duckdb.peak).toFixed(1)} × the memory`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
