import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Result } from '@exaequo/contract'
import { afterAll, expect, test } from 'vitest'
import { auditFile } from '../audit-file.ts'
import { writeFolder } from '../write.ts'
import { audienceFiles } from './audience-files.ts'
import type { Desk } from './desk.ts'
import { deskInThread } from './thread-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'exaequo-desk-'))
afterAll(() => rmSync(folder, { recursive: true }))

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A thread that does what the name of the audit says, and echoes otherwise. */
const file = join(folder, 'thread.mjs')
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads'
const begun = new Map()
parentPort.on('message', (question) => {
  if (question.kind === 'close') return parentPort.close()
  if (question.kind === 'result') return begun.set(question.id, question.result.audit.id)
  const name = begun.get(question.id)
  if (name === 'throws') throw new Error('out of thread')
  if (name === 'exits') process.exit(7)
  if (name === 'refuses') return parentPort.postMessage({ id: question.id, error: new Error('no') })
  parentPort.postMessage({ id: question.id, drawn: { pages: { fr: name, en: question.csvHash }, failures: [] } })
})
`,
)
const named = (id: string) => ({ audit: { id }, verdicts: [], estimates: [] }) as unknown as Result
const drawn = (desk: Desk, id: string) => desk.reports(named(id), null)('hash')

test('a thread that ends takes what waits for it along; the next question starts another', async () => {
  const desk = deskInThread(pathToFileURL(file))
  await expect(drawn(desk, 'refuses')).rejects.toThrow('no')
  await expect(drawn(desk, 'throws')).rejects.toThrow('out of thread')
  const [first, second] = [drawn(desk, 'exits'), drawn(desk, 'never reached')]
  await expect(first).rejects.toThrow('ended with 7')
  await expect(second).rejects.toThrow('ended with 7')
  await expect(drawn(desk, 'a')).resolves.toMatchObject({ pages: { fr: 'a', en: 'hash' } })
  await desk.close()
})

test('closing ends a thread, at rest or at work', async () => {
  const rest = deskInThread(pathToFileURL(file))
  await drawn(rest, 'a')
  await rest.close()
  const work = deskInThread(pathToFileURL(file))
  const given = work.reports(named('a'), null)
  await work.close()
  await expect(given('hash')).rejects.toThrow('ended')
})

test('reports that cannot be drawn leave nothing written', async () => {
  const desk = deskInThread(pathToFileURL(file))
  const target = join(folder, 'out')
  await expect(writeFolder(target, audienceFiles('public', named('throws'), null, desk))).rejects.toThrow('thread')
  expect(existsSync(target)).toBe(false)
  await writeFolder(target, audienceFiles('public', named('a'), null, desk))
  expect(readFileSync(join(target, 'public/report.fr.html'), 'utf8')).toBe('a')
  await desk.close()
})

test('without a thread the same bytes are drawn', async () => {
  const id = 'berkeley-1973'
  const { outputs } = await auditFile(join(root, `audits/${id}.audit.yaml`), { allowOutside: false })
  for (const name of ['public/report.fr.html', 'restricted/report.en.html', 'public/estimates.csv']) {
    expect(outputs[name] === readFileSync(join(root, 'reports', id, name), 'utf8'), name).toBe(true)
  }
})
