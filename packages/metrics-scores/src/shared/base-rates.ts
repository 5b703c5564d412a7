import type { Input } from '@exaequo/contract'
import {
  clusteredRate,
  correlatedDifference,
  newcombeFromRates,
  sharedUnits,
  wilsonFromRate,
} from '@exaequo/statistics'

/** A group's rate of the label, and how many independent people it is as precise as. */
export interface BaseRate {
  readonly rate: number | null
  readonly size: number
}

/** Interval of the difference of two base rates: Newcombe's, of rows that come in units with the units in both groups. */
export type Apart = (group: number, versus: number) => { readonly lower: number; readonly upper: number } | null

/**
 * `null` where rows come in units and it is not known how these are spread: base rates cannot then be told apart.
 * @param counts whether the rates count a cell, the label aside
 */
export function apartBy(
  input: Input<'label'>,
  rates: readonly BaseRate[],
  counts: (cell: number) => boolean,
): { readonly apart: Apart; readonly sizes: readonly number[] } | null {
  const { level, clustered } = input
  if (!clustered) return { apart: newcombe, sizes: rates.map(({ size }) => size) }
  const cells = input.units?.cells ?? null
  if (cells === null) return null
  const units = input.groups.map((_, g) => columnsOf(input, g, counts))
  const found = units.map((own) => clusteredRate(own, level))
  const apart: Apart = (group, versus) => {
    const [a, b] = [found[group], found[versus]] as [(typeof found)[number], (typeof found)[number]]
    if (a.mean === null || b.mean === null || a.reason !== null || b.reason !== null) return null
    const [one, two] = [units[group], units[versus]] as [Columns, Columns]
    const { correlation } = sharedUnits({
      multiplicity: cells.multiplicity,
      ...{ weight1: one.weight, weighted1: one.weighted, weight0: two.weight, weighted0: two.weighted },
    })
    const limits = [a, b].map(({ mean, nEffective }) => wilsonFromRate(mean as number, nEffective, level))
    const [first, second] = limits as [(typeof limits)[number], (typeof limits)[number]]
    return correlatedDifference(a.mean, first, b.mean, second, correlation ?? 0)
  }
  return { apart, sizes: found.map(({ nEffective }) => nEffective) }

  function newcombe(group: number, versus: number) {
    const [a, b] = [rates[group] as BaseRate, rates[versus] as BaseRate]
    return a.rate === null || b.rate === null ? null : newcombeFromRates(a.rate, a.size, b.rate, b.size, level)
  }
}

interface Columns {
  readonly multiplicity: Float64Array
  readonly weight: Float64Array
  readonly weighted: Float64Array
}

/** Of every profile, what one unit's rows of a group with a known label weigh, and those with the label. */
function columnsOf({ cells, units }: Input<'label'>, group: number, counts: (cell: number) => boolean): Columns {
  const own = units?.cells
  const size = own?.multiplicity.length ?? 0
  const [weight, weighted] = [new Float64Array(size), new Float64Array(size)]
  for (let p = 0; own != null && p < size; p++) {
    for (let e = own.start[p] as number; e < (own.start[p + 1] as number); e++) {
      const cell = own.cell[e] as number
      const label = cells.domain.label[cells.at.label[cell] as number] ?? null
      if (Number(cells.domain.group[cells.at.group[cell] as number]) !== group || label === null || !counts(cell))
        continue
      weight[p] = (weight[p] as number) + (own.weight[e] as number)
      if (label === '1') weighted[p] = (weighted[p] as number) + (own.weight[e] as number)
    }
  }
  return { multiplicity: own?.multiplicity ?? new Float64Array(0), weight, weighted }
}
