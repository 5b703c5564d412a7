import type { BinnedRole, Metric, Moment, Options } from '@exaequo/contract'
import { optionValues } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import { edgeOf, scoreThreshold } from './score-threshold.ts'

/** What the chosen metrics ask of the data beside plain counts. */
export interface Wanted {
  /** The share of people whose score lies above the median. */
  readonly median: boolean
  readonly moments: readonly Moment[]
  readonly binned: readonly BinnedRole[]
  /** Amounts to sum within the bins of another, beside its own. */
  readonly binnedMoments: Readonly<Partial<Record<BinnedRole, readonly Moment[]>>>
  /** Edges at which scores must be told apart. */
  readonly scoreEdges: readonly number[]
}

const BINNED = ['score', 'target', 'prediction'] as const

export function wantedBy(spec: AuditSpec, metrics: readonly Metric[]): Wanted {
  const roles = new Set(metrics.flatMap(({ needs }) => [...needs]))
  const moments = new Set(metrics.flatMap((metric) => metric.moments ?? []))
  const has = {
    score: spec.score !== null,
    target: spec.target !== null,
    prediction: spec.prediction !== null,
    error: spec.target !== null && spec.prediction !== null,
  }
  const possible = (moment: Moment) => (moment in has ? has[moment as keyof typeof has] : has.error)
  const edges = new Set(metrics.flatMap((metric) => [...(metric.scoreEdges?.(optionsOf(spec, metric)) ?? [])]))
  const threshold = scoreThreshold(spec)
  if (threshold !== null && roles.has('score')) edges.add(edgeOf(threshold))
  return {
    median: roles.has('scoreAboveMedian') && has.score,
    moments: [...moments].filter(possible).sort(),
    // The mean score of those labelled positive stands on bins too: amounts are summed where they are binned.
    binnedMoments: Object.fromEntries(
      BINNED.map((role) => {
        const within = metrics.filter(({ needs }) => needs.includes(role)).flatMap((metric) => metric.moments ?? [])
        return [role, [...new Set(within)].filter((moment) => moment !== role && possible(moment)).sort()]
      }),
    ),
    binned: BINNED.filter((role) => has[role] && (roles.has(role) || (role === 'score' && moments.has('score')))),
    scoreEdges: [...edges].sort((a, b) => a - b),
  }
}

/** What a metric computes with: the defaults, then what the spec sets for its bundle, then for itself. */
export function optionsOf(spec: AuditSpec, { id, bundle, options }: Metric) {
  const known = (given: Readonly<Record<string, unknown>> | undefined) =>
    Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => Object.hasOwn(options ?? {}, name)))
  return optionValues<Options>(options, { ...known(spec.options[bundle]), ...known(spec.options[id]) })
}
