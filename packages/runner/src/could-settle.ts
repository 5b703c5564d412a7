import type { CouldSettle, Estimate, Group, Verdict } from '@exaequo/contract'
import { settledValues } from '@exaequo/statistics'

/**
 * Adds to every primary verdict with a region what its sizes could settle. The rate is that of all groups together, to
 * two digits: the groups' own outcomes play no part, so that it says what the audit could hope to see before them.
 */
export function withCouldSettle(
  verdicts: readonly Verdict[],
  estimates: readonly Estimate[],
  level: number,
): Verdict[] {
  const asked = (verdict: Verdict) =>
    verdict.family.primary && verdict.region !== null && verdict.versus !== null && verdict.stratum === null
  const wanted = verdicts.filter(asked)
  const quantities = new Set(wanted.map(({ quantity }) => quantity))
  const ids = new Set(wanted.map(({ estimate }) => estimate))
  const values = new Map<string, Estimate>()
  const byId = new Map<string, Estimate>()
  // Identifiers are long to write: of most estimates nobody asks.
  for (const estimate of estimates) {
    const { comparator, stratum, at, attributes } = estimate
    if (!quantities.has(estimate.quantity)) continue
    if (comparator === 'value' && stratum === null && at === undefined) values.set(keyOf(estimate), estimate)
    if (attributes.length < 2 && ids.has(estimate.id)) byId.set(estimate.id, estimate)
  }
  return verdicts.map((verdict) => {
    const { family, region, versus, comparator } = verdict
    const members = family.size
    if (!asked(verdict) || region === null || versus === null || members === null) return verdict
    const own = values.get(keyOf(verdict))
    const other = versus === 'rest' ? undefined : values.get(keyOf({ ...verdict, group: versus }))
    const both = byId.get(verdict.estimate)
    const everyone = values.get(keyOf({ ...verdict, group: {} }))
    if (own === undefined || both === undefined || everyone === undefined) return verdict
    const n1 = own.nEffective
    const n0 = other?.nEffective ?? both.nEffective - n1
    const rate = everyone.value === null ? null : Number(everyone.value.toPrecision(2))
    return { ...verdict, couldSettle: couldSettle(n1, n0, rate, { comparator, region, level, members }) }
  })
}

interface Question {
  readonly comparator: string
  readonly region: readonly [number, number]
  readonly level: number
  readonly members: number
}

function couldSettle(n1: number, n0: number, rate: number | null, question: Question): CouldSettle | null {
  const { comparator, region, level, members } = question
  if (comparator !== 'ratio' && comparator !== 'difference') return null
  if (rate === null || !(n1 > 0 && n0 > 0 && rate > 0 && rate < 1)) return null
  return { rate, ...settledValues({ n1, n0, rate, members, level, comparator, edges: region }) }
}

function keyOf({ quantity, group }: { readonly quantity: string; readonly group: Group }): string {
  return JSON.stringify([quantity, Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1))])
}
