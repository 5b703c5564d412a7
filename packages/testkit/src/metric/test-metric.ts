import type { Engine, Metric } from '@exaequo/contract'
import { describe, test } from 'vitest'
import { type Case, groupsOf } from './case.ts'
import { numbersOf } from './numbers.ts'
import {
  type Advice,
  adviceText,
  CASE_PROPERTIES,
  caseAdvice,
  firstDifference,
  METRIC_PROPERTIES,
  metricAdvice,
  type PropertyOptions,
} from './properties.ts'
import { throughEngine } from './through-engine.ts'

export interface TestMetricOptions extends PropertyOptions {
  /** The numbers of every case are also made from a file that this engine counts, such as `openDuckDb`. */
  readonly engine?: () => Promise<Engine>
}

/**
 * Tests a metric by its table of cases and by what its author did not think of: purity, determinism, the order of groups,
 * scaling, splitting, weights of 0, empty groups, its ideal where everyone fares alike, its range, and that it reads no
 * role it did not declare. What fails says where, what and what to do.
 */
export function testMetric(metric: Metric, cases: readonly Case[], options: TestMetricOptions = {}): void {
  describe(metric.id, () => {
    for (const property of METRIC_PROPERTIES) {
      test(property, () => told(metric, metricAdvice(property, metric, cases, options)))
    }
    for (const one of cases) {
      describe(one.name, () => {
        for (const property of CASE_PROPERTIES) {
          test(property, () => told(metric, [caseAdvice(property, metric, one, options)]))
        }
      })
    }
    const { engine } = options
    if (engine !== undefined) {
      test('gives the same through an engine', async () => {
        for (const one of cases) told(metric, [await engineAdvice(metric, one, engine)])
      })
    }
  })
}

/** Where the cells of an engine give other numbers than the case. */
export async function engineAdvice(metric: Metric, one: Case, engine: () => Promise<Engine>): Promise<Advice | null> {
  const order = groupsOf(one)
  const reference = one.reference === undefined ? (order[0] ?? null) : one.reference
  const counted = await throughEngine(one, engine)
  const differs = firstDifference(numbersOf(metric, one), numbersOf(metric, { ...counted, reference }, order))
  if (differs === null) return null
  return {
    property: 'gives the same through an engine',
    where: `case "${one.name}"`,
    says: `counted by an engine, ${differs}`,
    todo: 'Depend on what cells hold, not on their order or on how levels are written.',
  }
}

function told(metric: Metric, found: readonly (Advice | null)[]): void {
  const texts = found.flatMap((advice) => (advice === null ? [] : [adviceText(metric, advice)]))
  if (texts.length === 0) return
  const error = new Error(texts.join('\n'))
  // Where in the kit it was found would tell an author nothing.
  error.stack = error.message
  throw error
}
