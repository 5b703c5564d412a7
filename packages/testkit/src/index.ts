export { type FixtureTable, nasty } from './engine/fixture.ts'
export { testEngine } from './engine/test-engine.ts'
export type { Case, CaseRow, Counts, Expected } from './metric/case.ts'
export { testMetric } from './metric/test-metric.ts'
