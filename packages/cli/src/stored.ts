import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AuditError, AuditErrors, type Result } from '@exaequo/contract'
import { parseSpec } from '@exaequo/spec'
import { known } from './catalogue.ts'
import { completed } from './completed.ts'
import { type Audited, concludedOf, type EvidenceFiles, evidencePart, readEvidence, resultOf } from './outputs.ts'
import type { RiskFile } from './risk-file.ts'
import type { Watch } from './watch.ts'

const PARTS = ['cells.json', 'profile.json', 'audit.yaml', 'evidence.json'] as const

/** The evidence in an audit's folder, as it was written: the answers on risk and law too, where it names them. */
export async function storedEvidence(folder: string): Promise<EvidenceFiles> {
  const read = (name: string) => {
    const file = `restricted/${name}`
    return readFile(join(folder, file), 'utf8').catch((cause) => {
      throw new AuditError('EVIDENCE_NOT_FOUND', { folder, file }, { cause })
    })
  }
  const texts = await Promise.all(PARTS.map(read))
  const files = Object.fromEntries(PARTS.map((name, i) => [name, texts[i] as string])) as unknown as EvidenceFiles
  if (!Object.hasOwn(evidencePart(files).parts, 'risk.yaml')) return files
  return { ...files, 'risk.yaml': await read('risk.yaml') }
}

/** Every file of the audit's folder made again from its evidence, without the data. */
export async function remake(files: EvidenceFiles, watch: Watch = {}): Promise<Readonly<Record<string, string>>> {
  return (await completed(await audited(files), files, watch)).files()
}

/** The result alone. */
export async function remakeResult(files: EvidenceFiles): Promise<Result> {
  return resultOf(await audited(files), files)
}

/** `risk.json` alone; `null`: the audit has no answers on risk and law. */
export async function remakeRisk(files: EvidenceFiles): Promise<string | null> {
  const { assessed } = await concludedOf(await audited(files), files)
  return assessed?.outputs['restricted/risk.json'] ?? null
}

/** What an audit's folder was concluded from. */
export async function storedAudit(folder: string): Promise<Audited> {
  return audited(await storedEvidence(folder))
}

async function audited(files: EvidenceFiles) {
  const parsed = parseSpec(files['audit.yaml'], 'audit.yaml', known)
  if (parsed.spec === null) throw new AuditErrors(parsed.errors)
  const { spec, place } = parsed
  const { evidence, warnings } = readEvidence(files)
  const risk = await storedAnswers(spec.risk, files['risk.yaml'])
  return { spec, specText: files['audit.yaml'], risk, evidence, warnings, place }
}

async function storedAnswers(named: string | null, text: string | undefined): Promise<RiskFile | null> {
  if (named === null) return null
  if (text === undefined) throw new AuditError('EVIDENCE_UNREADABLE', { file: 'evidence.json', expected: 'risk.yaml' })
  const { parseRiskFile } = await import('./risk-file.ts')
  return parseRiskFile(text, 'risk.yaml')
}
