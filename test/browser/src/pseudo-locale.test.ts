import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { scores } from '@exaequo/metrics-scores'
import { subgroups } from '@exaequo/metrics-subgroups'
import { standards } from '@exaequo/standards'
import { build } from 'esbuild'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pseudo, pseudoScript, pseudoSentence } from './pseudo.ts'
import type { EvidenceTexts } from './remake.ts'

const reports = new URL('../../../reports/', import.meta.url)
const metrics = [...disparateImpact, ...equalizedOdds, ...scores, ...subgroups]
const AUDITS = ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social']
const folder = mkdtempSync(join(tmpdir(), 'exaequo-pseudo-'))
let made: typeof import('./remake.ts')
let texts = 0

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./remake.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['source'],
    logLevel: 'silent',
  })
  const changed = pseudoScript(outputFiles[0]?.text ?? '')
  texts = changed.texts
  const path = join(folder, 'remake.mjs')
  writeFileSync(path, changed.script)
  made = await import(pathToFileURL(path).href)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('sentences stand out, what fills them stays', () => {
  expect(pseudo('Âge')).toBe('Âg\u0323e\u0323')
  expect(pseudoSentence('{n, plural, one {# ville} other {# villes}} pour {who}')).toMatch(
    /^\{n, ?plural, ?one ?\{# v\u0323.*\} p\u0323.*\{who\}$/,
  )
  expect(texts).toBeGreaterThan(1000)
})

describe.each(AUDITS)('%s', (id) => {
  test('every sentence of the French report has a French text of its own', () => {
    const evidence = Object.fromEntries(
      readdirSync(new URL(`${id}/restricted`, reports))
        .filter((name) => /^(audit\.yaml|cells\.json|profile\.json|risk\.yaml|evidence\.json)$/.test(name))
        .map((name) => [name, readFileSync(new URL(`${id}/restricted/${name}`, reports), 'utf8')]),
    ) as EvidenceTexts
    const digest = (encoding: 'hex' | 'base64') => (text: string) => createHash('sha256').update(text).digest(encoding)
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    const tools = { document: document as unknown as Document, hex: digest('hex'), base64: digest('base64') }
    if (process.env.PSEUDO_OUT)
      writeFileSync(
        `${process.env.PSEUDO_OUT}/${id}.html`,
        made.outputsOf(made.remake(evidence), tools)['report.fr.html'] ?? '',
      )
    const html = made.outputsOf(made.remake(evidence), tools)['report.fr.html'] ?? ''
    expect(unsaid(html, evidence)).toEqual([])
  }, 120_000)
})

/** What is the same in every language: works cited, legal references, dates, names of code. */
const CITED = [
  ...[...metrics, ...standards].flatMap(({ cite }) => cite.flatMap((work) => Object.values(work).map(String))),
]
  .filter((words) => /[a-zA-Z]{3}/.test(words))
  .sort((a, b) => b.length - a.length)
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const NAMES = [new RegExp(`\\d+(er)? (${MONTHS}) \\d{4}`, 'g'), /sha256-\w+/g, /exaequo/g, /\u2068[^\u2069]*…\u2069/g]

/** What a page says in plain letters that neither the data, nor the spec, nor a name of code says. */
function unsaid(html: string, evidence: EvidenceTexts): string[] {
  const { document } = parseHTML(html)
  const given = [...givenTexts(evidence), ...CITED]
  const found = new Set<string>()
  for (const text of shownTexts(document.documentElement)) {
    // Given texts in drawings, whole or cut into lines, stand between marks of isolation.
    let rest = text.replace(/\u2068[^\u2069]*\u2069/g, ' ')
    for (const one of given) if (rest.includes(one)) rest = rest.split(one).join(' ')
    for (const pattern of NAMES) rest = rest.replace(pattern, ' ')
    if (/[a-zA-Z]{3}/.test(rest)) found.add(`${rest.trim()} ← ${text.trim()}`.slice(0, 300))
  }
  return [...found]
}

const SHOWN = ['alt', 'title', 'aria-label', 'placeholder', 'aria-description']

function shownTexts(root: Element): string[] {
  const shown: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === 3) shown.push(node.textContent ?? '')
    if (node.nodeType !== 1) return
    const element = node as Element
    if (['SCRIPT', 'STYLE', 'CODE'].includes(element.tagName.toUpperCase())) return
    // A text that is made in one language only says which.
    if (element !== root && element.getAttribute('lang') !== null) return
    for (const name of SHOWN) shown.push(element.getAttribute(name) ?? '')
    for (const child of element.childNodes) walk(child)
  }
  walk(root)
  return shown.filter((text) => text.trim() !== '')
}

/** Words of an audit's own files, longest first. */
function givenTexts(evidence: EvidenceTexts): string[] {
  const words = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string') {
      // Quotation marks and apostrophes are printed as the language writes them.
      for (const line of value.split(/[\n'’"]/)) words.add(line.trim())
    } else if (Array.isArray(value)) value.forEach(add)
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(add)
  }
  add(parse(evidence['audit.yaml']))
  add(parse(evidence['risk.yaml'] ?? ''))
  add(JSON.parse(evidence['cells.json']))
  add(JSON.parse(evidence['profile.json']))
  words.delete('')
  return [...words].filter((word) => /[a-zA-Z]{3}/.test(word)).sort((a, b) => b.length - a.length)
}
