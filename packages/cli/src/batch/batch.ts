import { availableParallelism, totalmem } from 'node:os'
import type { RunOptions } from '../commands/run.ts'
import type { Step } from '../watch.ts'
import { openClaims } from './claims.ts'
import { GRACE, runInProcesses } from './pool.ts'
import type { Ran } from './ran.ts'
import { runOne } from './run-one.ts'

/** Audits to run, in the order in which they are told of; `at` counts them from 0. */
export interface Batch {
  readonly paths: readonly string[]
  readonly options: RunOptions
  readonly chromium: string | null
  readonly onStep: (at: number, audit: string, step: Step) => void
  /** In the order in which they finish. Not called for what was stopped. */
  readonly onDone: (at: number, ran: Ran) => void
  readonly signal: AbortSignal
}

/** Runs them all: one in this process, several at a time in processes of their own. */
export async function runBatch(batch: Batch): Promise<void> {
  const jobs = Math.min(batch.options.jobs, batch.paths.length)
  if (jobs > 1) await runInProcesses({ ...batch, options: shared(batch.options, jobs) }, jobs)
  else await runHere(batch)
}

async function runHere({ paths, options, chromium, onStep, onDone, signal }: Batch): Promise<void> {
  const claims = openClaims(paths)
  const stopped = new Promise<null>((resolve) => {
    // What cannot be stopped, such as an endpoint that is slow to answer, is left behind.
    signal.addEventListener('abort', () => setTimeout(() => resolve(null), GRACE), { once: true })
  })
  for (const [at, path] of paths.entries()) {
    if (signal.aborted) return
    const own = runOne(path, options, {
      chromium,
      onStep: (audit, step) => onStep(at, audit, step),
      claim: (id) => claims.claim(at, id),
      signal,
    })
    const ran = await Promise.race([own, stopped])
    claims.ended(at)
    if (ran === null) return
    onDone(at, ran)
  }
}

/** Engines at the same time share the machine: each would take all its cores, and most of its memory. */
function shared(options: RunOptions, jobs: number): RunOptions {
  const threads = options.threads ?? Math.max(1, Math.floor(availableParallelism() / jobs))
  // Of a container, where it says; 0.8 is DuckDB's own share for one.
  const limit = process.constrainedMemory?.() ?? 0
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem()
  const memoryLimit = options.memoryLimit ?? `${Math.floor((0.8 * memory) / jobs / 2 ** 20)}MiB`
  return { ...options, threads, memoryLimit }
}
