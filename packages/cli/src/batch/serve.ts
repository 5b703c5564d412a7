import type { Order, Report } from './messages.ts'
import { runOne } from './run-one.ts'

/** A process of a batch: runs one audit after the other as it is told, and ends when its batch does, however that ends. */
export function serve(): void {
  const stop = new AbortController()
  let busy = false
  let asked: { resolve: (other: string | null) => void; reject: (reason: unknown) => void } | null = null
  const tell = (report: Report) => {
    // A batch that is gone reads nothing; what has been begun is stopped below.
    if (process.connected) process.send?.(report, () => {})
  }

  stop.signal.addEventListener('abort', () => asked?.reject(stop.signal.reason))
  // A terminal interrupts every process of a command: what happens to this one is for its batch to say.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
  process.on('disconnect', () => {
    stop.abort()
    // An audit that is being written is written whole first.
    if (!busy) process.exit()
  })

  process.on('message', async (order: Order) => {
    if (order.kind === 'stop') return stop.abort()
    if (order.kind === 'claimed') return asked?.resolve(order.other)
    busy = true
    const { path, options, chromium } = order
    const ran = await runOne(path, options, {
      chromium,
      onStep: (audit, step) => tell({ kind: 'step', audit, step }),
      claim: (id) =>
        new Promise((resolve, reject) => {
          asked = { resolve, reject }
          tell({ kind: 'claim', id })
        }),
      signal: stop.signal,
    })
    busy = false
    tell({ kind: 'done', ran })
    if (!process.connected) process.exit()
  })
}
