import {
  AuditError,
  compareLevels,
  type FeatureColumn,
  type OpenedData,
  type PlanDimension,
  type RowAttribute,
  type RowInput,
} from '@exaequo/contract'
import type { AttributeSpec, AuditSpec, FeatureSpec } from '@exaequo/spec'
import { canonicalLevels } from '@exaequo/sql'
import type { Cube, FoundThreshold } from '../evidence.ts'
import { levelNamer, levelOrder } from '../levels.ts'
import { attributeExpression, filterDimensions, roleDimensions } from '../plan-audit.ts'
import { canonicalValues } from './canonical-value.ts'
import { drawRows } from './draw-rows.ts'

interface Sampling {
  readonly spec: AuditSpec
  readonly data: OpenedData
  /** The joint counts, whose levels are those of the whole data. */
  readonly cubes: readonly Cube[]
  readonly thresholds: Readonly<Record<string, FoundThreshold>>
  readonly keeps: (dimension: string, level: string | null) => boolean
  /** How a raw level of the decision is read: '1', '0', `null` (missing) or `undefined` (left out). */
  readonly decide: ((raw: string | null) => string | null | undefined) | null
  readonly signal?: AbortSignal
}

type Text = string | null

/**
 * Draws rows among those of the analysis: the same as are counted, left out for the same reasons. One pass over the
 * distinct rows of the columns that are needed, and no more than the sample is held.
 */
export async function sampleRows(sampling: Sampling): Promise<RowInput> {
  const { spec, data, cubes, thresholds, keeps, decide, signal } = sampling
  const { engine, relation } = data
  if (engine.rows === undefined) throw new AuditError('ENGINE_WITHOUT_ROWS', { engine: engine.id })
  const value = (column: string): PlanDimension['from'] => ({ kind: 'value', column })
  const filters = filterDimensions(spec)
  const decision = roleDimensions(spec, thresholds).filter(({ name }) => name === 'decision')
  const dimensions: PlanDimension[] = [
    ...spec.features.map(({ column }) => ({ name: `feature:${column}`, from: value(column) })),
    ...spec.attributes.map((one) => ({ name: `attribute:${one.id}`, from: attributeExpression(one) })),
    ...filters,
    ...decision,
  ]
  const names = dimensions.map(({ name }) => name)
  const at = new Map(names.map((name, i) => [name, i]))
  const levelsOf = dimensions.map(({ name, from }) => {
    const domain = cubes.find(({ table }) => name in table.domain)?.table.domain[name]
    return from.kind === 'value' && !name.startsWith('feature:') ? new Set(domain) : null
  })
  const draw = drawRows(spec.rows.most, spec.inference.seed)
  const plan = { dimensions, count: spec.count, weight: null, terms: null }
  for await (const { columns, n } of engine.rows(relation, plan, signal)) {
    const texts = columns.map((column, d): readonly Text[] => {
      if (dimensions[d]?.from.kind !== 'value') return column.map((one) => (one === null ? null : String(Number(one))))
      const canonical = canonicalValues(column, relation)
      const levels = levelsOf[d]
      if (levels == null) return canonical
      // The whole column decides whether its texts are numbers: what was counted knows.
      return column.map((one, i) => {
        const plain = one === null ? null : String(one).trim()
        return plain !== null && levels.has(plain) ? plain : (canonical[i] ?? null)
      })
    })
    for (const [i, copies] of n.entries()) {
      if (copies === 0) continue
      const row = texts.map((column) => column[i] ?? null)
      if (filters.some(({ name }) => !keeps(name, row[at.get(name) as number] ?? null))) continue
      const decided = at.get('decision')
      if (decided !== undefined && decide !== null && decide(row[decided] ?? null) == null) continue
      draw.add({ texts: row, n: copies })
    }
  }
  return inputOf(sampling, draw.taken(), draw.of, at)
}

function inputOf(
  { spec, data, decide, thresholds }: Sampling,
  rows: readonly (readonly Text[])[],
  of: number,
  at: ReadonlyMap<string, number>,
): RowInput {
  const column = (name: string) => rows.map((row) => row[at.get(name) as number] ?? null)
  const features = spec.features.map((one) => featureOf(one, column(`feature:${one.column}`)))
  const places = new Map(spec.features.map(({ column: name }, i) => [name, i]))
  const attributes = spec.attributes.map((one) => {
    const raw = column(`attribute:${one.id}`)
    const place = places.get(one.column)
    return attributeOf(one, raw, place === undefined ? null : (features[place] as FeatureColumn))
  })
  const decided = decide !== null && at.has('decision') ? column('decision').map((raw) => Number(decide(raw))) : null
  const types = new Map(data.relation.columns.map(({ name, type }) => [name, type]))
  return {
    rows: rows.length,
    of,
    features,
    attributes,
    decision: decided === null ? null : Int8Array.from(decided),
    favourable: spec.decision?.favourable ?? true,
    decides: decidesOf(spec, thresholds),
    record: (row) => Object.fromEntries(features.map((one) => [one.name, valueAt(one, row, types.get(one.name))])),
    level: spec.inference.level,
    floor: spec.inference.floor,
    seed: spec.inference.seed,
  }
}

/** The decision as a threshold, where it is one: of the specification, or found in the data. */
function decidesOf({ decision }: AuditSpec, found: Sampling['thresholds']): RowInput['decides'] {
  if (decision === null) return null
  const { positive, column } = decision
  const threshold = positive.kind === 'threshold' ? positive : positive.kind === 'values' ? undefined : found.decision
  if (threshold === undefined) return null
  const { test, value } = threshold
  const of = {
    atLeast: (x: number) => x >= value,
    above: (x: number) => x > value,
    atMost: (x: number) => x <= value,
    below: (x: number) => x < value,
  }[test]
  return { column, of }
}

/** Found: a number where every value of the sample is one, none has a leading zero, and there are more than two. */
function featureOf({ column, type }: FeatureSpec, texts: readonly Text[]): FeatureColumn {
  const read = canonicalLevels(texts, { missing: [], decimal: '.' })
  const found = [...new Set(read)].filter((text): text is string => text !== null)
  const numeric = found.every((text) => NUMBER.test(text) && !/^[-+]?0\d/.test(text)) && found.length > 2
  if (type === 'number' || (type === null && numeric)) {
    const values = Float64Array.from(read, (text) => (text !== null && NUMBER.test(text) ? Number(text) : Number.NaN))
    return { name: column, type: 'number', values }
  }
  const levels = found.sort(compareLevels)
  const place = new Map(levels.map((level, i) => [level, i]))
  return { name: column, type: 'category', levels, at: Int32Array.from(read, (text) => place.get(text ?? '') ?? -1) }
}

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i

function attributeOf(spec: AttributeSpec, raw: readonly Text[], input: FeatureColumn | null): RowAttribute {
  const named = raw.map(levelNamer(spec))
  const levels = [...new Set(named)]
    .filter((level) => level !== null || spec.missing === 'group')
    .sort(levelOrder(spec))
  const at = Int32Array.from(named, (level) => levels.indexOf(level))
  const { reference } = spec
  return {
    id: spec.id,
    column: spec.column,
    levels,
    at,
    reference: reference.rule === 'rest' ? null : referenceOf(levels, at, reference),
    asInput: input === null ? null : levels.map((_, level) => commonest(input, at, level)),
  }
}

/** `highest-rate` is chosen from the outcomes: here the largest group stands for it. */
function referenceOf(levels: readonly Text[], at: Int32Array, reference: AttributeSpec['reference']): number | null {
  if (reference.rule === 'named') {
    const named = levels.indexOf(reference.level)
    return named === -1 ? null : named
  }
  const sizes = levels.map((level, i) => (level === null ? -1 : at.reduce((sum, one) => sum + (one === i ? 1 : 0), 0)))
  const largest = sizes.indexOf(Math.max(...sizes))
  return largest === -1 ? null : largest
}

/** The value of a column that most rows of a level have: of numbers the middle one of its values. */
function commonest(input: FeatureColumn, at: Int32Array, level: number): string | number | null {
  if (input.type === 'number') {
    const own = input.values.filter((one, i) => at[i] === level && !Number.isNaN(one)).sort()
    return own[(own.length - 1) >> 1] ?? null
  }
  const counts = input.levels.map((_, k) =>
    input.at.reduce((sum, one, i) => sum + (one === k && at[i] === level ? 1 : 0), 0),
  )
  const most = Math.max(0, ...counts)
  return most === 0 ? null : (input.levels[counts.indexOf(most)] ?? null)
}

function valueAt(feature: FeatureColumn, row: number, type: string | undefined): string | number | boolean | null {
  if (feature.type === 'number') {
    const value = feature.values[row] as number
    return Number.isNaN(value) ? null : value
  }
  const place = feature.at[row] as number
  const text = place === -1 ? null : (feature.levels[place] ?? null)
  return type === 'boolean' && text !== null ? text === 'true' : text
}
