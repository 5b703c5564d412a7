import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { RunOptions } from '../commands/run.ts'
import { runInProcesses } from './pool.ts'
import type { Ran } from './ran.ts'

const folder = mkdtempSync(join(tmpdir(), 'exaequo-pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A process that does what the path says instead of an audit, and writes down its own number. */
const entry = join(folder, 'worker.mjs')
const log = join(folder, 'log')
writeFileSync(
  entry,
  `import { appendFileSync } from 'node:fs'
const done = (path) => process.send({ kind: 'done', ran: path === null ? null : { path, state: 'ran', id: String(process.pid) } })
process.on('disconnect', () => process.exit())
let path
process.on('message', (order) => {
  if (order.kind === 'stop') return path === 'stuck' ? undefined : done(null)
  if (order.kind === 'claimed') return done(order.other === null ? path : 'refused for ' + order.other)
  path = order.path
  appendFileSync(${JSON.stringify(log)}, path + ' ' + process.pid + '\\n')
  if (path === 'killed') process.kill(process.pid, 'SIGKILL')
  else if (path === 'ended') process.exit(7)
  else if (path === 'stuck' || path === 'slow') setInterval(() => {}, 1000)
  else if (path.startsWith('same')) setTimeout(() => process.send({ kind: 'claim', id: 'same' }), path === 'same-first' ? 200 : 0)
  else done(path)
})
`,
)

async function ran(paths: readonly string[], jobs: number, signal = new AbortController().signal) {
  writeFileSync(log, '')
  const found: (Ran | undefined)[] = paths.map(() => undefined)
  await runInProcesses(
    {
      paths,
      options: { locale: 'en' } as RunOptions,
      chromium: null,
      onStep: () => {},
      onDone: (at, one) => {
        found[at] = one
      },
      signal,
    },
    jobs,
    entry,
  )
  const lines = readFileSync(log, 'utf8').trim().split('\n')
  return { found, processes: new Map(lines.map((line) => line.split(' ') as [string, string])) }
}

function isGone(pid: string): boolean {
  try {
    process.kill(Number(pid), 0)
    return false
  } catch {
    return true
  }
}

test('a process runs several audits one after the other, and none is left at the end', async () => {
  const { found, processes } = await ran(['a', 'b', 'c', 'd', 'e'], 2)
  expect(found.map((one) => one?.path)).toEqual(['a', 'b', 'c', 'd', 'e'])
  const all = [...new Set(processes.values())]
  expect(all.length).toBeLessThanOrEqual(2)
  expect(all.every(isGone)).toBe(true)
})

test('a process that ends costs its audit alone: another one runs the rest', async () => {
  const { found, processes } = await ran(['a', 'killed', 'b', 'ended', 'c'], 1)
  expect(found.map((one) => one?.state)).toEqual(['ran', 'failed', 'ran', 'failed', 'ran'])
  expect(found[1]?.errors[0]).toMatch(/SIGKILL.*\[BATCH_PROCESS_ENDED\]$/)
  expect(found[3]?.errors[0]).toMatch(/exit 7.*\[BATCH_PROCESS_ENDED\]$/)
  expect(found[1]?.problems).toEqual([{ code: 'BATCH_PROCESS_ENDED', place: null }])
  expect(new Set(processes.values()).size).toBe(3)
})

test('of two specifications with one id the later is refused, though it was read first', async () => {
  const { found } = await ran(['same-first', 'same-second'], 2)
  expect(found.map((one) => one?.path)).toEqual(['same-first', 'refused for same-first'])
})

test('an interruption starts nothing more, and what does not stop is ended', { timeout: 20_000 }, async () => {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 1000)
  const { found, processes } = await ran(['stuck', 'slow', 'c', 'd'], 2, stop.signal)
  expect(found).toEqual([undefined, undefined, undefined, undefined])
  expect([...processes.keys()].sort()).toEqual(['slow', 'stuck'])
  expect([...processes.values()].every(isGone)).toBe(true)
})
