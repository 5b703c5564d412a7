import {
  AuditError,
  type Feature,
  type FeatureRecord,
  type InputValue,
  type RecordScorer,
  type Scorer,
} from '@exaequo/contract'
import { batchOf, encodedNames, encodeRow } from './encode.ts'

export interface RecordScoring {
  readonly features: readonly Feature[]
  readonly scorer: Scorer
  /** Column of the data that its scores are. */
  readonly column: string
  /** How many rows are scored at once. */
  readonly batch: number
}

/** Scores raw inputs by the encoding that is declared for the model: what row-level metrics ask it with. */
export function recordScorer({ features, scorer, column, batch }: RecordScoring): RecordScorer {
  const names = encodedNames(features)
  return {
    column,
    identity: () => scorer.identity(),
    async score(records, signal) {
      const scores = new Float64Array(records.length)
      for (let from = 0; from < records.length; from += batch) {
        const rows = records.slice(from, from + batch).map((record) => encoded(features, record))
        scores.set(await scorer.score(batchOf(names, rows), signal), from)
      }
      return scores
    },
  }
}

function encoded(features: readonly Feature[], record: FeatureRecord) {
  const given = features.map(({ column }) => inputOf(record[column] ?? null))
  let unknown: number | null = null
  const own = encodeRow(features, given, (feature) => {
    unknown ??= feature
  })
  // The value itself is a person's: the column is named, and no more.
  if (own.kind !== 'encoded') {
    const { column = '' } = features[unknown ?? 0] ?? {}
    throw new AuditError('FEATURE_MISSING', { column, n: 1 })
  }
  return own
}

function inputOf(value: string | number | boolean | null): InputValue {
  if (value === null) return { text: null, number: null, raw: null }
  const text = String(value)
  const number = typeof value === 'boolean' ? Number.NaN : Number(text)
  return { text, number: text === '' || !Number.isFinite(number) ? null : number, raw: value }
}
