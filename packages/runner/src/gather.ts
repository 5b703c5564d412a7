import { AuditErrors, type OpenedData, type Place, type Plan } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { checkProfile } from './check-profile.ts'
import type { Cube, Evidence, FoundThreshold } from './evidence.ts'
import { medianThreshold, topShareThreshold } from './order-statistic.ts'
import { cubePlans, filterDimensions, profileRequest } from './plan-audit.ts'

interface Gathering {
  readonly spec: AuditSpec
  readonly data: OpenedData
  readonly place: (path: string) => Place
  /** Whether a metric asks for the share of people whose score lies above the median. */
  readonly needsMedian: boolean
  readonly signal?: AbortSignal
}

/**
 * The only step that touches the data: one pass to look at the columns, one to count (two more for a median).
 * @throws AuditErrors with every reason why these data cannot be counted as the spec says.
 */
export async function gather({ spec, data, place, needsMedian, signal }: Gathering): Promise<Evidence> {
  const { engine, relation, sources } = data
  const profile = await engine.profile(relation, profileRequest(spec), signal)
  const errors = checkProfile(spec, profile, place)
  if (errors.length > 0) throw new AuditErrors(errors)

  const question = {
    engine,
    relation,
    profile,
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

  const cubes: Cube[] = []
  for (const { name, attributes, dimensions } of cubePlans(spec, profile, thresholds)) {
    const plan: Plan = {
      dimensions,
      count: spec.count,
      weight: spec.weight,
      terms: spec.data.rounded?.terms ?? null,
    }
    cubes.push({
      name,
      attributes,
      expressions: Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.from])),
      table: await engine.aggregate(relation, plan, signal),
    })
  }
  return { cubes, profile, sources, engine: { id: engine.id, version: engine.version }, thresholds }
}

/** Whether a filter dimension's level keeps its rows: `in` wants '1'; `notIn` and excluded values want anything else. */
export function keepsRow(spec: AuditSpec, dimension: string, level: string | null): boolean {
  if (dimension.startsWith('exclude:')) return level !== '1'
  const filter = spec.data.filter[Number(dimension.slice('filter:'.length))]
  return filter?.in != null ? level === '1' : level !== '1'
}
