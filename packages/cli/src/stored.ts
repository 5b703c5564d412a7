import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AuditError, AuditErrors, type Result } from '@exaequo/contract'
import { parseSpec } from '@exaequo/spec'
import { completed } from './completed.ts'
import { type Audited, concludedOf, type EvidenceFiles, evidencePart, readEvidence, resultOf } from './outputs.ts'
import { toolkitUsed } from './plugins/toolkit-for.ts'
import type { RiskFile } from './risk-file.ts'
import type { Watch } from './watch.ts'

const PARTS = ['cells.json', 'profile.json', 'audit.yaml', 'evidence.json'] as const

/** The evidence in an audit's folder, as it was written: with answers on risk and law, and what row-level
 * metrics found, where it names them. */
export async function storedEvidence(folder: string): Promise<EvidenceFiles> {
  const read = (name: string) => {
    const file = `restricted/${name}`
    return readFile(join(folder, file), 'utf8').catch((cause) => {
      throw new AuditError('EVIDENCE_NOT_FOUND', { folder, file }, { cause })
    })
  }
  const texts = await Promise.all(PARTS.map(read))
  const files = Object.fromEntries(PARTS.map((name, i) => [name, texts[i] as string])) as unknown as EvidenceFiles
  const { parts } = evidencePart(files)
  const kept = (['risk.yaml', 'rows.json'] as const).filter((name) => Object.hasOwn(parts, name))
  const more = await Promise.all(kept.map(async (name) => [name, await read(name)] as const))
  return { ...files, ...Object.fromEntries(more) }
}

/**
 * Every file of the audit's folder made again from its evidence, without the data. Plug-ins that it was made with are
 * looked for from the current folder and from `folder`.
 */
export async function remake(
  files: EvidenceFiles,
  folder = '.',
  watch: Watch = {},
): Promise<Readonly<Record<string, string>>> {
  return (await completed(await audited(files, folder), files, watch)).files()
}

/** The result alone. */
export async function remakeResult(files: EvidenceFiles, folder = '.'): Promise<Result> {
  return resultOf(await audited(files, folder), files)
}

/** `risk.json` alone; `null`: the audit has no answers on risk and law. */
export async function remakeRisk(files: EvidenceFiles, folder = '.'): Promise<string | null> {
  const { assessed } = await concludedOf(await audited(files, folder), files)
  return assessed?.outputs['restricted/risk.json'] ?? null
}

/** What an audit's folder was concluded from. */
export async function storedAudit(folder: string): Promise<Audited> {
  return audited(await storedEvidence(folder), folder)
}

async function audited(files: EvidenceFiles, folder: string): Promise<Audited> {
  const toolkit = toolkitUsed(evidencePart(files).plugins ?? [], folder)
  const parsed = parseSpec(files['audit.yaml'], 'audit.yaml', toolkit.known)
  if (parsed.spec === null) throw new AuditErrors(parsed.errors)
  const { spec, place } = parsed
  const { evidence, warnings } = readEvidence(files)
  const risk = await storedAnswers(spec.risk, files['risk.yaml'])
  return { spec, specText: files['audit.yaml'], risk, evidence, warnings, place, toolkit }
}

async function storedAnswers(named: string | null, text: string | undefined): Promise<RiskFile | null> {
  if (named === null) return null
  if (text === undefined) throw new AuditError('EVIDENCE_UNREADABLE', { file: 'evidence.json', expected: 'risk.yaml' })
  const { parseRiskFile } = await import('./risk-file.ts')
  return parseRiskFile(text, 'risk.yaml')
}
