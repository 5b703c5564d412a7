import type { Message, Support } from '@exaequo/contract'
import { clusteredRateOf, type Rate, rateOf } from './rate.ts'
import { type Rounding, roundedCorners } from './rounding.ts'
import type { Settings } from './settings.ts'
import type { UnitColumns } from './unit-columns.ts'

/** One group's counts, as they are and as rounding or unknown labels allow them to be. */
export interface Measured {
  readonly support: Support
  readonly rate: Rate
  /** The extreme rates where counts are known within limits only; otherwise the rate alone. */
  readonly corners: readonly Rate[]
  /** Why there are several corners. */
  readonly because: 'rounding' | 'labels' | null
  /** Where rows come in units: those of this group, and the variance of its rate. */
  readonly units: { readonly columns: UnitColumns; readonly variance: number | null } | null
  /** Why nothing can be tested here, whatever the outcome. */
  readonly untestable: Message | null
}

export interface Circumstances {
  readonly rounding: Rounding | null
  /** Extreme supports over everything that unknown labels could be. */
  readonly identified: readonly Support[] | null
  readonly units: UnitColumns | null
  /** The units with unknown labels taken for each extreme. */
  readonly completedUnits: readonly UnitColumns[] | null
}

export const PLAIN: Circumstances = { rounding: null, identified: null, units: null, completedUnits: null }

export function measured(
  support: Support,
  settings: Settings,
  circumstances: Circumstances = PLAIN,
  everyone: Support | null = null,
): Measured {
  const { rounding, identified, units, completedUnits } = circumstances
  if (units !== null) {
    const { rate, variance, untestable } = clusteredRateOf(units, settings)
    const completed = completedUnits?.map((own) => clusteredRateOf(own, settings).rate) ?? [rate]
    return { support, ...limited(rate, completed), units: { columns: units, variance }, untestable }
  }
  const rate = rateOf(support, settings, everyone)
  if (rounding !== null) {
    const corners = roundedCorners(support, rounding)
    return { support, rate, corners, because: 'rounding', units: null, untestable: null }
  }
  const completed = identified?.map((corner) => rateOf(corner, settings, everyone)) ?? [rate]
  const { rate: only, corners, because } = limited(rate, completed)
  return { support, rate: only, corners, because, units: null, untestable: null }
}

/** The lowest and the highest rate; limits that coincide are a number like any other. */
function limited(rate: Rate, completed: readonly Rate[]): Pick<Measured, 'rate' | 'corners' | 'because'> {
  const corners = extremes(completed.filter(({ value }) => value !== null))
  if (corners.length === 2) return { rate, corners, because: 'labels' }
  const only = corners[0] ?? rate
  return { rate: only, corners: [only], because: null }
}

function extremes(rates: readonly Rate[]): Rate[] {
  const sorted = [...rates].sort((a, b) => (a.value as number) - (b.value as number))
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (lowest === undefined || highest === undefined) return []
  return lowest.value === highest.value ? [lowest] : [lowest, highest]
}

/** The lowest and the highest value that a group may have; `null` where it has one. */
export function limitsOf({ because, corners }: Measured): { lower: number; upper: number } | null {
  if (because === null) return null
  const values = corners.flatMap(({ value }) => (value === null ? [] : [value]))
  return values.length === 0 ? null : { lower: Math.min(...values), upper: Math.max(...values) }
}
