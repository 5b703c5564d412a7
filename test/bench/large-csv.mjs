// A CSV of 2 GB whose last line is malformed: the whole command must refuse it with the number of that line, write nothing,
// and not take memory by the size of the file. `node test/bench/large-csv.mjs` after `pnpm build`; some 2 GB of temporary files.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const GIGABYTES = Number(process.argv[2] ?? 2)
const MOST_MIB = 600
const cli = fileURLToPath(new URL('../../packages/cli/dist/bin/exaequo.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'exaequo-large-'))

async function generate(path) {
  const rows = Array.from({ length: 40_000 }, (_, i) => `groupe ${i % 5};${i % 3 === 0 ? 'oui' : 'non'};${i},5\n`).join(
    '',
  )
  const piece = Buffer.from(rows)
  const file = createWriteStream(path)
  file.write('g;d;x\n')
  let lines = 1
  for (let bytes = 0; bytes < GIGABYTES * 1e9; bytes += piece.length) {
    if (!file.write(piece)) await once(file, 'drain')
    lines += 40_000
  }
  file.end('groupe 1;oui\n')
  await once(file, 'close')
  return lines + 1
}

try {
  const bad = await generate(join(folder, 'large.csv'))
  writeFileSync(
    join(folder, 'large.audit.yaml'),
    `exaequo: 1
id: large
date: 2026-01-01
data: { source: large.csv }
roles: { decision: { column: d, positive: { equals: oui }, favourable: true } }
attributes: [{ id: g, column: g, reference: largest }]
`,
  )
  const out = join(folder, 'reports')
  const started = performance.now()
  const child = spawn(process.execPath, [cli, 'run', folder, '--out', out], {
    env: { ...process.env, NO_PROGRESS: '1' },
  })
  let said = ''
  let peak = 0
  child.stderr.on('data', (piece) => {
    said += piece
  })
  const look = setInterval(() => {
    try {
      const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
      peak = Math.max(peak, Number(found?.[1] ?? 0) / 1024)
    } catch {
      // The process has just ended.
    }
  }, 20)
  const [status] = await once(child, 'close')
  clearInterval(look)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(said.trim())
  console.log(`${GIGABYTES} GB, ${bad} lines: ended in ${status} after ${seconds} s, peak ${peak.toFixed(0)} MiB`)
  const wrong = [
    [status === 2, 'it must end in 2'],
    [said.includes(`large.csv:${bad} `), `it must name line ${bad}`],
    [said.includes('[DATA_CSV_COLUMNS]'), 'it must say what is wrong with the line'],
    [!existsSync(out), 'nothing may be written'],
    [peak < MOST_MIB, `it may take ${MOST_MIB} MiB at most`],
  ].filter(([holds]) => !holds)
  for (const [, what] of wrong) console.error(what)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
