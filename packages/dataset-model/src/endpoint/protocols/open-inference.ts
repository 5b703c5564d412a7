import { AuditError, message } from '@exaequo/contract'
import { counted, finite, isFields, kindOf, outputChoice, said, shapeError } from '../answer.ts'
import type { Asked, Model, Names, Protocol, Row, Tensor } from '../protocol.ts'

/**
 * Open Inference Protocol, version 2: `…/v2/models/NAME`, with `/versions/V` where one is pinned (KServe, Triton, MLServer).
 * Source: https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol
 */
export const openInference: Protocol = {
  ask: (url) => `${url}/infer`,
  about: (url) => url,
  describe,
  body(rows, names, number, model, asked) {
    const inputs =
      asked.settings.rows === 'values' ? [matrix(rows, names, model, asked)] : columns(rows, names, model, asked)
    const { output } = asked.settings.response
    // A server may hold more outputs than those it gives unasked.
    return { id: number, inputs, ...(output === null ? {} : { outputs: [{ name: output }] }) }
  },
  read,
}

function describe(answer: unknown, asked: Asked): Model {
  const name = isFields(answer) ? said(answer.name) : null
  if (!isFields(answer) || name === null) throw shapeError(asked, kindOf(answer), '{ name, versions, inputs, … }')
  const versions = Array.isArray(answer.versions) ? answer.versions.flatMap((own) => said(own) ?? []) : []
  const platform = said(answer.platform)
  return {
    identity: {
      model: name,
      ...(versions.length === 0 ? {} : { version: versions.slice(0, 20).join(', ') }),
      ...(platform === null ? {} : { platform }),
    },
    inputs: tensorsIn(answer.inputs),
  }
}

function tensorsIn(list: unknown): Tensor[] {
  if (!Array.isArray(list)) return []
  return list.filter(isFields).flatMap(({ name, datatype, shape }) => {
    const own = said(name)
    if (own === null) return []
    return [{ name: own, datatype: said(datatype) ?? 'FP64', shape: Array.isArray(shape) ? shape.map(Number) : [] }]
  })
}

/** All encoded columns as one tensor: rows × width. */
function matrix(rows: readonly Row[], names: Names, { inputs }: Model, asked: Asked) {
  const { input, datatype } = asked.settings.request
  const declared = input === null ? inputs[0] : inputs.find(({ name }) => name === input)
  const width = names.values.length
  const list = inputs.map(({ name }) => name).join(', ')
  if (input === null && inputs.length > 1) throw inputsError(asked, `${inputs.length} inputs (${list})`, 'one')
  if (input !== null && inputs.length > 0 && !declared) throw inputsError(asked, `one of ${list}`, input)
  const wide = declared?.shape.length === 2 ? declared.shape[1] : undefined
  if (wide !== undefined && wide > 0 && wide !== width) throw inputsError(asked, `${wide} columns`, `${width}`)
  const type = datatype ?? declared?.datatype ?? 'FP64'
  const data = rows.flatMap(({ values }) => values.map((value, i) => typed(value, type, names.values[i] ?? '', asked)))
  return { name: input ?? declared?.name ?? 'input-0', shape: [rows.length, width], datatype: type, data }
}

/** Every raw column as a tensor of its own, of the type that the server declares or that its values have. */
function columns(rows: readonly Row[], names: Names, { inputs }: Model, asked: Asked) {
  const sent = names.records
  const declared = inputs.map(({ name }) => name)
  const differ = declared.some((name) => !sent.includes(name)) || sent.some((name) => !declared.includes(name))
  if (inputs.length > 0 && differ) throw inputsError(asked, declared.join(', '), sent.join(', '))
  return sent.map((name) => {
    const own = inputs.find((input) => input.name === name)
    const values = rows.map(({ record }) => record[name] ?? null)
    const type = own?.datatype ?? typeOf(values)
    const shape = own?.shape.length === 2 ? [rows.length, 1] : [rows.length]
    return { name, shape, datatype: type, data: values.map((value) => typed(value, type, name, asked)) }
  })
}

function typeOf(values: readonly unknown[]): string {
  if (values.every((value) => typeof value === 'number')) return 'FP64'
  return values.every((value) => typeof value === 'boolean') ? 'BOOL' : 'BYTES'
}

/** A tensor has no place for what is missing, and none for what is of another type. */
function typed(value: string | number | boolean | null, type: string, feature: string, asked: Asked) {
  const found = `${feature}: ${value === null ? 'missing' : typeof value}`
  const expected = `${feature}: ${type}`
  if (value === null) throw inputsError(asked, expected, found)
  if (type === 'BYTES') return String(value)
  if (type === 'BOOL') {
    if (typeof value === 'boolean') return value
    if (value === 0 || value === 1) return value === 1
    throw inputsError(asked, expected, found)
  }
  const number = typeof value === 'boolean' ? Number(value) : value
  if (typeof number !== 'number') throw inputsError(asked, expected, found)
  if (/INT/.test(type) && !Number.isInteger(number)) throw inputsError(asked, expected, `${feature}: FP64`)
  return number
}

function inputsError({ host }: Asked, expected: string, found: string): AuditError {
  return new AuditError('ENDPOINT_INPUTS', { host, expected, found }, { hint: message('ENDPOINT_INPUTS_HINT') })
}

function read(answer: unknown, rows: number, number: string, asked: Asked) {
  if (!isFields(answer) || !Array.isArray(answer.outputs)) throw shapeError(asked, kindOf(answer), '{ outputs: […] }')
  if (answer.id !== undefined && answer.id !== null && answer.id !== number) {
    throw new AuditError('ENDPOINT_OTHER_ANSWER', { host: asked.host })
  }
  const outputs = answer.outputs.filter(isFields)
  const names = outputs.map(({ name }) => String(name))
  const { output } = asked.settings.response
  const chosen = output === null ? (outputs.length === 1 ? 0 : -1) : names.indexOf(output)
  const own = outputs[chosen]
  if (own === undefined) throw outputChoice(names)
  return { scores: tensorScores(own, rows, asked), version: said(answer.model_version) }
}

/** The first dimension is the rows; of a second one the spec chooses a column. The data may be nested or flat. */
function tensorScores(own: Readonly<Record<string, unknown>>, rows: number, asked: Asked): Float64Array {
  const shape = Array.isArray(own.shape) ? own.shape.map(Number) : []
  const data = Array.isArray(own.data) ? own.data.flat(2) : []
  const [first, width = 1] = shape
  const sizes = shape.every((size) => Number.isInteger(size) && size >= 0)
  if (!sizes || shape.length === 0 || shape.length > 2) {
    throw shapeError(asked, `shape [${shape.join(', ')}]`, `[${rows}] or [${rows}, columns]`)
  }
  counted(first as number, rows, asked)
  if (data.length !== rows * width) throw shapeError(asked, `${data.length} numbers`, `${rows} × ${width}`)
  const column = asked.settings.response.column ?? (width === 1 ? 0 : -1)
  if (column < 0 || column >= width) throw new AuditError('ENDPOINT_COLUMN_CHOICE', { host: asked.host, found: width })
  return Float64Array.from({ length: rows }, (_, i) => finite(data[i * width + column], i, asked))
}
