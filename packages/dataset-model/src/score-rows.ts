import {
  type AlikeRows,
  AuditError,
  AuditErrors,
  type Feature,
  type Message,
  message,
  type OpenedData,
  type Place,
  type Scorer,
} from '@exaequo/contract'
import { batchOf, encodedNames, encodeRow } from './encode.ts'
import { Tally } from './tally.ts'

export interface Scoring {
  readonly features: readonly Feature[]
  readonly scorer: Scorer
  /** Name of the column that is made. */
  readonly column: string
  /** How many rows are scored at once. */
  readonly batch: number
  /** Where a feature stands in the specification, by its index. */
  readonly place?: (feature: number) => Place
  readonly signal?: AbortSignal
}

/**
 * The same data with one more column, made by a scorer from declared columns of each row. Rows alike in those columns are
 * scored once, in ascending order of their texts, so that neither the order of rows nor the number of threads matters.
 * What identifies the model is a source of the data beside the files.
 * @throws AuditErrors with every feature that has values which nothing was declared for; the data are closed then
 */
export async function scoreRows(data: OpenedData, scoring: Scoring): Promise<OpenedData> {
  try {
    return await scored(data, scoring)
  } catch (error) {
    await data.close()
    throw error
  }
}

async function scored(data: OpenedData, scoring: Scoring): Promise<OpenedData> {
  const { features, scorer, column, batch, signal } = scoring
  const { engine, relation } = data
  if (engine.extend === undefined) throw new AuditError('MODEL_NEEDS_FILES')
  if (relation.columns.some(({ name }) => name.toLowerCase() === column.toLowerCase())) {
    throw new AuditError('SCORE_COLUMN_EXISTS', { column, key: 'model.column' })
  }
  const tally = new Tally(features.length)
  const names = encodedNames(features)
  const of = async (groups: readonly AlikeRows[]) => {
    const encoded = groups.map(({ values, n }) => {
      const own = encodeRow(features, values, (feature, what, text) => tally.add(feature, what, text, n))
      tally.count(own.kind, n)
      return own
    })
    // Once something is refused the rest is counted, to tell all of it, and scored no more.
    if (tally.refuses) return groups.map(() => null)
    const rows = encoded.flatMap((own) => (own.kind === 'encoded' ? [own] : []))
    const scores = rows.length === 0 ? [] : await scorer.score(batchOf(names, rows), signal)
    let at = 0
    return encoded.map(({ kind }) => (kind === 'encoded' ? (scores[at++] ?? null) : null))
  }
  const made = await engine.extend(
    relation,
    { name: column, from: features.map((one) => one.column), size: batch, of },
    signal,
  )
  const errors = refusals(tally, scoring)
  if (errors.length > 0) throw new AuditErrors(errors)
  const identity = await scorer.identity()
  return {
    ...data,
    relation: made,
    sources: async () => [
      ...(await data.sources()),
      {
        name: identity.model ?? scorer.id,
        hash: identity.hash ?? '',
        bytes: null,
        reading: identity,
        scoring: { column, rows: tally.rows, unscored: tally.unscored },
      },
    ],
    warnings: [...data.warnings, ...warnings(tally, features)],
  }
}

function refusals(tally: Tally, { features, place }: Scoring): AuditError[] {
  return features.flatMap(({ column, undeclared }, i) => {
    const at = place === undefined ? {} : { place: place(i) }
    const own = tally.of(i)
    const errors: AuditError[] = []
    if (own.undeclared > 0 && undeclared === 'refuse') {
      const params = { column, n: own.undeclared, examples: own.examples }
      errors.push(new AuditError('FEATURE_UNDECLARED', params, { ...at, hint: message('FEATURE_UNDECLARED_HINT') }))
    }
    if (own.missing > 0) {
      const hint = message('FEATURE_MISSING_HINT')
      errors.push(new AuditError('FEATURE_MISSING', { column, n: own.missing }, { ...at, hint }))
    }
    return errors
  })
}

function warnings(tally: Tally, features: readonly Feature[]): Message[] {
  const found = features.flatMap(({ column, missing }, i) => {
    const own = tally.of(i)
    const told: Message[] = []
    if (own.undeclared > 0) told.push(message('WARNING_FEATURE_UNDECLARED', { column, n: own.undeclared }))
    if (own.filled > 0 && typeof missing === 'object') {
      told.push(message('WARNING_FEATURE_FILLED', { column, n: own.filled, value: missing.value }))
    }
    return told
  })
  return tally.unscored > 0 ? [...found, message('WARNING_UNSCORED', { n: tally.unscored })] : found
}
