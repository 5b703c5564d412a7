import { type Input, message, type Stat } from '@exaequo/contract'
import { calibrationError, calibrationErrorInterval } from '@exaequo/statistics'
import { equalMassEdges, equalWidthEdges, joinAt, scoreBins } from '../shared/forecast-bins.ts'
import type { ScoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'

/** The expected calibration error over both kinds of bins, as it is and less what chance alone adds. */
export function errorStats(
  people: ScoredPeople,
  group: number,
  wanted: number,
  { weighted, level }: Pick<Input, 'weighted' | 'level'>,
): Stat[] {
  const fine = scoreBins(people, weighted)
  const support = labelled(people)
  const { n, w, w2 } = support.total
  const shared = { comparator: 'value', group, versus: null, at: { bins: wanted }, n, support }
  return [
    ['expectedCalibrationError', equalWidthEdges(wanted)] as const,
    ['expectedCalibrationErrorEqualMass', equalMassEdges(people, wanted)] as const,
  ].flatMap(([quantity, edges]): Stat[] => {
    const bins = joinAt(fine, people, edges)
    const { value, unbiased } = calibrationError(bins)
    const limits = calibrationErrorInterval(bins, level)
    const interval = limits && { ...limits, level, method: 'triangle-inequality' }
    const found = { ...shared, nEffective: w2 > 0 ? (w * w) / w2 : 0, interval }
    const reason = value === null ? { reason: message('EMPTY_DENOMINATOR') } : {}
    return [
      { ...found, ...reason, quantity, value },
      { ...found, ...reason, quantity: `${quantity}Unbiased`, value: unbiased },
    ]
  })
}
