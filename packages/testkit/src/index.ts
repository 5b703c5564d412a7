export { counted, people } from './dataset/fixture.ts'
export { type DatasetUnderTest, testDataset } from './dataset/test-dataset.ts'
export { type TableUnderTest, testTable } from './dataset/test-table.ts'
export { lookalikes, nasty, precise, unruly } from './engine/fixture.ts'
export { plain } from './engine/plain.ts'
export { testEngine } from './engine/test-engine.ts'
export type { Case, CaseRow, Counts, Expected } from './metric/case.ts'
export { type Advice, allAdvice, type PropertyName, type PropertyOptions } from './metric/properties.ts'
export { type Person, type RowCase, rowInputOf } from './metric/row-case.ts'
export { engineAdvice, type TestMetricOptions, testMetric } from './metric/test-metric.ts'
export { testRowMetric } from './metric/test-row-metric.ts'
export { unbalanced } from './section/markup.ts'
export { type SectionCase, testSection } from './section/test-section.ts'
export {
  findPostgres,
  newPassword,
  type PostgresOptions,
  type PostgresServer,
  startPostgres,
} from './server/postgres.ts'
export { type Fault, type ScoringServer, startScoring } from './server/scoring.ts'
export { findJava, findTrino, startTrino, TRINO_VERSION, type TrinoCluster } from './server/trino.ts'
export { withPostgres } from './server/with-postgres.ts'
export { withTrino } from './server/with-trino.ts'
export { type StandardCase, testStandard } from './standard/test-standard.ts'
export type { Table } from './table.ts'
