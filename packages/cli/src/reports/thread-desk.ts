import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Desk } from './desk.ts'
import type { DrawnPortfolio, DrawnReports } from './draw.ts'
import type { Answer, Question } from './thread.ts'

/** Most objects here live as long as their report: a larger first space spares copying them again and again. */
const YOUNG_MB = 64

interface Waiting {
  resolve(drawn: never): void
  reject(error: unknown): void
}

/** A desk in a thread. What ends the thread early ends what waits for it too, and the next question starts another. */
export function deskInThread(file: URL): Desk {
  let worker: Worker | null = start()
  let last = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const own = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
    const end = (error: unknown) => {
      if (worker !== own) return
      worker = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    own.on('message', ({ id, drawn, error }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      // Nothing waits: the command may end.
      if (waiting.size === 0) own.unref()
      if (error === undefined) one?.resolve(drawn as never)
      else one?.reject(error)
    })
    own.on('messageerror', end)
    own.on('error', end)
    own.on('exit', (code) => end(new Error(`the thread that draws reports ended with ${code}`)))
    own.unref()
    return own
  }

  /** Asks, and holds the command open until the answer. */
  function ask<Drawn>(own: Worker, question: Exclude<Question, { kind: 'close' }>): Promise<Drawn> {
    own.postMessage(question)
    return new Promise<Drawn>((resolve, reject) => {
      waiting.set(question.id, { resolve, reject })
      own.ref()
    })
  }

  return {
    reports(result, assessment) {
      const own = worker ?? start()
      worker = own
      const id = ++last
      const drawn = ask<DrawnReports>(own, { id, kind: 'result', result, assessment })
      // Heard where it is awaited.
      drawn.catch(() => {})
      return (csvHash) => {
        own.postMessage({ id, kind: 'reports', csvHash } satisfies Question)
        return drawn
      }
    },
    portfolio(listed) {
      const own = worker ?? start()
      worker = own
      return ask<DrawnPortfolio>(own, { id: ++last, kind: 'portfolio', listed })
    },
    async close() {
      const own = worker
      if (own === null) return
      const ended = once(own, 'exit')
      own.ref()
      // At rest it ends by itself, and may keep what makes the next start faster.
      if (waiting.size > 0) await own.terminate()
      else own.postMessage({ kind: 'close' } satisfies Question)
      await ended
    },
  }
}
