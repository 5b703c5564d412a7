import { AuditError, AuditErrors, type OpenedData, type Place, type Plan, totalSums } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { checkProfile } from './check-profile.ts'
import type { Cube, Evidence, FoundThreshold } from './evidence.ts'
import { levelColumns, withColumns } from './level-columns.ts'
import { medianThreshold, topShareThreshold } from './order-statistic.ts'
import { CELLS_CAP, type CubePlan, cubePlans, filterDimensions, profileRequest, separatePlans } from './plan-audit.ts'

interface Gathering {
  readonly spec: AuditSpec
  readonly data: OpenedData
  readonly place: (path: string) => Place
  /** Whether a metric asks for the share of people whose score lies above the median. */
  readonly needsMedian: boolean
  readonly signal?: AbortSignal
}

/** Rows that are looked at to see whether counting everything at once would be hopeless. */
const SAMPLE = 65_536

/**
 * The only step that touches the data: a look at some rows, one pass over the columns read as numbers or dates if there
 * are any, one to count (two more for a median). How many levels there are, the count itself says exactly.
 * @throws AuditErrors with every reason why these data cannot be counted as the spec says.
 */
export async function gather({ spec, data, place, needsMedian, signal }: Gathering): Promise<Evidence> {
  const { engine, relation } = data
  const sources = data.sources()
  // Awaited at the end: a count that fails first must not leave this one unheard.
  sources.catch(() => undefined)
  const request = profileRequest(spec)
  // Cells that add up published counts no longer tell how many records a level is missing from.
  const levels = spec.data.rounded?.terms == null ? [] : request.levels
  const everything = request.numbers.length + request.dates.length + levels.length > 0
  const some = { numbers: [], dates: [], levels: request.levels, sample: SAMPLE }
  const seen = await engine.profile(relation, some, signal)
  const read = everything
    ? await engine.profile(relation, { ...request, levels }, signal)
    : { rows: seen.rows < SAMPLE ? seen.rows : Number.POSITIVE_INFINITY, columns: {} }
  const expected = withColumns(read, seen.columns)
  refuse(checkProfile(spec, expected, place))

  const question = {
    engine,
    relation,
    profile: expected,
    count: spec.count,
    filters: filterDimensions(spec),
    keeps: (name: string, level: string | null) => keepsRow(spec, name, level),
    ...(signal === undefined ? {} : { signal }),
  }
  const thresholds: Record<string, FoundThreshold> = {}
  for (const [name, role] of [
    ['decision', spec.decision],
    ['label', spec.label],
  ] as const) {
    if (role?.positive.kind === 'aboveMedian') {
      thresholds[name] = await medianThreshold({ ...question, column: role.column })
    }
    if (role?.positive.kind === 'topShare') {
      thresholds[name] = await topShareThreshold({ ...question, column: role.column }, role.positive.share)
    }
  }
  if (needsMedian && spec.score !== null) {
    thresholds.scoreAboveMedian = await medianThreshold({ ...question, column: spec.score.column })
  }

  const count = async (plans: readonly CubePlan[]): Promise<Cube[]> => {
    const cubes: Cube[] = []
    for (const { name, attributes, dimensions } of plans) {
      const plan: Plan = {
        dimensions,
        count: spec.count,
        weight: spec.weight,
        terms: spec.data.rounded?.terms ?? null,
        most: CELLS_CAP,
      }
      cubes.push({
        name,
        attributes,
        expressions: Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.from])),
        table: await engine.aggregate(relation, plan, signal),
      })
    }
    return cubes
  }
  let plans = cubePlans(spec, expected, thresholds)
  let cubes = await count(plans).catch((error: unknown) => {
    if (plans.length === 1 && error instanceof AuditError && error.code === 'CELLS_TOO_MANY') return null
    throw error
  })
  if (cubes === null) {
    plans = separatePlans(spec, thresholds)
    cubes = await count(plans)
  }
  const counted = Number.isFinite(read.rows) ? read : { ...read, rows: totalSums((cubes[0] as Cube).table).rows }
  const profile = withColumns(counted, levelColumns(cubes, request.levels))
  refuse(checkProfile(spec, profile, place))
  // The rows looked at may have misled: which tables are kept depends on the exact numbers alone.
  const settled = cubePlans(spec, profile, thresholds)
  if (settled[0]?.name !== plans[0]?.name) cubes = await count(settled)
  return { cubes, profile, sources: await sources, engine: { id: engine.id, version: engine.version }, thresholds }
}

function refuse(errors: readonly AuditError[]): void {
  if (errors.length > 0) throw new AuditErrors(errors)
}

/** Whether a filter dimension's level keeps its rows: `in` wants '1'; `notIn` and excluded values want anything else. */
export function keepsRow(spec: AuditSpec, dimension: string, level: string | null): boolean {
  if (dimension.startsWith('exclude:')) return level !== '1'
  const filter = spec.data.filter[Number(dimension.slice('filter:'.length))]
  return filter?.in != null ? level === '1' : level !== '1'
}
