export { loadDriver } from './client.ts'
export { trinoDialect } from './dialect.ts'
export { openTrino, trino } from './open.ts'
