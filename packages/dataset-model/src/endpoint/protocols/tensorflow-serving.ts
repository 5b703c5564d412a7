import { AuditError } from '@exaequo/contract'
import { isFields, kindOf, said, scoresOf, shapeError } from '../answer.ts'
import type { Asked, Model, Protocol } from '../protocol.ts'

/**
 * TensorFlow Serving's REST interface: `…/v1/models/NAME`, with `/versions/N` where one is pinned.
 * Source: https://www.tensorflow.org/tfx/serving/api_rest (predict in row format; model status).
 */
export const tensorflowServing: Protocol = {
  ask: (url) => `${url}:predict`,
  about: (url) => url,
  describe,
  body(rows, _names, _number, _model, { settings }) {
    const { signature } = settings.request
    return {
      ...(signature === null ? {} : { signature_name: signature }),
      instances: rows.map((row) => (settings.rows === 'values' ? row.values : row.record)),
    }
  },
  read(answer, rows, _number, asked) {
    if (!isFields(answer) || answer.predictions === undefined) {
      throw shapeError(asked, kindOf(answer), '{ predictions: […] }')
    }
    return { scores: scoresOf(answer.predictions, rows, asked), version: null }
  },
}

/** Where several versions can be asked and none is pinned, the latest answers. */
function describe(answer: unknown, asked: Asked): Model {
  const states = isFields(answer) ? answer.model_version_status : undefined
  if (!Array.isArray(states)) throw shapeError(asked, kindOf(answer), '{ model_version_status: […] }')
  const versions = states.filter(isFields)
  const available = versions
    .filter(({ state }) => state === 'AVAILABLE')
    .flatMap(({ version }) => (/^\d{1,18}$/.test(String(version)) ? [BigInt(String(version))] : []))
  if (available.length === 0) {
    const state = versions.map((own) => said(own.state) ?? '?').join(', ')
    throw new AuditError('ENDPOINT_NOT_READY', { host: asked.host, state: state === '' ? '?' : state })
  }
  const [version] = available.sort((a, b) => (a < b ? 1 : -1))
  return { identity: { model: nameIn(asked.settings.url), version: String(version) }, inputs: [] }
}

function nameIn(url: string): string {
  const steps = new URL(url).pathname.split('/')
  return steps[steps.indexOf('models') + 1] ?? ''
}
