// A batch of small audits (a CSV of 400 people each, two attributes, a label): one at a time and two at a time, in turn, then
// once more with nothing changed. `node test/bench/batch.mjs <audits> <jobs…>`, after `node packages/cli/bundle.mjs`.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../packages/cli/dist/bin/exaequo.mjs', import.meta.url))
const [total = 500, ...given] = process.argv.slice(2).map(Number)
const jobs = given.length > 0 ? given : [1, 2]
const folder = mkdtempSync(join(tmpdir(), 'exaequo-batch-'))

/** The same numbers in every run, without a library. */
function numbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function audit(i) {
  const next = numbers(i + 1)
  const rows = Array.from({ length: 400 }, () => {
    const [sex, age] = [next() < 0.5 ? 'F' : 'M', next() < 0.3 ? 'young' : next() < 0.5 ? 'old' : 'middle']
    const granted = next() < (sex === 'F' ? 0.4 : 0.5)
    return `${sex},${age},${granted ? 'yes' : 'no'},${next() < (granted ? 0.8 : 0.3) ? 1 : 0}`
  })
  const id = `audit-${String(i).padStart(4, '0')}`
  writeFileSync(join(folder, 'audits', `${id}.csv`), `sex,age,granted,repaid\n${rows.join('\n')}\n`)
  const spec = `exaequo: 1
id: ${id}
date: 2026-01-01
data: { source: ${id}.csv }
roles:
  decision: { column: granted, positive: { equals: yes }, favourable: true }
  label: { column: repaid, positive: { equals: 1 } }
attributes:
  - { id: sex, column: sex, reference: M }
  - { id: age, column: age, reference: middle }
`
  writeFileSync(join(folder, 'audits', `${id}.audit.yaml`), spec)
}

/** A process and those it started: number, resident memory in MiB, processor seconds so far. Of Linux alone. */
function processesOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return [String(pid), ...children].map((own) => {
    const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${own}/status`, 'utf8'))?.[1] ?? 0) / 1024
    // After the name, which may hold anything: the state, then numbers; user and system time in hundredths.
    const fields = readFileSync(`/proc/${own}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return { own, memory, processor: (Number(fields[11]) + Number(fields[12])) / 100 }
  })
}

async function timed(out, ...more) {
  const start = performance.now()
  const child = spawn(process.execPath, [command, 'run', 'audits', '--out', out, '--json', ...more], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  let largest = 0
  const spent = new Map()
  const watch = setInterval(() => {
    try {
      const all = processesOf(child.pid)
      const memory = all.reduce((sum, one) => sum + one.memory, 0)
      peak = Math.max(peak, memory)
      largest = Math.max(largest, ...all.map((one) => one.memory))
      for (const { own, processor } of all) spent.set(own, processor)
    } catch {
      // It has just ended, or this is no Linux.
    }
  }, 200)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`exit ${code}`)
  const processor = [...spent.values()].reduce((sum, one) => sum + one, 0)
  return { seconds: (performance.now() - start) / 1000, processor, peak, largest }
}

try {
  mkdirSync(join(folder, 'audits'))
  for (let i = 0; i < total; i++) audit(i)
  const load = loadavg()[0].toFixed(1)
  const found = []
  for (const n of jobs) {
    const out = join(folder, `out-${n}`)
    const ran = await timed(out, '--jobs', String(n))
    if (readdirSync(out).filter((name) => name.startsWith('audit-')).length !== total) throw new Error('not all ran')
    const again = await timed(out, '--jobs', String(n))
    found.push({ n, ...ran, again: again.seconds })
    const each = ((ran.seconds / total) * 1000).toFixed(0)
    const processor = `${((ran.processor / total) * 1000).toFixed(0)} ms of a processor`
    const memory = `${ran.peak.toFixed(0)} MiB in all, ${ran.largest.toFixed(0)} the largest process`
    console.log(
      `--jobs ${n}: ${total} audits in ${ran.seconds.toFixed(1)} s, ${each} ms and ${processor} each, ${memory}; unchanged ${again.seconds.toFixed(1)} s`,
    )
  }
  const [one, two] = found
  if (two !== undefined)
    console.log(`--jobs ${two.n} takes ${(two.seconds / one.seconds).toFixed(2)} of --jobs ${one.n}`)
  console.log(`load of the machine before: ${load}`)
} finally {
  rmSync(folder, { recursive: true })
}
