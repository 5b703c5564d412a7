import { type Input, message, type Stat } from '@exaequo/contract'
import { calibrationError, calibrationErrorInterval, clusteredBins, kish, type ScoredUnits } from '@exaequo/statistics'
import { comparisonsOf } from '../shared/against.ts'
import { cutsAt, type Edges, equalMassEdges, equalWidthEdges, joinAt, scoreBins } from '../shared/forecast-bins.ts'
import type { ScoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'
import { fewUnits, type PeopleInUnits } from '../shared/units.ts'

type Precision = Pick<Input, 'weighted' | 'level'>

/** The expected calibration error over both kinds of bins, as it is and less what chance alone adds. */
export function errorStats(
  people: ScoredPeople,
  group: number,
  wanted: number,
  { weighted, level }: Precision,
  units: ScoredUnits | null,
): Stat[] {
  const support = labelled(people)
  const { n, w, w2 } = support.total
  const shared = { comparator: 'value', group, versus: null, at: { bins: wanted }, n, support }
  return KINDS.flatMap(([quantity, edgesOf]): Stat[] => {
    const { value, unbiased, limits, worth } = errorOf({ people, units }, wanted, edgesOf, weighted, level)
    const interval = limits && { ...limits, level, method: `triangle-inequality${units === null ? '' : '-clustered'}` }
    const found = { ...shared, nEffective: worth ?? kish(w, w2), interval, ...inUnits(units) }
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
  unitsOf: (people: ScoredPeople) => ScoredUnits | null,
): Stat[] {
  const { weighted, level } = input
  const each = 1 - (1 - level) / 2
  return comparisonsOf(input, groups).flatMap(({ group, versus, own, other }) => {
    const [one, two] = [labelled(own), labelled(other)]
    return KINDS.flatMap(([quantity, edgesOf]): Stat[] => {
      const [a, b] = [own, other].map((people) =>
        errorOf({ people, units: unitsOf(people) }, wanted, edgesOf, weighted, each),
      ) as [Found, Found]
      const missing = a.value === null ? 'EMPTY_DENOMINATOR' : b.value === null ? 'EMPTY_DENOMINATOR_VERSUS' : null
      const shared = {
        ...{ comparator: 'difference', group, versus, at: { bins: wanted } },
        n: one.total.n + two.total.n,
        nEffective: (a.worth ?? kish(one.total.w, one.total.w2)) + (b.worth ?? kish(two.total.w, two.total.w2)),
        ...inUnits(unitsOf(own)),
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

function errorOf({ people, units }: PeopleInUnits, wanted: number, edgesOf: EdgesOf, weighted: boolean, level: number) {
  const edges = edgesOf(people, wanted)
  const bins = joinAt(scoreBins(people, weighted), people, edges)
  const noise = units === null ? null : clusteredBins(bins, units, cutsAt(people, edges), level)
  return {
    ...calibrationError(bins, noise?.worth),
    limits: calibrationErrorInterval(bins, level, noise),
    worth: noise === null ? null : noise.worth.reduce((sum, own) => sum + own, 0),
  }
}

function inUnits(units: ScoredUnits | null): Pick<Stat, 'clustered' | 'remarks'> {
  if (units === null) return {}
  return { clustered: true, ...fewUnits(Array.from(units.multiplicity).reduce((sum, m) => sum + m, 0)) }
}
