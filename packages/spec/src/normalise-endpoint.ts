import type { EndpointSettings } from '@exaequo/contract'
import type { Endpoint } from './generated/audit-document.ts'
import { DEFAULTS } from './generated/defaults.ts'

/** A deployed model with its defaults filled in; which of its numbers is the score, the model says that it is. */
export function endpoint(own: Endpoint, output: { tensor: string | null; class: number | null }): EndpointSettings {
  const { request = {}, response = {} } = own
  return {
    protocol: own.protocol,
    url: own.url,
    token: own.token ?? null,
    tokenHeader: own.tokenHeader ?? null,
    insecure: own.insecure ?? DEFAULTS['endpoint.insecure'],
    rows: own.rows ?? DEFAULTS['endpoint.rows'],
    request: {
      input: request.input ?? null,
      datatype: request.datatype ?? null,
      signature: request.signature ?? null,
      body: request.body ?? {},
      at: request.at ?? DEFAULTS['endpoint.request.at'],
      number: request.number ?? null,
    },
    response: {
      output: output.tensor,
      column: output.class,
      scores: response.scores ?? DEFAULTS['endpoint.response.scores'],
      score: response.score ?? DEFAULTS['endpoint.response.score'],
      number: response.number ?? null,
      version: response.version ?? null,
    },
    batch: own.batch ?? DEFAULTS['endpoint.batch'],
    concurrency: own.concurrency ?? DEFAULTS['endpoint.concurrency'],
    requestsPerSecond: own.requestsPerSecond ?? null,
    timeout: own.timeout ?? DEFAULTS['endpoint.timeout'],
    attempts: own.attempts ?? DEFAULTS['endpoint.attempts'],
    repeat: own.repeat ?? DEFAULTS['endpoint.repeat'],
  }
}
