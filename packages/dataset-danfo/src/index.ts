export { DRIVERS, loadDanfo } from './driver.ts'
export { frameOf } from './frame-of.ts'
export { type Frame, tableOfFrame } from './table-of-frame.ts'
