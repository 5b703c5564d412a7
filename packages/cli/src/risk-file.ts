import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { AuditError, AuditErrors, type Place } from '@exaequo/contract'
import { checkAnswers, type RiskAnswers, readAnswers, validateAnswers } from '@exaequo/risk'
import { type DocumentKind, inOrder, readDocument, schemaErrors } from '@exaequo/spec'
import { projectFolder } from './find-specs.ts'

const ANSWERS: DocumentKind = { validate: validateAnswers, name: 'the answers', notSupported: new Set() }

export interface RiskFile {
  readonly path: string
  readonly text: string
  readonly answers: RiskAnswers
  readonly place: (path: string) => Place
}

/** Answers on risk and law from their text. `estimates`: ids that evidence may name. @throws AuditErrors with every problem. */
export function parseRiskFile(text: string, path: string, estimates: ReadonlySet<string> | null = null): RiskFile {
  const located = readDocument(text, path)
  const shape = located.errors.length > 0 ? located.errors : schemaErrors(located, ANSWERS)
  if (shape.length > 0) throw new AuditErrors(inOrder(shape))
  const file: RiskFile = { path, text, answers: readAnswers(located.value), place: (of) => located.place(of) }
  refuse(file, estimates)
  return file
}

/**
 * Refuses what the schema cannot see; with `estimates`, also answers that rest on a finding which a result does not have.
 * @throws AuditErrors with every problem.
 */
export function refuse({ answers, place }: RiskFile, estimates: ReadonlySet<string> | null): void {
  const errors = checkAnswers(answers, estimates).map(
    (problem) => new AuditError(problem.code, problem.params, { place: place(problem.path) }),
  )
  if (errors.length > 0) throw new AuditErrors(inOrder(errors))
}

export async function readRiskFile(path: string, estimates: ReadonlySet<string> | null = null): Promise<RiskFile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AuditError('RISK_NOT_FOUND', { path })
  })
  return parseRiskFile(text, path, estimates)
}

/** The answers that a specification names, inside its project; refused where they are another audit's. */
export async function riskFileOf(
  spec: { id: string; risk: string | null },
  path: string,
  place: Place,
): Promise<RiskFile | null> {
  if (spec.risk === null) return null
  const target = await realpath(resolve(dirname(path), spec.risk)).catch(() => {
    throw new AuditError('RISK_NOT_FOUND', { path: spec.risk }, { place })
  })
  if (relative(await realpath(projectFolder(path)), target).startsWith('..')) {
    throw new AuditError('RISK_OUTSIDE_PROJECT', { path: spec.risk }, { place })
  }
  const found = parseRiskFile(await readFile(target, 'utf8'), join(dirname(path), spec.risk))
  if (found.answers.audit !== spec.id) {
    const params = { given: found.answers.audit, audit: spec.id }
    throw new AuditError('RISK_OTHER_AUDIT', params, { place: found.place('audit') })
  }
  return found
}
