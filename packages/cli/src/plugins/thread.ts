import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { AuditError } from '@exaequo/contract'
import type { Answer, Request } from './requests.ts'

export interface Owner {
  readonly plugin: string
  readonly version: string
}

/**
 * The thread in which all code of one plug-in runs. It is asked and waited for: what measures is not asynchronous. An
 * endless loop, a crash or an end costs the plug-in its thread and nobody else anything; the next question starts another.
 */
export interface Thread {
  /** @throws AuditError that names the plug-in, where it fails or gives no answer in time. */
  ask(request: Request): unknown
  /** Grows with every new thread: what was sent to an earlier one is gone. */
  readonly generation: number
}

interface Running {
  readonly worker: Worker
  readonly port: MessagePort
  /** How many answers were given; and whether the thread has ended. */
  readonly signal: Int32Array
}

/** Seconds that a busy machine may take to start a thread: no fault of the plug-in's. */
const STARTING = 60

/** Memory that a plug-in may take, in megabytes. */
const MEGABYTES = 1024

export function openThread(entry: string, owner: Owner, seconds: number): Thread {
  let running: Running | null = null
  let generation = 0
  const params = { plugin: owner.plugin, version: owner.version }

  function exchange(own: Running, request: Request, limit = seconds): Answer {
    const before = Atomics.load(own.signal, 0)
    try {
      own.port.postMessage(request)
    } catch (cause) {
      throw new AuditError('PLUGIN_FAILED', { ...params, detail: String(cause) }, { cause })
    }
    const waited = Atomics.wait(own.signal, 0, before, limit * 1000)
    const received = receiveMessageOnPort(own.port)
    if (received !== undefined) return received.message as Answer
    stop(own)
    if (waited === 'timed-out') throw new AuditError('PLUGIN_TIME_LIMIT', { ...params, seconds: limit })
    throw new AuditError('PLUGIN_FAILED', { ...params, detail: 'it ended its thread' })
  }

  function stop(own: Running): void {
    running = null
    own.port.close()
    void own.worker.terminate()
  }

  function started(): Running {
    if (running !== null && Atomics.load(running.signal, 1) === 0) return running
    if (running !== null) stop(running)
    const { port1, port2 } = new MessageChannel()
    const signal = new Int32Array(new SharedArrayBuffer(8))
    const worker = new Worker(workerFile(), {
      workerData: { entry, port: port2, signal },
      transferList: [port2],
      // Nothing of the caller's: no secrets of the environment, no words between those of the command.
      env: {},
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    })
    worker.on('error', () => {})
    worker.unref()
    port1.unref()
    const own = { worker, port: port1, signal }
    running = own
    generation++
    answerOf(exchange(own, { kind: 'ready', drawing: false }, STARTING))
    answerOf(exchange(own, { kind: 'load' }))
    return own
  }

  function answerOf(answer: Answer): unknown {
    if (answer.kind === 'answer') return answer.value
    if (answer.kind === 'changedInput') throw new AuditError('PLUGIN_CHANGED_INPUT', params)
    throw new AuditError('PLUGIN_FAILED', { ...params, detail: answer.detail })
  }

  return {
    ask(request) {
      const own = started()
      return answerOf(exchange(own, request, request.kind === 'ready' ? STARTING : seconds))
    },
    get generation() {
      started()
      return generation
    },
  }
}

/** Beside this file where it is compiled or bundled; tests that read the sources use the bundle. */
function workerFile(): string {
  const paths = ['./plugin-worker.mjs', './worker.js', '../../dist/bin/plugin-worker.mjs'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string)
}
