import type { Standard } from '@exaequo/contract'
import { fourFifths } from './four-fifths.ts'
import { fourFifthsReading } from './four-fifths-reading.ts'
import { parity } from './parity.ts'
import { tolerance } from './tolerance.ts'

export { type Ground, grounds } from './grounds.ts'
export * from './packs/index.ts'

/** Every standard of the toolkit. */
export const standards: readonly Standard[] = [fourFifths, fourFifthsReading, parity, tolerance]
