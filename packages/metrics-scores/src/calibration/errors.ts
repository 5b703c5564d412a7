import { type Input, message, type Stat } from '@exaequo/contract'
import { calibrationError, calibrationErrorInterval, kish } from '@exaequo/statistics'
import { comparisonsOf } from '../shared/against.ts'
import { type Edges, equalMassEdges, equalWidthEdges, joinAt, scoreBins } from '../shared/forecast-bins.ts'
import type { ScoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'

type Precision = Pick<Input, 'weighted' | 'level'>

/** The expected calibration error over both kinds of bins, as it is and less what chance alone adds. */
export function errorStats(
  people: ScoredPeople,
  group: number,
  wanted: number,
  { weighted, level }: Precision,
): Stat[] {
  const support = labelled(people)
  const { n, w, w2 } = support.total
  const shared = { comparator: 'value', group, versus: null, at: { bins: wanted }, n, support }
  return KINDS.flatMap(([quantity, edgesOf]): Stat[] => {
    const { value, unbiased, limits } = errorOf(people, wanted, edgesOf, weighted, level)
    const interval = limits && { ...limits, level, method: 'triangle-inequality' }
    const found = { ...shared, nEffective: w2 > 0 ? (w * w) / w2 : 0, interval }
    const reason = value === null ? { reason: message('EMPTY_DENOMINATOR') } : {}
    return [
      { ...found, ...reason, quantity, value },
      { ...found, ...reason, quantity: `${quantity}Unbiased`, value: unbiased },
    ]
  })
}

/**
 * Differences between groups. An error over bins is the larger the fewer people there are, by chance alone: read the one
 * less what chance adds. The interval is from the limits of both, each at 1 - (1 - level)/2, so that both hold at once and
 * their difference with them; no law of the errors is presumed, and no test is made.
 */
export function errorDifferences(
  input: Input<'label' | 'score'> & Precision,
  groups: readonly ScoredPeople[],
  wanted: number,
): Stat[] {
  const { weighted, level } = input
  const each = 1 - (1 - level) / 2
  return comparisonsOf(input, groups).flatMap(({ group, versus, own, other }) => {
    const [one, two] = [labelled(own), labelled(other)]
    return KINDS.flatMap(([quantity, edgesOf]): Stat[] => {
      const [a, b] = [own, other].map((people) => errorOf(people, wanted, edgesOf, weighted, each)) as [Found, Found]
      const missing = a.value === null ? 'EMPTY_DENOMINATOR' : b.value === null ? 'EMPTY_DENOMINATOR_VERSUS' : null
      const shared = {
        ...{ comparator: 'difference', group, versus, at: { bins: wanted } },
        n: one.total.n + two.total.n,
        nEffective: kish(one.total.w, one.total.w2) + kish(two.total.w, two.total.w2),
        support: one,
        versusSupport: two,
        interval:
          a.limits === null || b.limits === null
            ? null
            : {
                ...{ lower: a.limits.lower - b.limits.upper, upper: a.limits.upper - b.limits.lower },
                ...{ level, method: 'limits-of-both' },
              },
        ...(missing === null ? {} : { reason: message(missing) }),
      }
      const gap = (of: 'value' | 'unbiased') => (a[of] === null || b[of] === null ? null : a[of] - b[of])
      return [
        { ...shared, quantity, value: gap('value') },
        { ...shared, quantity: `${quantity}Unbiased`, value: gap('unbiased') },
      ]
    })
  })
}

type EdgesOf = (people: ScoredPeople, bins: number) => Edges

const KINDS: readonly (readonly [quantity: string, edgesOf: EdgesOf])[] = [
  ['expectedCalibrationError', (_, bins) => equalWidthEdges(bins)],
  ['expectedCalibrationErrorEqualMass', equalMassEdges],
]

type Found = ReturnType<typeof errorOf>

function errorOf(people: ScoredPeople, wanted: number, edgesOf: EdgesOf, weighted: boolean, level: number) {
  const bins = joinAt(scoreBins(people, weighted), people, edgesOf(people, wanted))
  return { ...calibrationError(bins), limits: calibrationErrorInterval(bins, level) }
}
