export { filesDataset } from './files.ts'
export { openTable } from './given-table.ts'
export { hashFile, resolveFiles } from './paths.ts'
