import type { EndpointSettings, FeatureBatch } from '@exaequo/contract'

/** The declared inputs of one row, in what JSON can carry. */
export interface Row {
  readonly values: readonly number[]
  readonly record: FeatureBatch['records'][number]
}

/** One input or output as the server declares it. */
export interface Tensor {
  readonly name: string
  readonly datatype: string
  readonly shape: readonly number[]
}

/** What the server says of its model before it is asked for scores. */
export interface Model {
  /** Name, version, platform: whatever identifies it. */
  readonly identity: Readonly<Record<string, string>>
  readonly inputs: readonly Tensor[]
}

/** Where the endpoint is, for errors, and how its texts are made fit to be shown. */
export interface Asked {
  readonly host: string
  readonly settings: EndpointSettings
}

export interface Scores {
  readonly scores: Float64Array
  /** The version that answered, where answers say so. */
  readonly version: string | null
}

/**
 * What is written to a kind of server, and how its answers are read. Pure: no network here. Everything that an answer
 * says is checked, since the scores of some rows taken for those of others would be a false audit.
 */
export interface Protocol {
  /** Where scores are asked. */
  readonly ask: (url: string) => string
  /** Where the model is described; `null` where nothing is. */
  readonly about: (url: string) => string | null
  /** Reads the description: JSON already parsed, or a text. */
  readonly describe: (answer: unknown, asked: Asked) => Model
  /** The body of one request. `number` tells requests apart where answers repeat it. */
  readonly body: (rows: readonly Row[], names: Names, number: string, model: Model, asked: Asked) => unknown
  /** One score a row, in the order of the request. @throws AuditError for anything else */
  readonly read: (answer: unknown, rows: number, number: string, asked: Asked) => Scores
}

export interface Names {
  /** Of the encoded columns. */
  readonly values: readonly string[]
  /** Of the raw columns. */
  readonly records: readonly string[]
}
