import {
  AuditError,
  type Computed,
  computedProblem,
  declaredQuantities,
  type Input,
  type Metric,
  type Moment,
  type Role,
  rollUp,
  type UnitMeans,
} from '@exaequo/contract'
import type { SentInput, UnitTables } from './requests.ts'
import type { Owner, Thread } from './thread.ts'

/** More groups than this are compared with the reference and the rest alone. */
const ALL_PAIRS = 30

/** All answers of one metric together may take so many times as long as a single one. */
const PATIENCE = 6

/**
 * A metric of a plug-in as the runner knows metrics: what it computes is computed in the plug-in's thread and checked
 * here. Once it gave no answer in time, it is not asked again.
 */
export function pluginMetric(described: Metric, thread: Thread, owner: Owner, seconds: number): Metric {
  const { id, scoreEdges, ...data } = described
  const quantities = new Set(declaredQuantities(data))
  let failure: unknown = null
  let spent = 0

  function asked<T>(ask: () => T): T {
    if (failure !== null) throw failure
    const from = performance.now()
    try {
      return ask()
    } catch (error) {
      if (error instanceof AuditError && error.code === 'PLUGIN_TIME_LIMIT') failure = error
      throw error
    } finally {
      spent += (performance.now() - from) / 1000
      if (spent > PATIENCE * seconds && failure === null) {
        const params = { plugin: owner.plugin, version: owner.version, seconds: PATIENCE * seconds }
        failure = new AuditError('PLUGIN_TIME_LIMIT', params)
      }
    }
  }

  return {
    ...data,
    id,
    compute(input, options) {
      const sent = sentInput(input as Input, data)
      const computed = asked(() => thread.ask({ kind: 'compute', id, input: sent, options }))
      const detail = computedProblem(computed, { groups: sent.groups.length, quantities })
      if (detail !== null) throw new AuditError('PLUGIN_NONSENSE', { ...owner, detail: `${id}: ${detail}` })
      return computed as Computed
    },
    ...(scoreEdges === undefined
      ? {}
      : {
          scoreEdges(options) {
            try {
              const edges = asked(() => thread.ask({ kind: 'scoreEdges', id, options }))
              if (isEdges(edges)) return edges
              throw new AuditError('PLUGIN_NONSENSE', { ...owner, detail: `${id}: edges of scores are no numbers` })
            } catch (error) {
              // Asked before anything is measured: the failure is told when the metric is.
              failure ??= error
              return []
            }
          },
        }),
  }
}

function isEdges(edges: unknown): edges is readonly number[] {
  return Array.isArray(edges) && edges.every(Number.isFinite)
}

/** What the metric declared, and nothing else: a role that it forgot is missing at once, and not on other data. */
function sentInput(
  input: Input,
  { needs, uses = [], moments = [] }: Pick<Metric, 'needs' | 'uses' | 'moments'>,
): SentInput {
  const roles = [...new Set<Role>([...needs, ...uses])].filter((role) => role in input.cells.domain)
  const { length, domain, at, measure, moments: all = {} } = rollUp(input.cells, ['group', ...roles])
  const sums = Object.fromEntries(Object.entries(all).filter(([moment]) => moments.includes(moment as Moment)))
  const { joint, people, reference, favourable, weighted, clustered, level, floor, bins, score, classes, strata } =
    input
  return {
    cells: { length, domain, at, measure, ...(moments.length === 0 ? {} : { moments: sums }) },
    groups: [...input.groups],
    ...{ joint: joint ?? null, people, reference, favourable, weighted, clustered, level, floor },
    ...{ bins, score, classes, strata },
    units: input.units === null ? null : unitTables(input.units, input.groups.length, input.reference, moments),
  }
}

function unitTables(
  units: UnitMeans,
  groups: number,
  reference: number | null,
  moments: readonly Moment[],
): UnitTables {
  const all = Array.from({ length: groups }, (_, g) => g)
  const others: readonly (number | 'rest')[] =
    groups <= ALL_PAIRS ? [...all, 'rest'] : [...(reference === null ? [] : [reference]), 'rest']
  const pairs = moments.flatMap((moment) =>
    all.flatMap((g) =>
      others
        .filter((versus) => versus !== g)
        .map((versus) => [`${moment}/${g}/${versus}`, units.pair(moment, g, versus)] as const),
    ),
  )
  return {
    shared: units.shared,
    cells: units.cells,
    effective: all.map((g) => units.effective(g)),
    effectiveRest: all.map((g) => units.effective(g, 'rest')),
    values: Object.fromEntries(moments.map((moment) => [moment, all.map((g) => units.value(moment, g))])),
    pairs: Object.fromEntries(pairs),
  }
}
