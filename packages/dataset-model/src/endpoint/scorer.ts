import {
  AuditError,
  addressProblems,
  type EndpointSettings,
  type FeatureBatch,
  type Message,
  message,
  type Scorer,
} from '@exaequo/contract'
import { notFinite, said } from './answer.ts'
import { type Answer, connectTo } from './connection.ts'
import { credentialsOf } from './credentials.ts'
import { type Journal, keyOf, memoryJournal, openJournal } from './journal.ts'
import type { Asked, Model, Names, Row } from './protocol.ts'
import { PROTOCOL } from './protocols/index.ts'
import { ask, type Question } from './retry.ts'
import { rowsOf } from './rows.ts'
import { sampleOf } from './sample.ts'
import { pool, turnsOf } from './turns.ts'

export interface EndpointOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of the scores already received, readable by its owner alone; `null`: they are kept in memory only. */
  readonly journal: string | null
  /** Milliseconds before a second attempt, doubled before each further one. */
  readonly pause?: number
}

/** What was done, for whoever tells how the scores came about. */
export interface EndpointReport {
  /** Rows that the endpoint was asked for in this run. */
  readonly asked: number
  /** Rows whose score was there from an interrupted run, or from an equal row. */
  readonly known: number
  /** Rows asked a second time, and how many of them got another score. */
  readonly repeated: number
  readonly different: number
  readonly largest: number
}

export interface EndpointScorer extends Scorer {
  /** Rows that one call of `score` should have for every connection to be used. */
  readonly chunk: number
  /** Asks the sample of rows again, and the model who it is. */
  finish(signal?: AbortSignal): Promise<readonly Message[]>
  report(): EndpointReport
}

const KINDS = {
  openInference: 'Open Inference Protocol 2',
  tensorflowServing: 'TensorFlow Serving',
  mlflow: 'MLflow',
  json: 'JSON',
} as const

/** Differences of this size come from the order of additions in a batch. */
const SAME = 1e-6

/**
 * A deployed model as what gives rows a score. Rows that are equal in what is sent of them are asked once, and none is
 * asked again that was answered before an interruption, as long as the model says that it is the same.
 * @throws AuditError where the address or the secret is unfit
 */
export function openEndpoint(settings: EndpointSettings, options: EndpointOptions): EndpointScorer {
  const [problem] = addressProblems(settings)
  if (problem !== undefined) throw problem.error
  const url = settings.url.replace(/\/+$/, '')
  const { host } = new URL(url)
  const credentials = credentialsOf(settings, options.env)
  const connection = connectTo(url, { ...credentials, seconds: settings.timeout, concurrency: settings.concurrency })
  const protocol = PROTOCOL[settings.protocol]
  const asked: Asked = { host, settings: { ...settings, url } }
  const turn = turnsOf(settings.requestsPerSecond)
  const size = settings.rows === 'record' ? 1 : settings.batch
  const sample = sampleOf(settings.repeat)
  let opening: Promise<{ model: Model; journal: Journal }> | null = null
  let names: Names = { values: [], records: [] }
  let requests = 0
  const count = { asked: 0, known: 0 }
  const whole = new Set<number>()
  let fractions = false
  let repeated = { repeated: 0, different: 0, largest: 0 }
  let repeats: Readonly<Record<string, string>> = {}

  const question = (own: Question, goOn = () => true, signal?: AbortSignal) => {
    const patience = {
      attempts: settings.attempts,
      seconds: settings.timeout,
      pause: options.pause ?? 1000,
      turn,
      goOn,
    }
    return ask(connection, own, patience, signal)
  }

  async function describe(signal?: AbortSignal): Promise<Model> {
    const about = protocol.about(url)
    if (about === null) return { identity: {}, inputs: [] }
    const found = await question({ method: 'GET', url: about, body: null, rows: 0 }, undefined, signal).catch(
      (error) => {
        // Some servers of this kind do not say their version.
        if (settings.protocol === 'mlflow' && error?.code === 'ENDPOINT_NOT_FOUND') return null
        throw error
      },
    )
    if (found === null) return { identity: {}, inputs: [] }
    const model = protocol.describe(settings.protocol === 'mlflow' ? found.text : parsed(found, host), asked)
    const identity = Object.entries(model.identity).map(([key, value]) => [key, credentials.hide(value)])
    return { ...model, identity: Object.fromEntries(identity) }
  }

  function open(signal?: AbortSignal) {
    opening ??= (async () => {
      const model = await describe(signal)
      const { protocol, rows, request, response } = settings
      const sameAnswers = JSON.stringify([url, protocol, rows, request, response, model.identity])
      const journal = options.journal === null ? memoryJournal() : await openJournal(options.journal, sameAnswers)
      return { model, journal }
    })()
    return opening
  }

  async function changed(journal: Journal, before: string, after: string): Promise<never> {
    await journal.discard()
    const hint = message('ENDPOINT_MODEL_CHANGED_HINT')
    throw new AuditError('ENDPOINT_MODEL_CHANGED', { host, before, after }, { hint })
  }

  /** Where answers name no version, the model is asked whether it is still the same. */
  async function unchanged(signal?: AbortSignal): Promise<void> {
    const { model, journal } = await open(signal)
    const now = await describe(signal)
    if (JSON.stringify(now.identity) !== JSON.stringify(model.identity)) {
      await changed(journal, wordsOf(model.identity), wordsOf(now.identity))
    }
  }

  /** One request, answered and understood; the version that answered must be the first one. */
  async function request(rows: readonly Row[], goOn: () => boolean, signal?: AbortSignal): Promise<Float64Array> {
    const { model, journal } = await open(signal)
    const number = String(++requests)
    const body = JSON.stringify(protocol.body(rows, names, number, model, asked))
    const own: Question = { method: 'POST', url: protocol.ask(url), body, rows: rows.length }
    const answer = await question(own, goOn, signal)
    const { scores, version } = protocol.read(parsed(answer, host), rows.length, number, asked)
    if (version !== null) {
      const shown = credentials.hide(version)
      const first = journal.version()
      if (first === null) await journal.answeredBy(shown)
      else if (first !== shown) await changed(journal, first, shown)
    }
    return scores
  }

  async function score(batch: FeatureBatch, signal?: AbortSignal): Promise<Float64Array> {
    const { journal } = await open(signal)
    names = { values: batch.names, records: Object.keys(batch.records[0] ?? {}) }
    const rows = rowsOf(batch, settings, keyOf)
    const unanswered = new Map<string, Row>()
    for (const { key, row } of rows) {
      sample.offer(key, row)
      if (journal.get(key) === undefined) unanswered.set(key, row)
    }
    count.known += rows.length - unanswered.size
    const wanted = [...unanswered]
    const tasks = Array.from({ length: Math.ceil(wanted.length / size) }, (_, i) =>
      wanted.slice(i * size, (i + 1) * size),
    )
    await pool(tasks, settings.concurrency, async (task, goOn) => {
      const own = task.map(([, row]) => row)
      const scores = await request(own, goOn, signal)
      await journal.add(new Map(task.map(([key], i) => [key, scores[i] as number])))
      count.asked += task.length
    })
    if (tasks.length > 0) await unchanged(signal)
    const scores = Float64Array.from(rows, ({ key }) => journal.get(key) as number)
    fractions ||= scores.some((own) => !Number.isInteger(own))
    for (const own of fractions ? [] : scores) if (whole.size < 5) whole.add(own)
    return scores
  }

  async function finish(signal?: AbortSignal) {
    const { journal } = await open(signal)
    const again = sample.rows()
    const differences: number[] = []
    const tasks = Array.from({ length: Math.ceil(again.length / size) }, (_, i) =>
      again.slice(i * size, (i + 1) * size),
    )
    await pool(tasks, settings.concurrency, async (task, goOn) => {
      const scores = await request(
        task.map(({ row }) => row),
        goOn,
        signal,
      )
      for (const [i, { key }] of task.entries()) {
        differences.push(Math.abs((scores[i] as number) - (journal.get(key) as number)))
      }
    })
    await unchanged(signal)
    const different = differences.filter((own) => own > SAME).length
    const largest = differences.reduce((most, own) => Math.max(most, own), 0)
    repeated = { repeated: again.length, different, largest }
    if (again.length > 0) repeats = { askedTwice: String(again.length), answeredOtherwise: String(different) }
    // No host here: warnings are published too.
    const warnings: Message[] = []
    if (different > 0) {
      const params = { repeated: again.length, different, largest: largest.toPrecision(3) }
      warnings.push(message('ENDPOINT_NOT_REPEATABLE', params))
    }
    if (!fractions && whole.size > 0) {
      const examples = [...whole].sort((a, b) => a - b).map(String)
      warnings.push(message('ENDPOINT_WHOLE_NUMBERS', { examples }))
    }
    if ((await identity()).version === undefined) warnings.push(message('ENDPOINT_VERSION_UNKNOWN'))
    return warnings
  }

  async function identity(): Promise<Readonly<Record<string, string>>> {
    const { model, journal } = await open()
    const version = journal.version()
    return {
      kind: KINDS[settings.protocol],
      ...model.identity,
      ...(version === null ? {} : { version }),
      ...repeats,
    }
  }

  return {
    id: 'endpoint',
    chunk: size * settings.concurrency * 4,
    identity,
    score,
    finish,
    report: () => ({ ...count, ...repeated }),
    async close() {
      connection.close()
      const opened = await opening?.catch(() => null)
      await opened?.journal.close()
      opening = null
    },
  }
}

/** JSON, or an error that says what came instead. */
function parsed({ text, type }: Answer, host: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Some servers write what JSON has no word for.
    if (/json/.test(type) && /[[:,\s](NaN|-?Infinity)\b/.test(text)) throw notFinite(host)
    const params = { host, type: type === '' ? '?' : type }
    throw new AuditError('ENDPOINT_NOT_JSON', params, { hint: message('ENDPOINT_NOT_JSON_HINT') })
  }
}

function wordsOf(identity: Readonly<Record<string, string>>): string {
  const words = Object.values(identity).join(' ')
  return said(words) ?? '?'
}
