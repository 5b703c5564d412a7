import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'
import { describeAssessment } from '@exaequo/risk'
import { parseSpec } from '@exaequo/spec'
import { expect, test } from 'vitest'
import { bundled, known } from './catalogue.ts'
import { completed } from './completed.ts'
import { commit, sha256, sha256Base64 } from './hash.ts'
import { evidenceFiles, readEvidence } from './outputs.ts'
import { audienceFiles } from './reports/audience-files.ts'
import { parseRiskFile } from './risk-file.ts'
import { storedEvidence } from './stored.ts'

const berkeley = fileURLToPath(new URL('../../../reports/berkeley-1973', import.meta.url))

/** The audit of Berkeley as if its data were nobody's to know. */
async function closed(change: (text: string) => string = (text) => text.replace(', openData: true', '')) {
  const stored = await storedEvidence(berkeley)
  const specText = change(stored['audit.yaml'])
  const { spec, place } = parseSpec(specText, 'audit.yaml', known)
  if (spec === null) throw new Error('not a specification')
  const { evidence, warnings } = readEvidence(stored)
  const risk = parseRiskFile(stored['risk.yaml'] ?? '', 'risk.yaml')
  const audited = { spec, specText, risk, evidence, warnings, place, toolkit: bundled }
  const files = evidenceFiles(audited)
  const { result, publicResult: shown, files: drawn } = await completed(audited, files)
  return { result, shown, outputs: await drawn(), files, evidence }
}

const of = (outputs: Readonly<Record<string, string>>, audience: string) =>
  Object.entries(outputs).filter(([name]) => name.startsWith(`${audience}/`))

test('nothing public holds a hash of what is restricted, nor a nonce', async () => {
  const { outputs, files, evidence } = await closed()
  const secrets = [
    ...of(outputs, 'restricted').flatMap(([, text]) => [sha256(text).slice('sha256-'.length), sha256Base64(text)]),
    ...evidence.sources.map(({ hash }) => hash.slice('sha256-'.length)),
    ...Object.values(readEvidence(files).nonces),
  ]
  expect(secrets.every((secret) => secret.length >= 44)).toBe(true)
  for (const [name, text] of of(outputs, 'public')) {
    for (const secret of secrets) expect(text.includes(secret), `${name} holds ${secret}`).toBe(false)
  }
})

test('what stands there instead is a commitment, which the nonce opens', async () => {
  const { shown, files } = await closed()
  const { nonces } = readEvidence(files)
  const { cells, profile, spec } = (shown as Result).evidence
  expect(cells).toBe(commit(nonces.cells, files['cells.json']))
  expect(profile).toBe(commit(nonces.profile, files['profile.json']))
  expect(spec).toBe(commit(nonces.spec, files['audit.yaml']))
  const opened = createHash('sha256').update(nonces.cells).update(files['cells.json']).digest('hex')
  expect(cells).toBe(`commit-${opened}`)
})

test('the same cells are never committed to twice alike, unless the data are already public', async () => {
  const [one, two] = [await closed(), await closed()]
  expect(one.shown?.evidence.cells).not.toBe(two.shown?.evidence.cells)
  const [first, second] = [await closed((text) => text), await closed((text) => text)]
  expect(first.shown?.evidence.cells).toBe(second.shown?.evidence.cells)
})

test('the length of a source, which tells the digits of its counts, is not public to the byte', async () => {
  const { shown, result } = await closed()
  expect(result.evidence.sources[0]?.bytes).not.toBe(shown?.evidence.sources[0]?.bytes)
  expect(shown?.evidence.sources.map(({ hash }) => hash)).toEqual([''])
})

test.each(['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social'])(
  '%s: every public file is made of the public result and the public assessment alone',
  { timeout: 60_000 },
  async (id) => {
    const folder = fileURLToPath(new URL(`../../../reports/${id}`, import.meta.url))
    const read = (name: string) => readFile(join(folder, 'public', name), 'utf8')
    const answers = parseRiskFile((await storedEvidence(folder))['risk.yaml'] ?? '', 'risk.yaml').answers
    const assessment = describeAssessment(JSON.parse(await read('risk.json')), answers)
    const result = JSON.parse(await read('result.json'))
    const made = await audienceFiles('public', result, assessment, bundled)
    const names = (await readdir(join(folder, 'public'))).filter((name) => name !== 'risk.json')
    expect(names.map((name) => `public/${name}`).sort()).toEqual(Object.keys(made).sort())
    for (const name of names) expect(made[`public/${name}`] === (await read(name)), name).toBe(true)
  },
)

test('an audit that is not public has no public files', async () => {
  const { outputs, shown } = await closed((text) =>
    text.replace('publication: { public: true', 'publication: { public: false'),
  )
  expect(shown).toBeNull()
  expect(of(outputs, 'public')).toEqual([])
})
