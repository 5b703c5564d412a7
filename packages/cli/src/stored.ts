import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AuditError, AuditErrors } from '@exaequo/contract'
import { parseSpec } from '@exaequo/spec'
import { known } from './catalogue.ts'
import { type EvidenceFiles, outputsOf, readEvidence } from './outputs.ts'

const PARTS = ['cells.json', 'profile.json', 'audit.yaml', 'evidence.json'] as const

/** The evidence in an audit's folder, as it was written. */
export async function storedEvidence(folder: string): Promise<EvidenceFiles> {
  const texts = await Promise.all(
    PARTS.map((name) => {
      const file = `restricted/${name}`
      return readFile(join(folder, file), 'utf8').catch((cause) => {
        throw new AuditError('EVIDENCE_NOT_FOUND', { folder, file }, { cause })
      })
    }),
  )
  return Object.fromEntries(PARTS.map((name, i) => [name, texts[i] as string])) as unknown as EvidenceFiles
}

/** Every file of the audit's folder made again from its evidence, without the data. */
export async function remake(files: EvidenceFiles) {
  const parsed = parseSpec(files['audit.yaml'], 'audit.yaml', known)
  if (parsed.spec === null) throw new AuditErrors(parsed.errors)
  const { evidence, warnings } = readEvidence(files)
  return outputsOf({ spec: parsed.spec, specText: files['audit.yaml'], evidence, warnings, place: parsed.place }, files)
}
