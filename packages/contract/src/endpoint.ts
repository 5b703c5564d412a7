/** How a deployed model is spoken to. */
export const PROTOCOLS = ['openInference', 'tensorflowServing', 'mlflow', 'json'] as const

export type ProtocolName = (typeof PROTOCOLS)[number]

/** A deployed model as the spec names it (`data.model.endpoint`), defaults filled in. It holds no secret. */
export interface EndpointSettings {
  readonly protocol: ProtocolName
  /** Its host is the only one that is asked. */
  readonly url: string
  /** Name of the environment variable that holds the secret; `null`: none is sent. */
  readonly token: string | null
  /** Header that carries the bare secret; `null`: `Authorization: Bearer …`. */
  readonly tokenHeader: string | null
  /** Rows may travel unencrypted to another machine. */
  readonly insecure: boolean
  /** What is sent of a row: the encoded numbers, the named columns, or named columns of one row a request. */
  readonly rows: 'values' | 'records' | 'record'
  readonly request: {
    /** Name of the input tensor (openInference). */
    readonly input: string | null
    /** Type of the input tensor (openInference). */
    readonly datatype: string | null
    /** Signature that is called (tensorflowServing). */
    readonly signature: string | null
    /** What is sent around the rows (json). */
    readonly body: Readonly<Record<string, unknown>>
    /** JSON pointer to where the rows are put (json); empty: the rows are the whole body. */
    readonly at: string
    /** Field of each record that is given its number, from 0 (json). */
    readonly number: string | null
  }
  readonly response: {
    /** Which output, of several (openInference, tensorflowServing, mlflow). */
    readonly output: string | null
    /** Which of several numbers a row, from 0. */
    readonly column: number | null
    /** JSON pointer to the list of answers (json). */
    readonly scores: string
    /** JSON pointer inside one answer to its score (json). */
    readonly score: string
    /** JSON pointer inside one answer to the row's number (json). */
    readonly number: string | null
    /** JSON pointer to the model's version (json). */
    readonly version: string | null
  }
  /** Rows a request. */
  readonly batch: number
  /** Requests at once. */
  readonly concurrency: number
  /** `null`: as many as `concurrency` allows. */
  readonly requestsPerSecond: number | null
  /** Seconds that one request may take, answer included. */
  readonly timeout: number
  /** How often one request is tried. */
  readonly attempts: number
  /** Rows asked a second time at the end, to see whether they are answered the same. */
  readonly repeat: number
}
