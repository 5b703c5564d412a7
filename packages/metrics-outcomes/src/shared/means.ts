import {
  addMoments,
  type Input,
  type Means,
  MOMENT_KEYS,
  type Moment,
  type MomentColumns,
  type MomentTotals,
  NO_MOMENTS,
} from '@exaequo/contract'

/** The sums of an amount in each group. */
export function momentTotals(input: Input<never>, moment: Moment): MomentTotals[] {
  const { groups, cells } = input
  const columns = cells.moments?.[moment] as MomentColumns
  const totals = groups.map(() => NO_MOMENTS)
  for (let i = 0; i < cells.length; i++) {
    const group = Number(cells.domain.group[cells.at.group[i] as number])
    const own = Object.fromEntries(
      MOMENT_KEYS.map((key) => [key, columns[key][i] as number]),
    ) as unknown as MomentTotals
    totals[group] = addMoments(totals[group] as MomentTotals, own)
  }
  return totals
}

export function meansOf(input: Input<never>, quantity: string, moment: Moment): Means {
  return { kind: 'means', quantity, groups: momentTotals(input, moment), of: { moment } }
}

export function joinMoments(parts: readonly MomentTotals[]): MomentTotals {
  return parts.reduce(addMoments, NO_MOMENTS)
}
