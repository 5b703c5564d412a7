/** The declared inputs of some rows, encoded: numbers in the order of the declared features. */
export interface FeatureBatch {
  readonly rows: number
  readonly width: number
  /** Row after row: `rows` × `width` numbers. */
  readonly values: Float64Array
  /** Names of the encoded columns, `width` of them. */
  readonly names: readonly string[]
  /** The raw declared columns of each row, for endpoints that take records. */
  readonly records: readonly Readonly<Record<string, string | number | boolean | null>>[]
}

/** What gives rows a score: a model in a file, or one that is deployed somewhere. */
export interface Scorer {
  readonly id: string
  /**
   * What identifies the model in the evidence and in the report: its kind, the hash of its bytes or the name and version
   * that its endpoint states, the backend. Never a secret.
   */
  identity(): Promise<Readonly<Record<string, string>>>
  /**
   * One score per row, in order.
   * @throws AuditError for another shape, a number that is not finite, a model that cannot be run
   */
  score(batch: FeatureBatch, signal?: AbortSignal): Promise<Float64Array>
  close(): Promise<void>
}
