export { auditFile } from './audit-file.ts'
