export { loadDriver } from './connect.ts'
export { postgresDialect } from './dialect.ts'
export { openPostgres, postgres } from './open.ts'
