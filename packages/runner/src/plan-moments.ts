import type { Moment, PlanMoment, Profile } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'

/** Digits that a sum in DECIMAL(38, …) may have before the point, beside those of the squares themselves. */
const ROOM = 37

/** How an amount of the contract is made of the spec's columns. */
export function planMoment(spec: AuditSpec, profile: Profile, name: Moment): PlanMoment {
  const [target, prediction] = [spec.target?.column ?? '', spec.prediction?.column ?? '']
  const parts = {
    score: { column: spec.score?.column ?? '', minus: null, of: 'itself' },
    target: { column: target, minus: null, of: 'itself' },
    prediction: { column: prediction, minus: null, of: 'itself' },
    error: { column: prediction, minus: target, of: 'itself' },
    absError: { column: prediction, minus: target, of: 'absolute' },
    squaredError: { column: prediction, minus: target, of: 'square' },
  } as const
  const part = parts[name]
  const largest = (column: string | null) => {
    const own = column === null ? undefined : profile.columns[column]
    return Math.max(Math.abs(own?.minimum ?? 0), Math.abs(own?.maximum ?? 0))
  }
  const reach = largest(part.column) + largest(part.minus)
  // The square of the amount is summed too, times the weights and over all rows.
  const power = part.of === 'square' ? 4 : 2
  const weight = spec.weight === null ? 1 : largest(spec.weight) ** 2
  const people = profile.rows * (spec.count === null ? 1 : Math.max(1, largest(spec.count)))
  const digits = Math.ceil(Math.log10(Math.max(1, reach ** power * Math.max(1, weight) * people)))
  // All rows may be of one unit.
  const largestSum = reach ** (power / 2) * Math.max(1, Math.sqrt(weight)) * people
  const squared = Math.ceil(2 * Math.log10(Math.max(1, largestSum)))
  return {
    ...{ name, ...part, scale: Math.max(0, Math.min(18, ROOM - digits)) },
    productScale: squared > ROOM ? null : Math.min(18, ROOM - squared),
  }
}
