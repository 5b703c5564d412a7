import { type AttributeDescription, message, type Result } from '@exaequo/contract'
import { holm, homogeneity, populationStabilityIndex, totalVariation } from '@exaequo/statistics'
import type { Drift } from './types.ts'

/** Below this an expected count is too small for the law of the test. */
const LEAST_EXPECTED = 5

/** How the people of each attribute that both results have are spread, before and after. */
export function driftsOf(before: Result, after: Result, level: number): Drift[] {
  const drifts = after.audit.attributes.flatMap((attribute) => {
    const earlier = before.audit.attributes.find(({ id }) => id === attribute.id)
    return earlier === undefined ? [] : [driftOf(earlier, attribute, [before, after], level)]
  })
  const tested = drifts.filter(({ pValue }) => pValue !== null)
  const adjusted = holm(tested.map(({ pValue }) => pValue as number))
  return drifts.map((drift): Drift => {
    const own = adjusted[tested.indexOf(drift)]
    if (own === undefined) return drift
    return { ...drift, adjusted: own, state: own < 1 - level ? 'established' : 'notEstablished' }
  })
}

function driftOf(
  before: AttributeDescription,
  after: AttributeDescription,
  results: readonly Result[],
  level: number,
): Drift {
  const names = [...new Set([...before.levels, ...after.levels].map((own) => own.level))]
  const count = (attribute: AttributeDescription, name: string | null) => {
    const found = attribute.levels.find((own) => own.level === name)
    return found === undefined ? 0 : found.n
  }
  const levels = names.map((name) => ({ level: name, before: count(before, name), after: count(after, name) }))
  const nothing = { pValue: null, adjusted: null, state: 'notTestable' } as const
  const shared = { attribute: after.id, levels }
  if (levels.some((own) => own.before === null || own.after === null)) {
    const reason = message('DIFF_WITHHELD')
    return { ...shared, stabilityIndex: null, totalVariation: null, ...nothing, reason }
  }
  const [from, to] = [levels.map((own) => own.before as number), levels.map((own) => own.after as number)]
  const index = populationStabilityIndex(from, to, level)
  const { value, lower, upper, expectedUnderEquality } = totalVariation(to, from, level)
  const measured = {
    ...shared,
    stabilityIndex: {
      value: index.value,
      expectedUnderEquality: index.expectedUnderEquality,
      limitUnderEquality: index.limitUnderEquality,
    },
    totalVariation: { value, lower, upper, expectedUnderEquality },
  }
  // These counts are of rows: those of one person, of weights, or rounded by their publisher are no independent sample.
  const dependent = results.some(
    ({ audit }) => audit.unit !== null || audit.weight !== null || audit.data.rounded !== null,
  )
  if (dependent) return { ...measured, ...nothing, reason: message('DIFF_DEPENDENT') }
  const test = homogeneity(from, to)
  if (test === null) return { ...measured, ...nothing, reason: message('DIFF_ONE_LEVEL') }
  if (test.minimumExpected < LEAST_EXPECTED) return { ...measured, ...nothing, reason: message('DIFF_FEW') }
  return { ...measured, ...nothing, pValue: test.pValue, reason: null }
}
