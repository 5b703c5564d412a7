import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Display, displayFor, openProgress } from './progress.ts'

test.each<[string, Parameters<typeof displayFor>[0], Display]>([
  ['a terminal', { terminal: true, json: false, env: {} }, 'line'],
  ['a terminal without colour', { terminal: true, json: false, env: { NO_COLOR: '1' } }, 'line'],
  ['a terminal that can do nothing', { terminal: true, json: false, env: { TERM: 'dumb' } }, 'none'],
  ['a file or a pipe', { terminal: false, json: false, env: {} }, 'none'],
  ['CI', { terminal: false, json: false, env: { CI: 'true' } }, 'late'],
  ['CI that looks like a terminal', { terminal: true, json: false, env: { CI: '1' } }, 'late'],
  ['CI that is none', { terminal: true, json: false, env: { CI: 'false' } }, 'line'],
  ['machines', { terminal: true, json: true, env: {} }, 'none'],
  ['machines in CI', { terminal: false, json: true, env: { CI: 'true' } }, 'none'],
  ['who asks for none', { terminal: true, json: false, env: { NO_PROGRESS: '1' } }, 'none'],
])('for %s', (_, surroundings, display) => expect(displayFor(surroundings)).toBe(display))

let time = 0
beforeEach(() => {
  time = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

function screen(display: Display, env: Record<string, string> = { NO_COLOR: '1' }, width = 80) {
  const written: string[] = []
  const progress = openProgress({
    display,
    locale: 'en',
    total: 2,
    env,
    width: () => width,
    write: (text) => written.push(text),
    now: () => time,
  })
  const pass = (milliseconds: number) => {
    for (let i = 0; i < milliseconds; i += 500) {
      time += 500
      vi.advanceTimersByTime(500)
    }
  }
  return { progress, written, pass }
}

test('one line is rewritten at each step and second, and erased before results', () => {
  const { progress, written, pass } = screen('line')
  progress.step(1, 'compas', 'read')
  progress.step(1, 'compas', 'count')
  pass(2000)
  progress.clear()
  pass(5000)
  expect(written).toEqual([
    '\r\u001B[2K1 of 2 · compas: reading the specification and the data (0 s)',
    '\r\u001B[2K1 of 2 · compas: counting (0 s)',
    '\r\u001B[2K1 of 2 · compas: counting (1 s)',
    '\r\u001B[2K1 of 2 · compas: counting (2 s)',
    '\r\u001B[2K',
  ])
})

test('in CI a short audit says nothing, a long one a plain line a step', () => {
  const { progress, written, pass } = screen('late')
  progress.step(1, 'short', 'count')
  pass(2000)
  progress.step(1, 'short', 'render')
  progress.clear()
  progress.step(2, 'long', 'count')
  pass(60_000)
  progress.step(2, 'long', 'measure')
  progress.clear()
  expect(written).toEqual(['2 of 2 · long: counting (3 s)\n', '2 of 2 · long: measuring and judging (60 s)\n'])
})

test('no colour where NO_COLOR says so, no line longer than the terminal, no control character of a name', () => {
  const faint = screen('line', {})
  faint.progress.step(1, 'a', 'count')
  expect(faint.written[0]).toBe('\r\u001B[2K\u001B[2m1 of 2 · a: counting (0 s)\u001B[22m')
  const narrow = screen('line', { NO_COLOR: '1' }, 12)
  narrow.progress.step(1, 'a\u001B[31m\n', 'count')
  expect(narrow.written[0]).toBe('\r\u001B[2K1 of 2 · a[')
})

test('nothing is nothing', () => {
  const { progress, written, pass } = screen('none')
  progress.step(1, 'a', 'count')
  pass(10_000)
  progress.clear()
  expect(written).toEqual([])
})
