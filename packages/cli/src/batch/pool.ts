import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AuditError } from '@exaequo/contract'
import type { Batch } from './batch.ts'
import { openClaims } from './claims.ts'
import type { Order, Report } from './messages.ts'
import { failedRan, type Ran } from './ran.ts'

/** How long what is interrupted may take to stop by itself. Longer than any folder takes to be written. */
export const GRACE = 2000

/**
 * Runs the audits of a batch in processes of their own, several at a time, each process one audit after the other. One that
 * ends on its own costs the audit that it ran, and is replaced.
 */
export async function runInProcesses(batch: Batch, jobs: number, entry = workerFile()): Promise<void> {
  const { paths, options, onDone, signal } = batch
  const claims = openClaims(paths)
  let next = 0

  async function lane(): Promise<void> {
    let own: Running | null = null
    while (next < paths.length && !signal.aborted) {
      const at = next++
      own ??= started(entry)
      const ended = await oneIn(own, at)
      claims.ended(at)
      if (ended === null) break
      if (typeof ended === 'string') {
        own = null
        onDone(
          at,
          failedRan(paths[at] as string, new AuditError('BATCH_PROCESS_ENDED', { detail: ended }), options.locale),
        )
      } else onDone(at, ended)
    }
    if (own !== null) await closed(own)
  }

  /** What came of an audit; why its process ended; or `null` where it was stopped. */
  function oneIn(own: Running, at: number): Promise<Ran | string | null> {
    const { child } = own
    return new Promise((resolve) => {
      const tell = (order: Order) => child.connected && child.send(order, () => {})
      let kill: NodeJS.Timeout | undefined
      const stop = () => {
        tell({ kind: 'stop' })
        kill = setTimeout(() => child.kill('SIGKILL'), GRACE)
      }
      const settle = (found: Ran | string | null) => {
        clearTimeout(kill)
        signal.removeEventListener('abort', stop)
        child.off('message', listen)
        resolve(found)
      }
      const listen = async (report: Report) => {
        if (report.kind === 'done') return settle(report.ran)
        if (report.kind === 'step') return batch.onStep(at, report.audit, report.step)
        tell({ kind: 'claimed', other: await claims.claim(at, report.id) })
      }
      child.on('message', listen)
      signal.addEventListener('abort', stop, { once: true })
      void own.ended.then((detail) => settle(signal.aborted ? null : detail))
      tell({ kind: 'run', path: paths[at] as string, options, chromium: batch.chromium })
    })
  }

  await Promise.all(Array.from({ length: Math.min(jobs, paths.length) }, lane))
}

interface Running {
  readonly child: ChildProcess
  /** How it ended: a signal or a code. */
  readonly ended: Promise<string>
}

function started(entry: string): Running {
  const child = fork(entry, [], {
    // What a library prints is no result: those go to the standard output, from the batch alone.
    stdio: ['ignore', 2, 2, 'ipc'],
    serialization: 'advanced',
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`))
  })
  return { child, ended }
}

async function closed({ child, ended }: Running): Promise<void> {
  if (child.connected) child.disconnect()
  const kill = setTimeout(() => child.kill('SIGKILL'), 2 * GRACE)
  await ended
  clearTimeout(kill)
}

/** Beside this file where it is compiled or bundled; tests that read the sources use the bundle. */
function workerFile(): string {
  const paths = ['./batch-worker.mjs', './worker.js', '../../dist/bin/batch-worker.mjs'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string)
}
