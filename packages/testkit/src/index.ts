export type { Case, Counts, Expected } from './metric/case.ts'
export { testMetric } from './metric/test-metric.ts'
