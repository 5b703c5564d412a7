import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AuditError, AuditErrors, type Place } from '@exaequo/contract'
import { type AuditDocument, type AuditSpec, type ParsedSpec, parseSpec } from '@exaequo/spec'
import { stringify } from 'yaml'
import { known } from './catalogue.ts'
import { givenSource } from './given-source.ts'
import type { RiskFile } from './risk-file.ts'

/** A specification without a problem, its text as evidence keeps it, and the answers on risk and law that it names. */
export interface ReadSpec extends ParsedSpec {
  readonly spec: AuditSpec
  /** What paths in it are relative to is the folder of this; for a text or an object, nothing need be there. */
  readonly path: string
  readonly text: string
  readonly risk: RiskFile | null
}

/** A specification as a program holds it; where the data are given too, it need not say where they are. */
export type SpecDocument = Omit<AuditDocument, 'data'> & {
  readonly data?: Omit<AuditDocument['data'], 'source'> & { readonly source?: AuditDocument['data']['source'] }
}

/** What errors call a specification that is no file. */
const NAME = 'specification'

/** From a file. @throws AuditErrors with everything wrong in it. */
export async function readSpec(path: string): Promise<ReadSpec> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AuditError('SPEC_NOT_FOUND', { path })
  })
  return parsed(text, path, parseSpec(text, path, known))
}

/**
 * From a path or a URL of a file, a YAML text (whatever has a line break) or the document as an object. The last is
 * written as YAML first: that is what the evidence keeps, and reads again.
 * @throws AuditErrors with everything wrong in it.
 */
export async function readAnySpec(
  spec: string | URL | SpecDocument,
  { folder, given }: { readonly folder: string; readonly given: boolean },
): Promise<ReadSpec> {
  if (spec instanceof URL) return readSpec(fileURLToPath(spec))
  const path = join(resolve(folder), NAME)
  if (typeof spec === 'string') {
    return spec.includes('\n') ? parsed(spec, path, parseSpec(spec, NAME, known)) : readSpec(resolve(folder, spec))
  }
  const document = given ? { ...spec, data: { source: givenSource('data'), ...spec.data } } : spec
  const text = stringify(document, { lineWidth: 0 })
  return parsed(text, path, withoutLines(parseSpec(text, NAME, known)))
}

async function parsed(text: string, path: string, found: ParsedSpec): Promise<ReadSpec> {
  const { spec, place } = found
  if (spec === null) throw new AuditErrors(found.errors)
  const risk = spec.risk === null ? null : await (await import('./risk-file.ts')).riskFileOf(spec, path, place('risk'))
  return { ...found, spec, path, text, risk }
}

/** Lines of a text that nobody wrote would lead nowhere: errors say which key. */
function withoutLines(found: ParsedSpec): ParsedSpec {
  const place = (): Place => ({ file: NAME })
  const errors = found.errors.map(
    ({ code, params, hint }) => new AuditError(code, params, { place: place(), ...(hint ? { hint } : {}) }),
  )
  return { ...found, errors, place }
}
