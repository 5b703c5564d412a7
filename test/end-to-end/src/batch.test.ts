import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DATA, exaequo, folderOf, root, specOf } from './command.ts'

const name = (i: number) => `small-${String(i).padStart(2, '0')}`

/** Of data that are public, so that nothing in the evidence is drawn by chance. */
const OPEN = { publication: 'publication: { public: true, openData: true }' }

/** A folder of small audits over one table. */
function batchOf(n: number, more: Readonly<Record<string, string>> = {}): string {
  const specs = Array.from({ length: n }, (_, i) => [
    `${name(i)}.audit.yaml`,
    specOf({ ...OPEN, id: `id: ${name(i)}` }),
  ])
  return folderOf({ 'data.csv': DATA, ...Object.fromEntries(specs), ...more })
}

/** What is in a folder, by path: hashes of files, without the one that holds the time. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(
    files
      .filter((path) => !path.endsWith('run.json'))
      .sort()
      .map((path) => [path, hash(path)]),
  )
}

const run = (folder: string, ...more: string[]) => exaequo('run', folder, '--out', join(folder, 'out'), ...more)

/** The audits whose folders are there. Each is whole: it matches its evidence, and has its log. */
function finished(out: string): string[] {
  const names = existsSync(out) ? readdirSync(out).filter((own) => own.startsWith('small-')) : []
  for (const own of names) expect(existsSync(join(out, own, 'restricted/run.json'))).toBe(true)
  if (names.length > 0) expect(exaequo('verify', ...names.map((own) => join(out, own))).stderr).toBe('')
  return names.sort()
}

function started(folder: string, ...more: string[]) {
  const given = [join(root, 'packages/cli/start.mjs'), 'run', folder, '--out', join(folder, 'out'), ...more]
  const child = spawn(process.execPath, given, { cwd: root, env: { ...process.env, NO_PROGRESS: '1' } })
  let stderr = ''
  let stdout = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  const ended = new Promise<{ status: number | null; stderr: string; stdout: string }>((resolve) => {
    child.once('close', (status) => resolve({ status, stderr, stdout }))
  })
  return { child, ended }
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  while (!condition()) {
    if (Date.now() > end) throw new Error('it never came')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const written = (folder: string) =>
  existsSync(join(folder, 'out'))
    ? readdirSync(join(folder, 'out')).filter((own) => own.startsWith('small-')).length
    : 0

test('one or two at a time: the same files and the same lines, in the order of the specifications', {
  timeout: 120_000,
}, () => {
  const more = {
    'small-03.audit.yaml': specOf({ id: 'id: small-01' }),
    'small-04.audit.yaml': specOf({ id: 'id: small-04', data: 'data: { source: nowhere.csv }' }),
  }
  const folder = batchOf(7, more)
  const [one, two] = [join(folder, 'out-1'), join(folder, 'out-2')] as const
  const ran = [one, two].map((out, i) => {
    const [summary, junit, sarif] = ['summary.json', 'junit.xml', 'sarif.json'].map((own) => join(out, own))
    const files = ['--summary', String(summary), '--junit', String(junit), '--sarif', String(sarif)]
    return exaequo('run', folder, '--out', out, '--jobs', String(i + 1), ...files)
  })
  expect(ran[1]).toEqual(ran[0])
  const [{ status, stdout, stderr }] = ran as [(typeof ran)[number]]
  // One that fails stops none of the others.
  expect(status).toBe(2)
  expect(stdout.match(/^small-\d\d$/gm)).toEqual([0, 1, 2, 5, 6].map(name))
  expect(stderr.match(/\[[A-Z_]+\]$/gm)).toEqual(['[AUDIT_ID_TWICE]', '[DATA_NOT_FOUND]'])
  expect(contents(two)).toEqual(contents(one))
  expect(finished(two)).toEqual([0, 1, 2, 5, 6].map(name))
  const told = JSON.parse(readFileSync(join(two, 'summary.json'), 'utf8'))
  expect(told.audits.map(({ state }: { state: string }) => state)).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((i) => (i === 3 || i === 4 ? 'failed' : 'ran')),
  )
  expect([told.failed, told.left]).toEqual([2, []])
})

test.each([
  ['1', 'SIGINT', 130],
  ['2', 'SIGINT', 130],
  ['2', 'SIGTERM', 143],
] as const)(
  '--jobs %s, %s: exit %d, nothing half written; the same command does the rest',
  { timeout: 120_000 },
  async (jobs, signal, code) => {
    const folder = batchOf(16)
    const summary = join(folder, 'summary.json')
    const { child, ended } = started(folder, '--jobs', jobs, '--summary', summary, '--junit', join(folder, 'junit.xml'))
    await until(() => written(folder) >= 3)
    child.kill(signal)
    const { status, stderr, stdout } = await ended
    expect(status).toBe(code)
    const done = finished(join(folder, 'out'))
    expect(done.length).toBeLessThan(16)
    expect(stderr).toContain(`${done.length} audits are done, ${16 - done.length} left`)
    expect(stdout.match(/^small-\d\d$/gm)?.sort()).toEqual(done)
    // The pages and the report of tests would hide what is missing.
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(done)
    expect(existsSync(join(folder, 'junit.xml'))).toBe(false)
    const told = JSON.parse(readFileSync(summary, 'utf8'))
    expect(told.left.length).toBe(16 - done.length)
    const again = run(folder, '--jobs', '2')
    expect(again.status).toBe(0)
    expect(again.stdout.match(/^small-\d\d \(unchanged\)$/gm)?.map((line) => line.slice(0, 8))).toEqual(done)
    expect(finished(join(folder, 'out')).length).toBe(16)
    expect(existsSync(join(folder, 'out/index.html'))).toBe(true)
  },
)

test('killed without a word: what is finished is whole, the rest is done by the next run, nothing is left over', {
  timeout: 120_000,
}, async () => {
  const folder = batchOf(16)
  const { child, ended } = started(folder, '--jobs', '2')
  await until(() => written(folder) >= 3)
  child.kill('SIGKILL')
  // Its output is closed once the processes that it started have ended too.
  expect((await ended).status).toBe(null)
  const done = finished(join(folder, 'out'))
  expect(done.length).toBeLessThan(16)
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(done)
  const before = contents(join(folder, 'out'))
  const again = run(folder, '--jobs', '2')
  expect(again.stdout.match(/\(unchanged\)$/gm)?.length).toBe(done.length)
  expect(finished(join(folder, 'out')).length).toBe(16)
  expect(contents(join(folder, 'out'))).toMatchObject(before)
})

test('what a process left that was killed while it wrote is taken away, and an earlier folder that it had put aside comes back', () => {
  const folder = batchOf(2)
  expect(run(folder).status).toBe(0)
  const out = join(folder, 'out')
  // A number that no process has.
  const dead = 2 ** 22 + 1
  mkdirSync(join(out, `.exaequo-new-${dead}-small-00/restricted`), { recursive: true })
  writeFileSync(join(out, `.exaequo-new-${dead}-small-00/restricted/cells.json`), '{')
  renameSync(join(out, 'small-01'), join(out, `.exaequo-old-${dead}-small-01`))
  const { stdout } = run(folder)
  expect(stdout.match(/^small-\d\d \(unchanged\)$/gm)?.length).toBe(2)
  expect(readdirSync(out).sort()).toEqual(['index.en.html', 'index.fr.html', 'index.html', 'small-00', 'small-01'])
})
