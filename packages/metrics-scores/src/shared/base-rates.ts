import { type Input, type UnitShares, unitShares } from '@exaequo/contract'
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
  const { domain, at } = input.cells
  const units = unitShares(cells, input.groups.length, (cell) => {
    const label = domain.label[at.label[cell] as number] ?? null
    if (label === null || !counts(cell)) return null
    return { group: Number(domain.group[at.group[cell] as number]), positive: label === '1' }
  })
  const found = units.map((own) => clusteredRate(own, level))
  const apart: Apart = (group, versus) => {
    const [a, b] = [found[group], found[versus]] as [(typeof found)[number], (typeof found)[number]]
    if (a.mean === null || b.mean === null || a.reason !== null || b.reason !== null) return null
    const [one, two] = [units[group], units[versus]] as [UnitShares, UnitShares]
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
