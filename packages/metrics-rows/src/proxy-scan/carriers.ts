import { type FeatureColumn, message, type RowAttribute, type RowInput, type Stat } from '@exaequo/contract'
import { association, holm, permuteWithinStrata, randomSource, resamplingP } from '@exaequo/statistics'

/** Amounts are cut into so many parts of equal size. */
const PARTS = 10

/** How strongly each input alone goes with the attribute, over the sampled rows. */
export function carriers(
  input: RowInput,
  attribute: RowAttribute,
  inputs: readonly FeatureColumn[],
  permutations: number,
): Stat[] {
  const found = inputs.map((feature) => {
    const table = tableOf(attribute, feature)
    const n = table.reduce((sum, row) => sum + row.reduce((total, own) => total + own, 0), 0)
    const { mutualInformation, cramersVCorrected, reason } = association(table)
    const p =
      mutualInformation === null || reason !== null
        ? null
        : chance(input, attribute, feature, table, {
            observed: mutualInformation,
            permutations,
            members: inputs.length,
          })
    return { feature, n, mutualInformation, cramersVCorrected, p }
  })
  const tested = found.flatMap(({ p }) => (p === null ? [] : [p]))
  const adjusted = holm(tested)
  let next = 0
  return found.flatMap(({ feature, n, mutualInformation, cramersVCorrected, p }): Stat[] => {
    const identity = { comparator: 'value', group: null, versus: null, n, at: { input: feature.name }, interval: null }
    const why = message('INPUT_VARIES_NOT')
    const remarks = [message('PROXY_PERMUTATIONS', { replicates: permutations, inputs: tested.length })]
    const pValue = p === null ? null : { value: p, adjusted: adjusted[next++] ?? null, method: 'permutation' }
    return [
      {
        ...{ ...identity, quantity: 'cramersV', value: cramersVCorrected },
        ...(cramersVCorrected === null ? { reason: why } : { pValue, remarks }),
      },
      {
        ...{ ...identity, quantity: 'mutualInformation', value: mutualInformation },
        ...(mutualInformation === null ? { reason: why } : { pValue, remarks }),
      },
    ]
  })
}

interface Test {
  readonly observed: number
  readonly permutations: number
  readonly members: number
}

function chance(
  { seed, level }: RowInput,
  { id }: RowAttribute,
  { name }: FeatureColumn,
  table: readonly Float64Array[],
  { observed, permutations, members }: Test,
): number {
  const columns = table[0]?.length ?? 0
  const flat = Float64Array.from(table.flatMap((row) => [...row]))
  const deal = permuteWithinStrata(flat, table.length, columns)
  const random = randomSource(seed, `proxy-scan:${JSON.stringify([id, name])}`)
  const dealt = new Float64Array(flat.length)
  const rows = table.map((_, g) => dealt.subarray(g * columns, (g + 1) * columns))
  const margins = {
    rows: table.map(total),
    columns: Array.from({ length: columns }, (_, j) => total(table.map((row) => row[j] as number))),
  }
  const drawn = new Float64Array(permutations)
  for (let b = 0; b < permutations; b++) {
    deal(random, dealt)
    drawn[b] = information(rows, margins)
  }
  return resamplingP(observed, drawn, { members, alpha: 1 - level }).p
}

interface Margins {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** Mutual information of a table whose margins are known. */
function information(table: readonly Float64Array[], { rows, columns }: Margins): number {
  const n = total(rows)
  let sum = 0
  table.forEach((row, g) => {
    row.forEach((count, j) => {
      if (count > 0) sum += (count / n) * Math.log((count * n) / ((rows[g] as number) * (columns[j] as number)))
    })
  })
  return sum
}

const total = (all: Iterable<number>): number => {
  let sum = 0
  for (const one of all) sum += one
  return sum
}

/** Levels of the attribute by words of the input or parts of an amount; "missing" is one of them. */
function tableOf({ levels, at }: RowAttribute, feature: FeatureColumn): Float64Array[] {
  const places = feature.type === 'number' ? parts(feature.values) : feature.at
  const width = 2 + places.reduce((most, place) => Math.max(most, place), -1)
  const table = levels.map(() => new Float64Array(width))
  at.forEach((level, row) => {
    if (level === -1) return
    const own = table[level] as Float64Array
    const place = (places[row] as number) + 1
    own[place] = (own[place] as number) + 1
  })
  return table
}

/** The part of each amount, −1 where missing; equal amounts are never parted. */
function parts(values: Float64Array): Int32Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const edges = [
    ...new Set(Array.from({ length: PARTS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / PARTS)])),
  ]
  return Int32Array.from(values, (value) =>
    Number.isNaN(value)
      ? -1
      : edges.reduce<number>((sum, edge) => sum + (edge !== undefined && value >= edge ? 1 : 0), 0),
  )
}
