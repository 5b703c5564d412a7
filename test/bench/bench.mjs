// Ratios of the whole command `exaequo run` (6 attributes, 15 pairs, both families, reports written) to a bare query over
// the same columns, in one run; and peak memory. `pnpm bench`, or `pnpm bench 1 10 100` (millions of rows).
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'

const here = fileURLToPath(new URL('.', import.meta.url))
const cli = join(here, '../../packages/cli/dist/bin/exaequo.mjs')
const sizes = process.argv.slice(2).map(Number)
const RUNS = 5
const ATTRIBUTES = [
  ['a2', 2],
  ['a6', 6],
  ['a8', 8],
  ['a4', 4],
  ['b2', 2],
  ['a18', 18],
]

/** Seconds from start to end, seconds of processor and peak memory (MiB) of a process, its native half included. */
function measure(args) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    let peak = 0
    let processor = 0
    const look = setInterval(() => {
      try {
        const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
        peak = Math.max(peak, Number(found?.[1] ?? 0) / 1024)
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
        // Time in the program and in the system, in hundredths; a process that has just ended says nothing any more.
        processor = Math.max(processor, (Number(fields[11]) + Number(fields[12])) / 100 || 0)
      } catch {
        // The process has just ended.
      }
    }, 10)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(look)
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, processor, peak })
      else reject(new Error(`${args.join(' ')} ended with ${code ?? signal}`))
    })
  })
}

/** Rows are written as they are made: a gigabyte is enough whatever their number. */
async function generate(path, millions) {
  const instance = await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false', memory_limit: '1GB' })
  const connection = await instance.connect()
  const level = ([name, k], i) => `'l' || (hash(i * 31 + ${i}) % ${k}) AS ${name}`
  const score = '(hash(i * 7 + 3) % 1000000) / 1000000.0'
  await connection.run(
    `COPY (SELECT ${ATTRIBUTES.map(level).join(', ')}, ${score} AS score, (hash(i * 13 + 5) % 3 = 0)::INT AS label, (${score} > 0.6)::INT AS decision FROM range(${millions}000000) t(i)) TO '${path}' (FORMAT parquet)`,
  )
  connection.closeSync()
  instance.closeSync()
}

/** The least disturbed run: what else the machine does only ever adds. */
const least = (runs, what) => Math.min(...runs.map((run) => run[what]))
const peakOf = (runs) => Math.round(Math.max(...runs.map(({ peak }) => peak)))

const spec = `exaequo: 1
id: bench
date: 2026-01-01
data: { source: bench.parquet }
roles:
  decision: { column: decision, positive: { equals: 1 }, favourable: true }
  label: { column: label, positive: { equals: 1 } }
  score: { column: score }
attributes: [${ATTRIBUTES.map(([name]) => `{ id: ${name}, column: ${name}, reference: l0 }`).join(', ')}]
intersections: { depth: 2 }
metrics: [disparate-impact, equalized-odds]
`

console.log(`The least of ${RUNS} runs each, in turn. Wanted: beyond 1.5 x bare at most 1 s at 10 million rows.\n`)
console.log(
  '| million rows | bare query, s | whole command, s | ratio | beyond 1.5 x bare, s | processor bare, s | processor whole, s | peak bare, MiB | peak whole, MiB |',
)
console.log(`|${'---|'.repeat(9)}`)
for (const millions of sizes.length > 0 ? sizes : [1, 10]) {
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-bench-'))
  try {
    const path = join(folder, 'bench.parquet')
    await generate(path, millions)
    writeFileSync(join(folder, 'bench.audit.yaml'), spec)
    const bare = []
    const whole = []
    for (let i = 0; i < RUNS; i++) {
      bare.push(await measure([join(here, 'bare.mjs'), path]))
      whole.push(await measure([cli, 'run', join(folder, 'bench.audit.yaml'), '--out', join(folder, 'out'), '--force']))
    }
    const [b, w] = [least(bare, 'seconds'), least(whole, 'seconds')]
    const seconds = [b, w, w / b, w - 1.5 * b, least(bare, 'processor'), least(whole, 'processor')]
    const cells = [millions, ...seconds.map((x) => x.toFixed(2)), peakOf(bare), peakOf(whole)]
    console.log(`| ${cells.join(' | ')} |`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const out = mkdtempSync(join(tmpdir(), 'exaequo-bench-'))
const small = []
const nothing = []
for (let i = 0; i < RUNS; i++) {
  nothing.push(await measure(['--eval', '0']))
  small.push(await measure([cli, 'run', join(here, '../../audits/compas-2016.audit.yaml'), '--out', out, '--force']))
}
rmSync(out, { recursive: true })
const [s, n] = [least(small, 'seconds'), least(nothing, 'seconds')]
console.log(
  `\nA small audit (compas-2016), from start to written reports: ${s.toFixed(2)} s, ${(s / n).toFixed(1)} x the start of an empty program; peak ${peakOf(small)} MiB. Wanted: under 1 s.`,
)
