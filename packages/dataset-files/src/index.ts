export { filesDataset } from './files.ts'
