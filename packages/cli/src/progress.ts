import type { Locale, MessageCode } from '@exaequo/contract'
import { roughly, timeLeft } from './batch/time-left.ts'
import type { Step } from './watch.ts'
import { wordsIn } from './words.ts'

const WORDS: Readonly<Record<Step, MessageCode>> = {
  read: 'STEP_READ',
  score: 'STEP_SCORE',
  count: 'STEP_COUNT',
  measure: 'STEP_MEASURE',
  render: 'STEP_RENDER',
  print: 'STEP_PRINT',
}

/** `line`: one line, rewritten. `late`: a plain line for an audit that takes long. */
export type Display = 'line' | 'late' | 'none'

interface Surroundings {
  /** Whether what goes to the standard error output is seen on a terminal. */
  readonly terminal: boolean
  readonly json: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How progress is shown: never among what a machine reads, never as control characters in a log. */
export function displayFor({ terminal, json, env }: Surroundings): Display {
  if (json || given(env.NO_PROGRESS)) return 'none'
  if (given(env.CI) && env.CI !== 'false' && env.CI !== '0') return 'late'
  return terminal && env.TERM !== 'dumb' ? 'line' : 'none'
}

/** Faint text, unless `NO_COLOR` is there with any text in it (no-color.org). */
export function faint(text: string, env: Readonly<Record<string, string | undefined>>): string {
  return given(env.NO_COLOR) ? text : `\u001B[2m${text}\u001B[22m`
}

function given(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

/** From here on an audit is worth a line in a log. */
const LATE_AFTER = 3000
/** How often a log is told how far a batch is. */
const DONE_EVERY = 30_000
const TICK = 1000
/** Back to the start of the line, and all of it erased. */
const START_OF_LINE = '\r\u001B[2K'

interface Screen {
  readonly display: Display
  readonly locale: Locale
  readonly total: number
  readonly env: Readonly<Record<string, string | undefined>>
  /** Characters in a line; a longer text would leave its first half behind. */
  readonly width: () => number
  readonly write: (text: string) => void
  readonly now: () => number
}

export interface Progress {
  /** The audit of this number, counted from 1, begins a step. Several may run at the same time. */
  step(at: number, audit: string, step: Step): void
  /** The audit of this number runs no longer. */
  finished(at: number): void
  /** Nothing of progress stays where results are about to be written. */
  clear(): void
  /** All of it is over. */
  close(): void
}

interface Current {
  readonly audit: string
  readonly step: Step
  readonly since: number
  said: boolean
}

export function openProgress(screen: Screen): Progress {
  const { display, locale, total, env, width, write, now } = screen
  const words = wordsIn(locale)
  const running = new Map<number, Current>()
  /** When the batch began, and when each of its audits finished. */
  const times = [now()]
  let latest: number | null = null
  let shown = false
  let saidDone = now()
  let timer: NodeJS.Timeout | undefined

  const left = () => {
    const rest = timeLeft(times, total - (times.length - 1))
    return rest === null ? '' : ` · ${words('PROGRESS_LEFT', { left: roughly(rest) })}`
  }
  const lineOf = (at: number, { audit, step, since }: Current) => {
    const seconds = Math.floor((now() - since) / 1000)
    return words('PROGRESS', { at, total, audit, step: words(WORDS[step]), seconds }).replaceAll(/\p{Cc}/gu, '')
  }

  const rewrite = () => {
    const own = latest === null ? undefined : running.get(latest)
    if (latest === null || own === undefined) return
    const text = Array.from(lineOf(latest, own) + left()).slice(0, Math.max(1, width() - 1))
    write(`${START_OF_LINE}${faint(text.join(''), env)}`)
    shown = true
  }
  const log = () => {
    for (const [at, own] of running) {
      if (own.said || now() - own.since < LATE_AFTER) continue
      own.said = true
      write(`${lineOf(at, own)}\n`)
    }
    if (times.length === 1 || now() - saidDone < DONE_EVERY) return
    saidDone = now()
    write(`${words('PROGRESS_DONE', { done: times.length - 1, total })}${left()}\n`)
  }
  const show = display === 'late' ? log : rewrite

  return {
    step(at, audit, step) {
      if (display === 'none') return
      running.set(at, { audit, step, since: running.get(at)?.since ?? now(), said: false })
      latest = at
      show()
      clearInterval(timer)
      timer = setInterval(show, TICK)
      timer.unref()
    },
    finished(at) {
      running.delete(at)
      times.push(now())
      if (latest === at) latest = [...running.keys()].at(-1) ?? null
    },
    clear() {
      if (shown) write(START_OF_LINE)
      shown = false
    },
    close() {
      clearInterval(timer)
      this.clear()
    },
  }
}
