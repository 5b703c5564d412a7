// People as a reader of a published report imagines them: every combination that the names in it allow.
import type { Result, ResultCurve } from '@exaequo/contract'

export interface OpenKind {
  readonly levels: Readonly<Record<string, string | null>>
  /** Level of each stratification, by its columns. */
  readonly strata: Readonly<Record<string, string>>
  readonly decision: string
  readonly label: string | null
  /** The score lies from here to the next cut; `null`: scores play no part. */
  readonly score: number | null
  /** Whether the score is over the threshold of the system's proposal; `null`: there is none. */
  readonly proposed: string | null
}

/** What of the data is looked at: a few attributes, perhaps with scores. The rest adds up to everyone. */
export interface View {
  readonly attributes: readonly string[]
  readonly scores: boolean
}

/** The threshold that the proposal, or the decision itself, is known to be. */
export function thresholdOf({ audit }: Result, of: 'proposal' | 'decision'): number | null {
  const said =
    of === 'proposal'
      ? audit.funnel.find(({ column }) => column === audit.score?.column)?.when
      : audit.decision?.column === audit.score?.column
        ? audit.decision?.positive
        : undefined
  return said?.code === 'POSITIVE_AT_LEAST' ? Number(said.params.value) : null
}

export function openKinds(result: Result, { attributes, scores }: View): OpenKind[] {
  const { audit } = result
  const proposal = thresholdOf(result, 'proposal')
  const own = thresholdOf(result, 'decision')
  const cuts = scores ? cutsOf(result, attributes, proposal) : [null]
  const combinations = attributes.reduce<Record<string, string | null>[]>(
    (all, id) => {
      const levels = audit.attributes.find((one) => one.id === id)?.levels ?? []
      return all.flatMap((before) => levels.map(({ level }) => ({ ...before, [id]: level })))
    },
    [{}],
  )
  const strata = strataOf(result)
  const labels = audit.label === null ? [null] : audit.data.labelMissing === 0 ? ['1', '0'] : ['1', '0', null]
  return combinations.flatMap((levels) =>
    strata.flatMap((stratum) =>
      cuts.flatMap((score) =>
        ['1', '0'].flatMap((decision) => {
          if (score !== null && own !== null && score >= own !== (decision === '1')) return []
          const sides = proposal === null ? [null] : score === null ? ['1', '0'] : [score >= proposal ? '1' : '0']
          return sides.flatMap((proposed) =>
            labels.map((label): OpenKind => ({ levels, strata: stratum, decision, label, score, proposed })),
          )
        }),
      ),
    ),
  )
}

/** Points of curves and limits of bins: between two of them nobody can tell scores apart. */
function cutsOf({ curves, estimates }: Result, attributes: readonly string[], proposal: number | null): number[] {
  const near = ({ attributes: own }: Pick<ResultCurve, 'attributes'>) => own.every((id) => attributes.includes(id))
  const points = curves.filter(near).flatMap(({ x }) => x)
  const limits = estimates.flatMap(({ at }) => (at?.bin === undefined ? [] : [above(at.from), above(at.to)]))
  const all = [...points, ...limits, ...(proposal === null ? [] : [proposal])]
  return [Number.NEGATIVE_INFINITY, ...new Set(all)].sort((a, b) => a - b)
}

/** A score at the limit of a bin lies below it. */
export const above = (limit: unknown): number => Number(limit) + 1e-7

function strataOf({ estimates, audit }: Result): Record<string, string>[] {
  return audit.strata.reduce<Record<string, string>[]>(
    (all, { columns }) => {
      const key = columns.join()
      const names = new Set(
        estimates.flatMap(({ stratum }) =>
          stratum !== null && Object.keys(stratum).join() === key ? [JSON.stringify(stratum)] : [],
        ),
      )
      return all.flatMap((before) => [...names].map((name) => ({ ...before, [key]: name })))
    },
    [{}],
  )
}
