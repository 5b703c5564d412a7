import {
  AuditError,
  AuditErrors,
  type Metric,
  type OpenedData,
  type Place,
  type Plan,
  type RowTools,
  totalSums,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { binDimensions, binRule, columnOfRole } from './bins.ts'
import { checkProfile } from './check-profile.ts'
import type { Cube, Evidence, FoundThreshold } from './evidence.ts'
import { levelColumns, withColumns } from './level-columns.ts'
import { located } from './located.ts'
import { medianThreshold, topShareThreshold } from './order-statistic.ts'
import {
  binnedPlans,
  CELLS_CAP,
  type CubePlan,
  cubePlans,
  filterDimensions,
  profileRequest,
  separatePlans,
} from './plan-audit.ts'
import { planMoment } from './plan-moments.ts'
import { roleLevels } from './prepare.ts'
import { isOfProcess } from './process-plan.ts'
import { repeatedKey, suspectedKeys } from './repeated-key.ts'
import { askRows, type RowEvidence } from './rows/ask-rows.ts'
import { sampleRows } from './rows/sample-rows.ts'
import type { Wanted } from './wanted.ts'

interface Gathering {
  readonly spec: AuditSpec
  readonly data: OpenedData
  readonly place: (path: string) => Place
  /** What the chosen metrics ask of the data. */
  readonly wanted: Wanted
  /** Metrics that look at single rows, and what they may use: asked where the specification consents. */
  readonly rows?: { readonly metrics: readonly Metric[]; readonly tools: RowTools }
  readonly signal?: AbortSignal
}

/** Rows that are looked at to see whether counting everything at once would be hopeless. */
const SAMPLE = 65_536
/** The most distinct ways in which rows of units may be spread over cells. */
const PROFILES_CAP = 1_000_000
/** The most cells of all profiles over bins together: some ten megabytes of evidence. */
export const UNIT_BINS_CAP = 1_000_000

/**
 * The only step that touches the data: a look at some rows, one pass over the columns read as numbers or dates if there
 * are any, one to count (two more for a median). How many levels there are, the count itself says exactly.
 * @throws AuditErrors with every reason why these data cannot be counted as the spec says.
 */
export async function gather({ spec, data, place, wanted, rows, signal }: Gathering): Promise<Evidence> {
  const { engine, relation } = data
  const sources = data.sources()
  // Awaited at the end: a count that fails first must not leave this one unheard.
  sources.catch(() => undefined)
  const request = profileRequest(spec)
  // Cells that add up published counts no longer tell how many records a level is missing from.
  const binned = wanted.binned.map((role) => columnOfRole(spec, role))
  const unit = spec.unit === null ? [] : [spec.unit]
  const levels = [...binned, ...unit, ...(spec.data.rounded?.terms == null ? [] : request.levels)]
  const everything = request.numbers.length + request.dates.length + levels.length > 0
  const keys = suspectedKeys(spec, relation)
  const some = { numbers: [], dates: [], levels: [...new Set([...request.levels, ...keys])], sample: SAMPLE }
  const sampled = await engine.profile(relation, some, signal)
  const read = everything
    ? await engine.profile(relation, { ...request, levels }, signal)
    : { rows: sampled.rows < SAMPLE ? sampled.rows : Number.POSITIVE_INFINITY, columns: {} }
  const expected = withColumns(read, only(sampled.columns, request.levels))
  refuse(await located(checkProfile(spec, expected, place), data))

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
  if (wanted.median && spec.score !== null) {
    thresholds.scoreAboveMedian = await medianThreshold({ ...question, column: spec.score.column })
  }

  const count = async (plans: readonly CubePlan[]): Promise<Cube[]> => {
    const cubes: Cube[] = []
    for (const { name, attributes, binned: role, dimensions, moments } of plans) {
      const plan: Plan = {
        dimensions,
        count: spec.count,
        weight: spec.weight,
        terms: spec.data.rounded?.terms ?? null,
        moments,
        most: CELLS_CAP,
      }
      cubes.push({
        name,
        attributes,
        binned: role,
        expressions: Object.fromEntries(dimensions.map((dimension) => [dimension.name, dimension.from])),
        table: await engine.aggregate(relation, plan, signal),
      })
    }
    return cubes
  }
  const ask = { spec, profile: expected, thresholds, moments: wanted.moments.filter((name) => name !== 'score') }
  let plans = cubePlans(ask)
  let cubes = await count(plans).catch((error: unknown) => {
    if (plans.length === 1 && error instanceof AuditError && error.code === 'CELLS_TOO_MANY') return null
    throw error
  })
  if (cubes === null) {
    plans = separatePlans(ask)
    cubes = await count(plans)
  }
  const counted = Number.isFinite(read.rows) ? read : { ...read, rows: totalSums((cubes[0] as Cube).table).rows }
  const profile = withColumns(counted, levelColumns(cubes, request.levels))
  refuse(await located(checkProfile(spec, profile, place), data))
  // The rows looked at may have misled: which tables are kept depends on the exact numbers alone.
  const settled = cubePlans({ ...ask, profile })
  if (settled[0]?.name !== plans[0]?.name) cubes = await count(settled)
  plans = settled

  const rules = wanted.binned.map((role) => [role, binRule(spec, role, profile, wanted)] as const)
  const bins: Cube[] = []
  for (const [role, rule] of rules) {
    const moments = wanted.binnedMoments[role] ?? []
    bins.push(...(await count(binnedPlans({ ...ask, profile, moments }, role, rule))))
  }
  const all = [...cubes, ...bins]
  const people = all.map(({ table }) => totalSums(table).n)
  const other = people.find((n) => n !== people[0])
  if (other !== undefined) {
    const detail = `two tables of the same data count ${people[0]} and ${other} people`
    throw new AuditError('QUERY_FAILED', { engine: engine.id, detail })
  }
  const unitProfiles = await units(plans[0] as CubePlan)
  const unitBins = await binnedUnits(plans[0] as CubePlan)
  const found = await readRows()
  return {
    cubes: all,
    bins: Object.fromEntries(rules),
    units: unitProfiles,
    ...(unitBins === null ? {} : { unitBins }),
    profile,
    columns: relation.columns.map(({ name }) => name),
    sources: await sources,
    engine: {
      id: engine.id,
      version: engine.version,
      ...(engine.questions === undefined ? {} : { questions: engine.questions() }),
    },
    thresholds,
    repeatedKey: repeatedKey(keys, sampled),
    ...(found === null ? {} : { rows: found }),
  }

  async function readRows(): Promise<RowEvidence | null> {
    const metrics = rows?.metrics.filter((metric) => metric.rows !== undefined) ?? []
    if (rows === undefined || metrics.length === 0 || !spec.rowAccess) return null
    const errors: AuditError[] = []
    const { decision } = spec
    const decide = decision === null ? null : roleLevels(decision, cubes?.[0] as Cube, 'decision', place, errors)
    // Whatever contradicts the decision's words is told when the cells are prepared.
    if (errors.length > 0) return null
    const keeps = (name: string, level: string | null) => keepsRow(spec, name, level)
    const own = { spec, data, cubes: cubes ?? [], thresholds, keeps, decide }
    const input = await sampleRows(signal === undefined ? own : { ...own, signal })
    return askRows(spec, input, metrics, signal === undefined ? rows.tools : { ...rows.tools, signal })
  }

  async function units({ dimensions }: CubePlan): Promise<Evidence['units']> {
    if (spec.unit === null) return null
    if (plans.length > 1) throw new AuditError('UNITS_TOO_MANY', { cap: CELLS_CAP }, { place: place('roles.unit') })
    const moments = wanted.moments
      .map((name) => planMoment(spec, profile, name))
      .filter(({ productScale }) => productScale !== null)
    const plan: Plan = { dimensions, count: null, weight: spec.weight, terms: null, moments }
    const found = await engine.units(relation, plan, spec.unit, PROFILES_CAP, signal)
    if (found === null) throw new AuditError('UNITS_TOO_MANY', { cap: PROFILES_CAP }, { place: place('roles.unit') })
    return found
  }

  /** One more pass: of each unit, what no table of everyone's counts tells. Only the score has metrics that use it. */
  async function binnedUnits({ dimensions }: CubePlan): Promise<NonNullable<Evidence['unitBins']> | null> {
    const rule = rules.find(([role]) => role === 'score')?.[1]
    if (spec.unit === null || spec.score === null || rule === undefined) return null
    const counted = dimensions.filter(({ name }) => !name.startsWith('stratum:') && !isOfProcess(name))
    const bins = binDimensions('score', spec.score.column, rule)
    const shared = { count: null, weight: spec.weight, terms: null }
    const plan: Plan = { ...shared, dimensions: [...counted, ...bins], most: UNIT_BINS_CAP }
    return { score: await engine.units(relation, plan, spec.unit, PROFILES_CAP, signal) }
  }
}

function only<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
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
