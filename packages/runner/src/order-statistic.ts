import type { CellTable, Engine, PlanDimension, Profile, Relation } from '@exaequo/contract'
import type { FoundThreshold } from './evidence.ts'

const GRID = 4096

interface Question {
  readonly engine: Engine
  readonly relation: Relation
  readonly profile: Profile
  readonly column: string
  readonly count: string | null
  /** Yes-or-no dimensions and which rows they keep. */
  readonly filters: readonly PlanDimension[]
  readonly keeps: (name: string, level: string | null) => boolean
  readonly signal?: AbortSignal
}

/** The number that the upper half lies strictly above: of an even count, either middle value splits alike. */
export function medianThreshold(question: Question): Promise<FoundThreshold> {
  return find(question, 'above', (people) => Math.floor((people - 1) / 2))
}

/** The smallest number among the highest `share`; people tied with it are in, and counted. */
export function topShareThreshold(question: Question, share: number): Promise<FoundThreshold> {
  return find(question, 'atLeast', (people) => people - Math.max(1, Math.ceil(share * people)))
}

/**
 * An exact order statistic in two passes, flat in memory: the first counts people on a grid and finds the bin that
 * holds the wanted rank, the second reads the values of that bin alone.
 */
async function find(
  question: Question,
  test: 'above' | 'atLeast',
  rankOf: (people: number) => number,
): Promise<FoundThreshold> {
  const own = question.profile.columns[question.column]
  const minimum = own?.minimum ?? 0
  const maximum = own?.maximum ?? 0
  const exponent = maximum > minimum ? Math.floor(Math.log2(GRID / (maximum - minimum))) : 0
  const grid = await count(question, { name: 'x', from: { kind: 'bin', column: question.column, exponent } })
  const people = grid.reduce((total, [, n]) => total + n, 0)
  let rank = rankOf(people)
  let bin = Math.floor(minimum * 2 ** exponent)
  for (const [level, n] of grid) {
    bin = Number(level)
    if (rank < n) break
    rank -= n
  }
  const within = { column: question.column, from: bin / 2 ** exponent, to: (bin + 1) / 2 ** exponent }
  const values = await count(question, { name: 'x', from: { kind: 'value', column: question.column } }, within)
  for (const [level, n] of values) {
    if (rank < n) return { value: Number(level), test, ties: n }
    rank -= n
  }
  throw new RangeError('the rank lies outside the values')
}

async function count(
  question: Question,
  dimension: PlanDimension,
  within?: { column: string; from: number; to: number },
): Promise<[level: string, n: number][]> {
  const { engine, relation, filters, keeps, signal } = question
  const plan = { dimensions: [dimension, ...filters], count: question.count, weight: null, terms: null }
  const table = await engine.aggregate(relation, within === undefined ? plan : { ...plan, within }, signal)
  const counts = new Map<string, number>()
  for (let i = 0; i < table.length; i++) {
    const level = levelAt(table, dimension.name, i)
    if (level === null || filters.some(({ name }) => !keeps(name, levelAt(table, name, i)))) continue
    counts.set(level, (counts.get(level) ?? 0) + (table.measure.n[i] as number))
  }
  return [...counts].sort((a, b) => Number(a[0]) - Number(b[0]))
}

function levelAt(table: CellTable, name: string, i: number): string | null {
  return table.domain[name]?.[table.at[name]?.[i] as number] ?? null
}
