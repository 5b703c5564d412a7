import { pathToFileURL } from 'node:url'
import { type MessagePort, workerData } from 'node:worker_threads'
import type { Input, Metric, Moment, Plugin, UnitMeans } from '@exaequo/contract'
import type { ReportInput } from '@exaequo/report-html'
import { type Answer, FUNCTION, type Request, type SentInput, type SentReport, type UnitTables } from './requests.ts'

// The thread of one plug-in: its code runs here and nowhere else, but for data sources that were asked to open.
const { entry, port, signal } = workerData as { entry: string; port: MessagePort; signal: Int32Array }

let plugin: Plugin = { infers: [] }
let report: ReportInput | null = null

process.on('exit', () => {
  Atomics.store(signal, 1, 1)
  wake()
})

port.on('message', (request: Request) => {
  void answer(request).then((found) => {
    try {
      port.postMessage(found)
    } catch (cause) {
      port.postMessage({ kind: 'failed', detail: told(cause) } satisfies Answer)
    }
    wake()
  })
})

function wake(): void {
  Atomics.add(signal, 0, 1)
  Atomics.notify(signal, 0)
}

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.kind === 'compute') return computed(request)
    return { kind: 'answer', value: await answerTo(request) }
  } catch (cause) {
    return { kind: 'failed', detail: told(cause) }
  }
}

async function answerTo(request: Exclude<Request, { kind: 'compute' }>): Promise<unknown> {
  switch (request.kind) {
    case 'ready':
      if (request.drawing) await Promise.all([import('@exaequo/report-html'), import('linkedom')])
      return null
    case 'load': {
      const loaded = await import(pathToFileURL(entry).href)
      plugin = loaded.default
      // As data: what is a function stays behind.
      const text = JSON.stringify(plugin, (_, value) => (typeof value === 'function' ? FUNCTION : value))
      return text === undefined ? undefined : JSON.parse(text)
    }
    case 'scoreEdges':
      return withoutChance(() => [...(metricOf(request.id).scoreEdges?.(request.options as never) ?? [])])
    case 'claims':
      return plugin.datasets?.find(({ id }) => id === request.id)?.claims(request.source) === true
    case 'print': {
      if (request.report !== undefined) report = await reportOf(request.report)
      const given = request.attribute === null ? report : { ...report, attribute: request.attribute }
      const section = plugin.sections?.find(({ id }) => id === request.id)
      const html = withoutChance(() => section?.print(given))
      return html === null || html === undefined ? null : String(html)
    }
  }
}

function computed({ id, input, options }: Extract<Request, { kind: 'compute' }>): Answer {
  const given = withUnits(input)
  const numbers = numbersIn(given.cells)
  const before = numbers.map((list) => list.slice())
  freeze(given)
  const value = withoutChance(() => metricOf(id).compute(given, Object.freeze(options) as never))
  const changed = numbers.some((list, i) => list.some((number, k) => !Object.is(number, before[i]?.[k])))
  return changed ? { kind: 'changedInput' } : { kind: 'answer', value }
}

function metricOf(id: string): Metric {
  const metric = plugin.metrics?.find((own) => own.id === id)
  if (metric === undefined) throw new Error(`no metric ${id}`)
  return metric
}

/** The same cells give the same numbers on any day: neither clock nor chance while something is computed. */
function withoutChance<T>(run: () => T): T {
  const { random } = Math
  const { now } = Date
  Math.random = () => refused('Math.random')
  Date.now = () => refused('Date.now')
  try {
    return run()
  } finally {
    Math.random = random
    Date.now = now
  }
}

function refused(name: string): never {
  throw new Error(`${name}: the same cells must give the same numbers, so there is neither clock nor chance here`)
}

type Numbers = Float64Array | Int32Array

function numbersIn(value: unknown): Numbers[] {
  if (ArrayBuffer.isView(value)) return [value as Numbers]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

/** Lists of numbers cannot be frozen: those are compared afterwards. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const own of Object.values(value)) freeze(own)
}

function withUnits({ units, ...input }: SentInput): Input {
  return { ...input, units: units === null ? null : unitMeansOf(units) }
}

function unitMeansOf({ shared, cells, effective, effectiveRest, values, pairs }: UnitTables): UnitMeans {
  return {
    shared,
    cells,
    effective: (group, side) => (side === 'rest' ? effectiveRest : effective)[group] ?? 0,
    value: (moment: Moment, group) => values[moment]?.[group] ?? null,
    pair: (moment, group, versus) => {
      const key = `${moment}/${group}/${versus}`
      if (!(key in pairs)) throw new Error(`units: ${key} is not there; compare with the reference or the rest`)
      return pairs[key] ?? null
    },
  }
}

async function reportOf(sent: SentReport): Promise<ReportInput> {
  const [{ reportInput }, { parseHTML }] = await Promise.all([import('@exaequo/report-html'), import('linkedom')])
  const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document
  return reportInput(sent.result, { ...sent, document })
}

function told(cause: unknown): string {
  return (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)).slice(0, 500)
}
