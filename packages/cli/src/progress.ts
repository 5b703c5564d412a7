import type { Locale, MessageCode } from '@exaequo/contract'
import { wordsIn } from './words.ts'

export type Step = 'read' | 'score' | 'count' | 'measure' | 'render' | 'print'

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
  /** The audit of this number, counted from 1, begins a step. */
  step(at: number, audit: string, step: Step): void
  /** Nothing of progress stays where results are about to be written. */
  clear(): void
}

export function openProgress(screen: Screen): Progress {
  const { display, locale, total, env, width, write, now } = screen
  const words = wordsIn(locale)
  let current: { at: number; audit: string; step: Step; since: number; said: boolean } | null = null
  let timer: NodeJS.Timeout | undefined

  const show = () => {
    if (current === null) return
    const { at, step, since, audit } = current
    const elapsed = now() - since
    if (display === 'late' && (elapsed < LATE_AFTER || current.said)) return
    current.said = true
    const params = { at, total, audit, step: words(WORDS[step]), seconds: Math.floor(elapsed / 1000) }
    const text = words('PROGRESS', params).replaceAll(/\p{Cc}/gu, '')
    if (display === 'late') write(`${text}\n`)
    else
      write(
        `${START_OF_LINE}${faint(
          Array.from(text)
            .slice(0, Math.max(1, width() - 1))
            .join(''),
          env,
        )}`,
      )
  }

  return {
    step(at, audit, step) {
      if (display === 'none') return
      const since = current?.at === at ? current.since : now()
      current = { at, audit, step, since, said: false }
      show()
      clearInterval(timer)
      timer = setInterval(show, TICK)
      timer.unref()
    },
    clear() {
      clearInterval(timer)
      if (display === 'line' && current !== null) write(START_OF_LINE)
      current = null
    },
  }
}
