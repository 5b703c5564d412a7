import type { AuditSpec } from '@exaequo/spec'
import { finitePopulation } from '@exaequo/statistics'

/**
 * What the precision of a number rests on: people counted one by one (exact methods apply), weights, rows that come in
 * units, or a sample that is a part of a finite population.
 */
export type Precision = 'counts' | 'weights' | 'units' | 'sample'

export interface Settings {
  readonly level: number
  readonly precision: Precision
  readonly weighted: boolean
  /** By how much a sample of a finite population is worth more people than it has; 1 where there is no such correction. */
  readonly inflation: number
}

export function settingsOf(spec: AuditSpec, used: number): Settings {
  const weighted = spec.weight !== null
  const { level, population, populationSize } = spec.inference
  const sampled = population === 'sample' && populationSize !== null && used > 0
  // A sample of everybody has no sampling error left: the intervals shrink to nothing but keep their methods.
  const factor = sampled ? finitePopulation(Math.min(used, populationSize), populationSize).varianceFactor : 1
  const precision = spec.unit !== null ? 'units' : weighted ? 'weights' : sampled ? 'sample' : 'counts'
  return { level, precision, weighted, inflation: 1 / Math.max(factor, 1e-6) }
}

const SUFFIX = { counts: '', weights: '-effective', units: '-clustered', sample: '-finite-population' } as const

/** A method's name, with what replaced the plain counts. */
export function methodName(method: string, { precision }: Settings): string {
  if (method === 'wilson' && precision === 'weights') return 'wilson-linearised'
  return `${method}${SUFFIX[precision]}`
}

/** Whether exact methods for whole counts apply. */
export function isExact({ precision }: Settings): boolean {
  return precision === 'counts'
}
