import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROTOCOLS, type ProtocolName } from '@exaequo/contract'
import { type ScoringServer, startScoring } from '@exaequo/testkit'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exaequo, folderOf, root } from './command.ts'

const SECRET = 'never-to-be-seen-38'
const ROWS = 300
/** Ages differ, so that each row is asked for itself. */
const DATA = `sex,age,sector\n${Array.from({ length: ROWS }, (_, i) => `${i % 3 === 0 ? 'F' : 'M'},${(i - 140) / 50},s${i % 4}`).join('\n')}\n`

const OWN: Readonly<Record<ProtocolName, string>> = {
  openInference: 'rows: values',
  tensorflowServing: 'rows: records',
  mlflow: 'rows: records',
  json: 'rows: records, request: { at: /applicants, number: n }, response: { scores: /results, score: /p, number: /row, version: /model }',
}

const specFor = (protocol: ProtocolName, url: string, more = '') => `exaequo: 1
id: deployed
date: 2026-01-01
data:
  source: applicants.csv
  model:
    features: [{ column: age }]
    endpoint: { protocol: ${protocol}, url: "${url}", ${OWN[protocol]}, token: EXAEQUO_SCORES, batch: 20, concurrency: 3${more} }
roles:
  decision: { column: score, positive: { atLeast: 0.5 }, favourable: true }
  score: { column: score, higherMeans: positive }
attributes: [{ id: sex, column: sex, reference: M, criterion: sexe }]
publication: { public: true }
`

const score = (row: unknown) => {
  const [age] = Object.values(row as object).filter((own) => typeof own === 'number')
  return 1 / (1 + Math.exp(-(age as number)))
}

let server: ScoringServer
let folder: string
beforeAll(() => void exaequo('metrics'), 120_000)
beforeEach(async () => {
  server = await startScoring(score)
})
afterEach(async () => {
  await server.stop().catch(() => undefined)
  rmSync(folder, { recursive: true, force: true })
})

/** The command beside this process, which is the server; a group of its own, so that it can be killed whole. */
function start(out: string, ...more: string[]) {
  const given = [
    join(root, 'packages/cli/start.mjs'),
    'run',
    join(folder, 'a.audit.yaml'),
    '--allow-outside',
    '--out',
    out,
  ]
  const env = { ...process.env, NO_COLOR: '1', NO_PROGRESS: '1', EXAEQUO_SCORES: SECRET }
  const child = spawn(process.execPath, [...given, ...more], { cwd: root, env, detached: true })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    said.stdout += text
  })
  child.stderr.on('data', (text) => {
    said.stderr += text
  })
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((done) =>
    child.on('close', (status) => done({ status, ...said })),
  )
  return { ended, kill: () => process.kill(-(child.pid as number), 'SIGKILL') }
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const twice = (list: readonly string[]) => list.length - new Set(list).size

describe.each(PROTOCOLS)('rows scored over %s', (protocol) => {
  test('killed in the middle, run again: no row is asked twice, and the result is that of one run', async () => {
    folder = folderOf({
      'applicants.csv': DATA,
      'a.audit.yaml': specFor(protocol, server.url(protocol), ', repeat: 0'),
    })
    const out = join(folder, 'out')
    server.fault = (request) => (request > 6 ? { kind: 'stall' } : null)
    const first = start(out)
    const under = () => server.requests.filter(({ method }) => method === 'POST').length
    const asked = expect.poll(under, { timeout: 60_000 }).toBe(9)
    // Should it end by itself, what it said tells why.
    const early = first.ended.then((own) => Promise.reject(new Error(own.stderr)))
    await Promise.race([asked, early])
    early.catch(() => undefined)
    // What was answered is on file before the next is asked.
    first.kill()
    expect((await first.ended).status).toBe(null)
    expect(server.answered).toHaveLength(120)
    const left = filesIn(out)
    expect(left.map((path) => path.replace(/.*\.journal/, 'journal'))).toEqual(['journal', 'journal.lock'])
    for (const path of left) expect(statSync(path).mode & 0o777).toBe(0o600)
    const journal = left.find((path) => path.endsWith('.journal')) as string
    expect(readFileSync(journal, 'utf8').match(/^[\w-]{22} /gm)).toHaveLength(120)

    server.fault = () => null
    const second = await start(out).ended
    expect(second.stderr).toBe('')
    expect(second.status).toBe(0)
    expect(server.answered).toHaveLength(ROWS)
    expect(twice(server.answered)).toBe(0)
    const texts = filesIn(out).map((path) => readFileSync(path, 'utf8'))
    expect(filesIn(out).filter((path) => /journal/.test(path))).toEqual([])
    expect(texts.join('').includes(SECRET)).toBe(false)
    expect(second.stdout + second.stderr).not.toContain(SECRET)

    const whole = join(folder, 'whole')
    expect((await start(whole).ended).status).toBe(0)
    const results = ['restricted', 'public'].map((part) => {
      const read = (path: string) => readFileSync(join(path, 'deployed', part, 'result.json'), 'utf8')
      return [read(out), read(whole)]
    })
    const [[found = ''] = []] = results
    const { evidence, estimates } = JSON.parse(found)
    expect(evidence.sources[1]).toMatchObject({ scoring: { column: 'score', rows: ROWS, unscored: 0 } })
    if (protocol !== 'mlflow') expect(evidence.sources[1].reading.version).toBe('1')
    // A score of 0.5 and more is an age of 0 and more.
    const of = (sex: string) => {
      const ages = DATA.split('\n')
        .slice(1)
        .filter((line) => line.startsWith(sex))
        .map((line) => Number(line.split(',')[1]))
      return ages.filter((age) => age >= 0).length / ages.length
    }
    const rates = estimates.filter(
      (own: { quantity: string; comparator: string; group: object }) =>
        own.quantity === 'selectionRate' && own.comparator === 'value' && 'sex' in own.group,
    )
    expect(
      Object.fromEntries(rates.map((own: { group: { sex: string }; value: number }) => [own.group.sex, own.value])),
    ).toEqual({
      F: expect.closeTo(of('F'), 12),
      M: expect.closeTo(of('M'), 12),
    })
    // Committed under a nonce of its own where data are not public: the rest is the same, byte for byte.
    const bare = (text: string) => text.replaceAll(/"(commit|sha256)-[0-9a-f]{64}"/g, '""')
    for (const [one = '', other = ''] of results) expect(bare(one)).toBe(bare(other))
  }, 120_000)
})

describe('an endpoint that fails', () => {
  const run = async (fault: ScoringServer['fault'], more = '') => {
    folder = folderOf({
      'applicants.csv': DATA,
      'a.audit.yaml': specFor('mlflow', server.url('mlflow'), `, attempts: 1${more}`),
    })
    server.fault = fault
    const out = join(folder, 'out')
    return { ...(await start(out).ended), out }
  }
  test.each([
    ['a page', { kind: 'text', text: '<html>', type: 'text/html' }, 'ENDPOINT_NOT_JSON'],
    [
      'another address',
      { kind: 'status', status: 302, headers: { location: 'http://192.0.2.1/' } },
      'ENDPOINT_REDIRECTS',
    ],
    ['a refusal', { kind: 'status', status: 403 }, 'ENDPOINT_FORBIDDEN'],
    ['a failure', { kind: 'status', status: 500 }, 'ENDPOINT_FAILED'],
    ['a stall', { kind: 'stall' }, 'ENDPOINT_TIMEOUT'],
  ] as const)('with %s tells what to do and writes nothing; a second run goes on', async (_, fault, code) => {
    const found = await run((request) => (request > 6 ? fault : null), ', timeout: 2, repeat: 0')
    expect(found.status).toBe(2)
    expect(found.stderr).toMatch(new RegExp(`^\\S+a\\.audit\\.yaml:7:5 .*\\[${code}\\]$`, 'm'))
    // What to do follows.
    expect(found.stderr).toMatch(/[.)] [A-Z`][^.]+.*\. \[/)
    expect(found.stderr + found.stdout).not.toMatch(new RegExp(`${SECRET}|M\\. X`))
    expect(filesIn(found.out).map((path) => path.replace(/.*\.journal/, 'journal'))).toEqual(['journal'])
    server.fault = () => null
    const answered = server.answered.length
    const again = await start(found.out).ended
    expect(again.status).toBe(0)
    // What was answered with a page was no answer.
    expect(new Set(server.answered).size).toBe(ROWS)
    expect(server.answered.length - answered).toBe(ROWS - 120)
  })

  test('another model in the middle', async () => {
    folder = folderOf({ 'applicants.csv': DATA, 'a.audit.yaml': specFor('openInference', server.url('openInference')) })
    server.fault = (request) => {
      if (request === 7) server.version = '2'
      return null
    }
    const found = await start(join(folder, 'out')).ended
    expect(found.status).toBe(2)
    expect(found.stderr).toMatch(/ENDPOINT_MODEL_CHANGED/)
    expect(filesIn(join(folder, 'out'))).toEqual([])
    expect((await start(join(folder, 'out')).ended).status).toBe(0)
  })

  test('the report says which model answered, and whether it answers the same twice', async () => {
    folder = folderOf({ 'applicants.csv': DATA, 'a.audit.yaml': specFor('openInference', server.url('openInference')) })
    const out = join(folder, 'out')
    const kept = join(folder, 'kept')
    expect(await start(out, '--scores', kept).ended).toMatchObject({ status: 0, stderr: '' })
    expect(server.answered).toHaveLength(ROWS + 10)
    for (const [locale, words] of [
      ['en', 'asked twice: 10, answered otherwise: 0'],
      ['fr', 'demandées deux fois : 10, dont réponses différentes : 0'],
    ] as const) {
      const report = readFileSync(join(out, 'deployed/public', `report.${locale}.html`), 'utf8')
      expect(report.replaceAll(/\s/g, ' ')).toContain(words)
    }
    expect(filesIn(kept)).toHaveLength(1)
    // Neither needs the endpoint.
    expect(exaequo('replay', join(out, 'deployed'), '--out', join(folder, 'again'))).toMatchObject({ stderr: '' })
    expect(exaequo('verify', join(out, 'deployed'))).toMatchObject({ status: 0 })
    // Kept scores are not asked for again, but the sample is.
    expect(await start(out, '--scores', kept, '--force').ended).toMatchObject({ status: 0 })
    expect(server.answered).toHaveLength(ROWS + 20)
  })
})
