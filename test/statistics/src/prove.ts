import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { promisesOf, render } from './render.ts'
import { type Part, type Results, run, type Task, tasks } from './tasks.ts'

const PARTS: readonly Part[] = [
  'coverage',
  'single',
  'verdicts',
  'weighted',
  'units',
  'units-scores',
  'amounts',
  'power',
]

/** Deals tasks out to workers, longest first; rows come back in the order of the tasks' indices, whoever did them. */
async function measure(parts: readonly Part[], script: string): Promise<Map<Part, unknown[]>> {
  const queue = tasks(parts)
  const total = queue.length
  const done: { task: Task; rows: readonly unknown[] }[] = []
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(script)
      const next = () => {
        const task = queue.shift()
        if (task === undefined) worker.terminate().then(() => resolve(), reject)
        else worker.postMessage(task)
      }
      worker.on('error', reject)
      worker.on('message', (message: { task: Task; rows: readonly unknown[] }) => {
        done.push(message)
        if (done.length % 25 === 0 || done.length === total) console.log(`${done.length} of ${total}`)
        next()
      })
      next()
    })
  await Promise.all(Array.from({ length: Math.max(1, Math.min(8, availableParallelism())) }, work))
  return new Map(
    parts.map((part) => [
      part,
      done
        .filter(({ task }) => task.part === part)
        .sort((a, b) => a.task.index - b.task.index)
        .flatMap(({ rows }) => rows),
    ]),
  )
}

/** A part and what belongs to it: `units` is `units` and `units-scores`. */
const isAsked = (part: Part, wanted: readonly string[]) =>
  wanted.some((name) => part === name || part.startsWith(`${name}-`))

/** `node prove.mjs [part …]`: measures, writes the tables, and fails where a promise is not kept. */
export async function prove(script: string, folder: string, wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.filter((part) => !PARTS.includes(part as Part))
  if (unknown.length > 0) throw new RangeError(`unknown part ${unknown.join(', ')}, expected ${PARTS.join(', ')}`)
  const parts = wanted.length === 0 ? PARTS : PARTS.filter((part) => isAsked(part, wanted))
  const results = await measure(parts, script)
  mkdirSync(folder, { recursive: true })
  let kept = true
  for (const part of parts) {
    const rows = (results.get(part) ?? []).map(rounded) as Results[typeof part] & readonly unknown[]
    writeFileSync(`${folder}/${part}.json`, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
    writeFileSync(`${folder}/${part}.md`, render(part, rows))
    for (const one of promisesOf(part, rows)) {
      console.log(`${one.kept ? 'kept    ' : 'NOT KEPT'} ${one.promise}: ${one.found}`)
      kept &&= one.kept
    }
  }
  return kept
}

/** Six digits are more than the Monte-Carlo error leaves, and keep committed files small. */
function rounded(row: unknown): unknown {
  return JSON.parse(
    JSON.stringify(row, (_, value) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value,
    ),
  )
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort
  port.on('message', (task: Task) => port.postMessage({ task, rows: run(task) }))
}
