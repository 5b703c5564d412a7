import { type AuditError, type Message, message, type Place } from '@exaequo/contract'
import type { AuditSpec } from './audit-spec.ts'
import { readDocument } from './document.ts'
import type { AuditDocument } from './generated/audit-document.ts'
import { normalise } from './normalise.ts'
import { openQuestions } from './questions.ts'
import { schemaErrors } from './schema-errors.ts'
import { type Known, semanticErrors } from './semantic-errors.ts'

export interface ParsedSpec {
  /** `null` where there is an error. */
  readonly spec: AuditSpec | null
  /** Every problem at once, in the order of the file. */
  readonly errors: readonly AuditError[]
  readonly warnings: readonly Message[]
  readonly place: (path: string) => Place
}

/** Reads an audit specification, strictly. Never throws on a bad one: arbitrary text gives errors with their places. */
export function parseSpec(text: string, file: string, known: Known | null = null): ParsedSpec {
  const located = readDocument(text, file)
  const place = (path: string) => located.place(path)
  const questions = openQuestions(located)
  // What the schema refuses because it is a question is told as one.
  const refused = schemaErrors(located).filter(({ params }) => !questions.some(({ path }) => path === params.where))
  const shape = located.errors.length > 0 ? located.errors : [...refused, ...questions.map(({ error }) => error)]
  if (shape.length > 0) return { spec: null, errors: inOrder(shape), warnings: [], place }
  const raw = located.value as AuditDocument
  const spec = normalise(raw, located)
  const errors = inOrder(semanticErrors(spec, located, known))
  return { spec: errors.length > 0 ? null : spec, errors, warnings: missingLabels(raw), place }
}

/** Problems in the order of the file. */
export function inOrder(errors: readonly AuditError[]): AuditError[] {
  const key = ({ place }: AuditError) => (place?.line ?? 0) * 100_000 + (place?.column ?? 0)
  return [...errors].sort((a, b) => key(a) - key(b))
}

/** Names without a label in both languages: readers will see the raw value. */
function missingLabels(raw: AuditDocument): Message[] {
  const named: [string, unknown][] = [
    ['title', raw.title],
    ...(['decision', 'prediction', 'classes'] as const)
      .filter((role) => raw.roles[role] !== undefined)
      .map((role): [string, unknown] => [`roles.${role}.label`, raw.roles[role]?.label]),
    ...raw.attributes.map(({ id, label }): [string, unknown] => [`attributes.${id}.label`, label]),
    ...(raw.funnel ?? []).map(({ id, label }): [string, unknown] => [`funnel.${id}.label`, label]),
  ]
  return named
    .filter(([, label]) => typeof label !== 'object' || label === null || !('fr' in label && 'en' in label))
    .map(([where]) => message('LABEL_MISSING_WARNING', { where }))
}
