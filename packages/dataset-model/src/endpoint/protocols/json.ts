import { AuditError } from '@exaequo/contract'
import { at, counted, isFields, kindOf, said, scoreOf, shapeError, stepsOf } from '../answer.ts'
import type { Asked, Protocol, Row } from '../protocol.ts'

/** Any interface that takes rows as JSON and answers with numbers: where both stand is declared in the spec. */
export const json: Protocol = {
  ask: (url) => url,
  about: () => null,
  describe: () => ({ identity: {}, inputs: [] }),
  body(rows, _names, _number, _model, { settings }) {
    const { body, at: place } = settings.request
    const sent = rows.map((row, i) => oneRow(row, i, settings))
    return placed(body, stepsOf(place), settings.rows === 'record' ? sent[0] : sent)
  },
  read(answer, rows, _number, asked) {
    const { response, rows: form } = asked.settings
    const version = response.version === null ? null : said(at(answer, response.version))
    const found = at(answer, response.scores)
    if (form === 'record') return { scores: Float64Array.of(scoreIn(found, 0, asked)), version }
    if (!Array.isArray(found)) throw shapeError(asked, kindOf(found), `list of ${rows} at “${response.scores}”`)
    counted(found.length, rows, asked)
    const scores = new Float64Array(rows)
    const order = orderOf(found, asked)
    for (const [i, place] of order.entries()) scores[place] = scoreIn(found[i], i, asked)
    return { scores, version }
  },
}

function oneRow(row: Row, i: number, { rows, request }: Asked['settings']): unknown {
  if (rows === 'values') return row.values
  return request.number === null ? row.record : { ...row.record, [request.number]: i }
}

/** A copy of the body with the rows in their place; maps on the way are made. */
function placed(body: unknown, steps: readonly string[], rows: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return rows
  const own = isFields(body) ? body : {}
  return Object.fromEntries([
    ...Object.entries(own).filter(([key]) => key !== step),
    [step, placed(Object.hasOwn(own, step) ? own[step] : {}, rest, rows)],
  ])
}

function scoreIn(answer: unknown, position: number, asked: Asked): number {
  return scoreOf(at(answer, asked.settings.response.score), position, asked)
}

/** Which row each answer is of: as it says, where it does; else the order of the request. */
function orderOf(answers: readonly unknown[], { host, settings }: Asked): number[] {
  const { number } = settings.response
  if (number === null) return answers.map((_, i) => i)
  const order = answers.map((answer) => wholeNumber(at(answer, number)))
  const seen = new Set(order)
  const known = order.every((place) => Number.isInteger(place) && place >= 0 && place < answers.length)
  if (seen.size !== answers.length || !known) throw new AuditError('ENDPOINT_ORDER', { host })
  return order
}

function wholeNumber(value: unknown): number {
  return typeof value === 'number' || /^\d+$/.test(typeof value === 'string' ? value : '') ? Number(value) : -1
}
