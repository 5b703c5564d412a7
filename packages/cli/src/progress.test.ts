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

function screen(display: Display, env: Record<string, string> = { NO_COLOR: '1' }, width = 80, total = 2) {
  const written: string[] = []
  const progress = openProgress({
    display,
    locale: 'en',
    total,
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
  progress.finished(1)
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
  progress.finished(1)
  progress.clear()
  progress.step(2, 'long', 'count')
  pass(60_000)
  progress.step(2, 'long', 'measure')
  progress.finished(2)
  progress.close()
  expect(written).toEqual([
    '2 of 2 · long: counting (3 s)\n',
    '1 of 2 done\n',
    '1 of 2 done\n',
    '2 of 2 · long: measuring and judging (60 s)\n',
  ])
})

test('several at a time: the latest step is shown, and the time that the rest is likely to take', () => {
  const { progress, written, pass } = screen('line', { NO_COLOR: '1' }, 80, 13)
  for (const at of [1, 2, 3]) {
    progress.step(at, `audit-${at}`, 'count')
    pass(500)
  }
  for (const at of [1, 2, 3]) {
    pass(500)
    progress.finished(at)
  }
  progress.step(4, 'audit-4', 'read')
  progress.step(5, 'audit-5', 'read')
  expect(written.at(-1)).toBe(
    '\r\u001B[2K5 of 13 · audit-5: reading the specification and the data (0 s) · about 10 s le',
  )
  progress.finished(5)
  pass(1000)
  expect(written.at(-1)).toContain('4 of 13 · audit-4: reading the specification and the data (1 s) · about 7 s')
  progress.close()
  const { length } = written
  pass(5000)
  expect(written.length).toBe(length)
})

test('in CI a batch says every half minute how far it is', () => {
  const { progress, written, pass } = screen('late', { NO_COLOR: '1' }, 80, 100)
  for (let at = 1; at <= 31; at++) {
    progress.step(at, `audit-${at}`, 'count')
    pass(2000)
    progress.finished(at)
  }
  expect(written).toEqual(['14 of 100 done · about 3 min left\n', '29 of 100 done · about 2 min left\n'])
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
