export { counted, people } from './dataset/fixture.ts'
export { type DatasetUnderTest, testDataset } from './dataset/test-dataset.ts'
export { lookalikes, nasty, precise, unruly } from './engine/fixture.ts'
export { plain } from './engine/plain.ts'
export { testEngine } from './engine/test-engine.ts'
export type { Case, CaseRow, Counts, Expected } from './metric/case.ts'
export { type Person, type RowCase, rowInputOf } from './metric/row-case.ts'
export { testMetric } from './metric/test-metric.ts'
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
export { withPostgres } from './server/with-postgres.ts'
export type { Table } from './table.ts'
