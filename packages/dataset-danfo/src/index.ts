export { type Frame, tableOfFrame } from './table-of-frame.ts'
