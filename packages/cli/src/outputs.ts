import { AuditError, type Message, type Place, type Result } from '@exaequo/contract'
import {
  CELLS_FORMAT,
  canonicalDocument,
  cellsDocument,
  EVIDENCE_FORMAT,
  type Evidence,
  exactDocument,
  publish,
  ROWS_FORMAT,
  readCells,
  readRows,
  replay,
  rowsDocument,
} from '@exaequo/runner'
import type { AuditSpec } from '@exaequo/spec'
import type { Toolkit } from './catalogue.ts'
import { commit, nonceOf, sha256 } from './hash.ts'
import type { UsedPlugin } from './plugins/toolkit-for.ts'
import type { RiskFile } from './risk-file.ts'
import { VERSION } from './version.ts'

const PROFILE_FORMAT = 'exaequo/profile/1'

/** All that an audit's evidence holds, as texts. */
export interface EvidenceFiles {
  readonly 'cells.json': string
  readonly 'profile.json': string
  readonly 'audit.yaml': string
  /** The answers on risk and law, where the specification names some. */
  readonly 'risk.yaml'?: string
  /** The results of row-level metrics, where rows were read. */
  readonly 'rows.json'?: string
  readonly 'evidence.json': string
}

export interface Nonces {
  readonly cells: string
  readonly profile: string
  readonly spec: string
  readonly risk?: string
  readonly rows?: string
}

/** What an audit is concluded from. */
export interface Audited {
  readonly spec: AuditSpec
  readonly specText: string
  readonly risk: RiskFile | null
  readonly evidence: Evidence
  readonly warnings: readonly Message[]
  readonly place: (path: string) => Place
  readonly toolkit: Toolkit
}

export function evidenceFiles({ spec, specText, risk, evidence, warnings, toolkit }: Audited): EvidenceFiles {
  const cells = exactDocument(cellsDocument(evidence) as unknown as Record<string, unknown>)
  const { profile, columns, sources, engine, thresholds, bins, repeatedKey, rows } = evidence
  const profileText = exactDocument({
    format: PROFILE_FORMAT,
    profile,
    columns,
    sources,
    engine,
    thresholds,
    bins,
    repeatedKey,
    warnings,
  })
  const { seed } = spec.inference
  const { openData } = spec.publication
  const texts = {
    'cells.json': cells,
    'profile.json': profileText,
    'audit.yaml': specText,
    ...(risk === null ? {} : { 'risk.yaml': risk.text }),
    ...(rows === undefined ? {} : { 'rows.json': exactDocument({ ...rowsDocument(rows) }) }),
  }
  return {
    ...texts,
    'evidence.json': canonicalDocument({
      format: EVIDENCE_FORMAT,
      parts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, sha256(text)])),
      nonces: {
        cells: nonceOf(openData, seed, 'cells'),
        profile: nonceOf(openData, seed, 'profile'),
        spec: nonceOf(openData, seed, 'spec'),
        ...(risk === null ? {} : { risk: nonceOf(openData, seed, 'risk') }),
        ...(rows === undefined ? {} : { rows: nonceOf(openData, seed, 'rows') }),
      },
      versions: { exaequo: VERSION, engine: engine.version },
      ...(toolkit.plugins.length === 0 ? {} : { plugins: toolkit.plugins }),
    }),
  }
}

export function readEvidence(files: EvidenceFiles): {
  evidence: Evidence
  warnings: readonly Message[]
  nonces: Nonces
} {
  const stored = readPart<Parameters<typeof readCells>[0]>(files, 'cells.json', CELLS_FORMAT)
  const { warnings, ...profiled } = readPart<ProfilePart>(files, 'profile.json', PROFILE_FORMAT)
  const { profile, columns, sources, engine, thresholds, bins, repeatedKey } = profiled
  if (!Array.isArray(columns)) {
    throw new AuditError('EVIDENCE_UNREADABLE', { file: 'profile.json', expected: PROFILE_FORMAT })
  }
  return {
    evidence: {
      ...{ ...readCells(stored), profile, columns, sources, engine, thresholds, bins, repeatedKey },
      ...(files['rows.json'] === undefined ? {} : { rows: readRows(readPart(files, 'rows.json', ROWS_FORMAT)) }),
    },
    warnings,
    nonces: evidencePart(files).nonces,
  }
}

type ProfilePart = Omit<Evidence, 'cubes' | 'units' | 'unitBins'> & { readonly warnings: readonly Message[] }

/** What the evidence says of its own parts. */
export function evidencePart(files: EvidenceFiles): {
  readonly parts: Readonly<Record<string, string>>
  readonly nonces: Nonces
  /** Plug-ins that it was made with. */
  readonly plugins?: readonly UsedPlugin[]
} {
  return readPart(files, 'evidence.json', EVIDENCE_FORMAT)
}

/** @throws AuditError where the text is not of the format that this version reads. */
function readPart<Part>(files: EvidenceFiles, file: keyof EvidenceFiles, expected: string): Part {
  let part: (Part & { readonly format?: unknown }) | null = null
  try {
    part = JSON.parse(files[file] ?? '')
  } catch (cause) {
    throw new AuditError('EVIDENCE_UNREADABLE', { file, expected }, { cause })
  }
  if (part?.format !== expected) throw new AuditError('EVIDENCE_UNREADABLE', { file, expected })
  return part
}

export function resultOf(
  { spec, specText, evidence, warnings, place, toolkit }: Audited,
  files: EvidenceFiles,
): Result {
  return replay({
    spec,
    evidence,
    catalogue: toolkit.catalogue,
    hashes: {
      cells: sha256(files['cells.json']),
      profile: sha256(files['profile.json']),
      spec: sha256(specText),
      ...(files['rows.json'] === undefined ? {} : { rows: sha256(files['rows.json']) }),
    },
    versions: {
      exaequo: VERSION,
      engine: evidence.engine.version,
      ...Object.fromEntries(toolkit.plugins.map(({ name, version }) => [`plug-in ${name}`, version])),
    },
    warnings,
    place,
  })
}

/** What follows from the evidence: the result, what of it is public, and the assessment of risk and law. */
export async function concludedOf(audited: Audited, files: EvidenceFiles) {
  const result = resultOf(audited, files)
  const shown = audited.spec.publication.public ? publishedResult(audited, files, result) : null
  const assessed = audited.risk === null ? null : await assessmentsOf(audited, audited.risk, files, result, shown)
  return { result, shown, assessed }
}

function publishedResult({ spec, evidence, place, toolkit }: Audited, files: EvidenceFiles, result: Result): Result {
  const { nonces } = evidencePart(files)
  return publish(
    result,
    { spec, evidence, place, metrics: toolkit.explained.metrics },
    {
      cells: commit(nonces.cells, files['cells.json']),
      profile: commit(nonces.profile, files['profile.json']),
      spec: commit(nonces.spec, files['audit.yaml']),
      ...(files['rows.json'] === undefined ? {} : { rows: commit(nonces.rows ?? '', files['rows.json']) }),
    },
  )
}

async function assessmentsOf(
  { spec, evidence }: Audited,
  risk: RiskFile,
  files: EvidenceFiles,
  result: Result,
  published: Result | null,
) {
  // Loaded where answers are named only.
  const { assess } = await import('./assess.ts')
  const { nonces } = evidencePart(files)
  const hashes = { restricted: sha256(risk.text), public: commit(nonces.risk ?? '', risk.text) }
  return assess({ spec, evidence, risk, result, published, hashes })
}
