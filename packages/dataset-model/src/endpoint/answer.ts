import { AuditError, message } from '@exaequo/contract'
import type { Asked } from './protocol.ts'

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a value of an answer is, in words that repeat none of it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `list of ${value.length}`
  return typeof value
}

/** A name or a version as a server states it: short, on one line. */
export function said(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  return text === '' ? null : text.slice(0, 100)
}

export function shapeError({ host }: Asked, found: string, expected: string): AuditError {
  return new AuditError('ENDPOINT_SHAPE', { host, found, expected }, { hint: message('ENDPOINT_SHAPE_HINT') })
}

/** What stands at a JSON pointer (RFC 6901); `undefined` where nothing does. */
export function at(value: unknown, pointer: string): unknown {
  let here = value
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(here) && /^\d+$/.test(step)) here = here[Number(step)]
    else if (isFields(here) && Object.hasOwn(here, step)) here = here[step]
    else return undefined
  }
  return here
}

export function stepsOf(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * The score of one row: a number, or the one of several numbers or named outputs that the spec chooses.
 * @throws AuditError where there is none, or a choice is open
 */
export function scoreOf(value: unknown, position: number, asked: Asked): number {
  const { column, output } = asked.settings.response
  if (Array.isArray(value)) {
    const chosen = column ?? (value.length === 1 ? 0 : -1)
    if (chosen < 0 || chosen >= value.length) {
      throw new AuditError('ENDPOINT_COLUMN_CHOICE', { host: asked.host, found: value.length })
    }
    return finite(value[chosen], position, asked)
  }
  if (isFields(value)) {
    const keys = Object.keys(value)
    const chosen = output ?? (keys.length === 1 ? keys[0] : undefined)
    if (chosen === undefined || !Object.hasOwn(value, chosen)) throw outputChoice(keys)
    const own = value[chosen]
    return Array.isArray(own) ? scoreOf(own, position, asked) : finite(own, position, asked)
  }
  return finite(value, position, asked)
}

export function outputChoice(names: readonly string[]): AuditError {
  return new AuditError('ENDPOINT_OUTPUT_CHOICE', { expected: names.slice(0, 20).map((name) => said(name) ?? '') })
}

/** Texts that hold a number are refused too: whether they mean one is not for a reader to guess. */
export function finite(value: unknown, position: number, asked: Asked): number {
  if (typeof value !== 'number') {
    const params = { host: asked.host, found: kindOf(value), position: position + 1 }
    throw new AuditError('ENDPOINT_NOT_NUMBER', params, { hint: message('ENDPOINT_NOT_NUMBER_HINT') })
  }
  if (!Number.isFinite(value)) throw notFinite(asked.host)
  return value
}

export function notFinite(host: string): AuditError {
  return new AuditError('ENDPOINT_NOT_FINITE', { host }, { hint: message('ENDPOINT_NOT_FINITE_HINT') })
}

/** One score of each element of a list that must have as many as rows were asked. */
export function scoresOf(list: unknown, rows: number, asked: Asked): Float64Array {
  if (!Array.isArray(list)) throw shapeError(asked, kindOf(list), `list of ${rows}`)
  counted(list.length, rows, asked)
  return Float64Array.from(list, (value, position) => scoreOf(value, position, asked))
}

export function counted(found: number, expected: number, { host }: Asked): void {
  if (found !== expected) throw new AuditError('ENDPOINT_COUNT', { host, found, expected })
}
