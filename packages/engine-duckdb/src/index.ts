export { duckdbDialect } from './dialect.ts'
export { type DuckDbOptions, openDuckDb } from './open.ts'
