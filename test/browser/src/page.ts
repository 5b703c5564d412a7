// The script of the test's page: everything the pure packages do, with the browser's own document.
import { type EvidenceTexts, others, outputsOf, remake } from './remake.ts'

export interface PageOutcome {
  readonly codeFromText: 'refused' | 'allowed'
  readonly others: ReturnType<typeof others>
  readonly audits: Readonly<Record<string, Record<string, string>>>
}

const NAMES = ['audit.yaml', 'cells.json', 'profile.json', 'risk.yaml', 'evidence.json'] as const

async function textsOf(id: string): Promise<EvidenceTexts> {
  const texts = await Promise.all(NAMES.map(async (name) => (await fetch(`/evidence/${id}/${name}`)).text()))
  return Object.fromEntries(NAMES.map((name, i) => [name, texts[i]])) as unknown as EvidenceTexts
}

/** Browsers hash only in their own time: a first pass learns which texts, a second has their hashes. */
async function outputs(id: string): Promise<Record<string, string>> {
  const remade = remake(await textsOf(id))
  const digests = new Map<string, Uint8Array>()
  const asked = new Set<string>()
  const bytesOf = (text: string) => {
    asked.add(text)
    return digests.get(text) ?? new Uint8Array()
  }
  const tools = {
    document: document.implementation.createHTMLDocument(),
    hex: (text: string) => [...bytesOf(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    base64: (text: string) => btoa(String.fromCharCode(...bytesOf(text))),
  }
  outputsOf(remade, tools)
  for (const text of asked) {
    digests.set(text, new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
  }
  return outputsOf(remade, tools)
}

function codeFromText(): PageOutcome['codeFromText'] {
  try {
    return new Function('return "allowed"')()
  } catch {
    return 'refused'
  }
}

async function run(): Promise<PageOutcome> {
  const ids: string[] = await (await fetch('/audits')).json()
  const audits: Record<string, Record<string, string>> = {}
  for (const id of ids) audits[id] = await outputs(id)
  return { codeFromText: codeFromText(), others: others(), audits }
}

Object.assign(globalThis, { outcome: run() })
