export { filesDataset } from './files.ts'
export { hashFile, resolveFiles } from './paths.ts'
