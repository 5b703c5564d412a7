import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exaequo, folderOf, root } from './command.ts'

const COMMAND = join(root, 'packages/cli/start.mjs')
const DATA = `sexe,aide,montant\n${'F,Oui,120\nF,Non,90\nH,Oui,110\nH,Oui,75\n'.repeat(30)}`

/** The `script` of util-linux gives a command a terminal of its own. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

/** Types each answer once the prompt before it has come; gives all that the terminal showed. */
function typed(folder: string, answers: readonly string[], ...more: string[]) {
  const words = [process.execPath, COMMAND, 'init', join(folder, 'd.csv'), '--date', '2026-01-01', ...more]
  const line = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  const child = spawn('script', ['-qec', line, '/dev/null'], { env: { ...process.env, TERM: 'dumb', NO_COLOR: '1' } })
  let shown = ''
  let prompts = 0
  const left = [...answers]
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (piece: string) => {
    shown += piece
    // A prompt is a line of its own: the proposal in brackets, or >.
    const seen = shown.split(/\r?\n/).filter((text) => /^(\[.*\]|>)$/.test(text.trim())).length
    for (; prompts < seen; prompts++) {
      const answer = left.shift()
      if (answer !== undefined) child.stdin.write(answer.length === 1 && answer < ' ' ? answer : `${answer}\r`)
    }
  })
  return new Promise<{ status: number | null; shown: string; left: readonly string[] }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, shown, left }))
  })
}

const loud = 'NOT RUN: no `script` of util-linux to make a terminal with (Debian: apt-get install bsdutils)'
if (!hasTerminal) {
  console.warn(loud)
  if (process.env.CI) test('init asks in a terminal', () => expect.fail(loud))
  else test.skip(loud, () => undefined)
}

describe.skipIf(!hasTerminal)('init asks in a terminal', { timeout: 60_000 }, () => {
  test('and what is answered is written, passes check and runs', async () => {
    const folder = folderOf({ 'd.csv': DATA })
    // The decision proposed; its yes proposed; not understood, then good for the person; the reference; the system.
    const answers = ['', '', 'peut-être', 'oui', 'H', 'Aides 2026', 'Ville']
    const { status, shown, left } = await typed(folder, answers, '--locale', 'fr')
    expect(status, shown).toBe(0)
    expect(left).toEqual([])
    expect(shown).toContain('Réponse non comprise.')
    const spec = readFileSync(join(folder, 'd.audit.yaml'), 'utf8')
    for (const part of [
      'column: aide #',
      'positive: { equals: Oui }',
      'favourable: true',
      'reference: H',
      'name: Aides 2026',
      'organisation: Ville',
    ])
      expect(spec).toContain(part)
    expect(spec).not.toContain('"?"')
    const ran = exaequo('run', folder, '--out', join(folder, 'reports'))
    expect([ran.stderr, ran.status]).toEqual(['', 0])
  })

  test('with the input at its end, what is not answered stays a question', async () => {
    const folder = folderOf({ 'd.csv': DATA })
    const { status, shown } = await typed(folder, ['', '', '\u0004'])
    expect(status, shown).toBe(0)
    expect(readFileSync(join(folder, 'd.audit.yaml'), 'utf8')).toContain('favourable: "?"')
    expect(shown).toContain('[SPEC_QUESTION]')
  })

  test('Ctrl-C stops it, and nothing is written', async () => {
    const folder = folderOf({ 'd.csv': DATA })
    const { status, shown } = await typed(folder, ['', '\u0003'])
    expect(status, shown).toBe(130)
    expect(shown).toContain('[INIT_STOPPED]')
    expect(existsSync(join(folder, 'd.audit.yaml'))).toBe(false)
  })

  test('--defaults asks nothing there either', async () => {
    const folder = folderOf({ 'd.csv': DATA })
    const { status, shown } = await typed(folder, [], '--defaults')
    expect(status, shown).toBe(0)
    expect(shown).not.toContain('Which')
    expect(existsSync(join(folder, 'd.audit.yaml'))).toBe(true)
  })
})
