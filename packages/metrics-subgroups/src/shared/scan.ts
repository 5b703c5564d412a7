import { type Computed, type Input, message, type Role, type Stat } from '@exaequo/contract'
import { benjaminiYekutieli, type SubgroupIncrement, scanSubgroups } from '@exaequo/statistics'
import { gapBounds, isLargeEnough, worstOf } from './gap-bounds.ts'
import { countsOf, type JointColumns, jointColumns, nameOf, plainSupport, type Reading } from './joint-columns.ts'

export interface Scan {
  /** Such as `selectionRate`. */
  readonly quantity: string
  readonly read: Reading
  /** Whether the event is bad for the person: on which side the worst subgroups are. */
  readonly harmful: boolean
  readonly depth: number
}

/** How many signals, by p-value, and how many of the worst are listed. The correction is over all, listed or not. */
const SIGNALS = 50
const WORST = 10

interface Found extends SubgroupIncrement {
  readonly adjusted: number
}

/**
 * Every conjunction of levels of different attributes, up to a depth, beside everyone else.
 *
 * Fixed before any outcome: duplicates, complements and those with too few people are left out and counted. Each is tested
 * for what it adds to its parents; Benjamini and Yekutieli over the whole list. Differences to everyone else have
 * intervals at 1 - (1 - level)/m, m all subgroups tested, so that they hold at once, the winner of the search
 * included.
 */
export function scan<R extends Role>(input: Input<R>, { quantity, read, harmful, depth }: Scan): Computed {
  if (input.clustered) return { kind: 'incomplete', reason: message('UNITS_NOT_FOR_THIS') }
  const joint = jointColumns(input, read)
  const { subgroups, belowFloor, duplicates } = scanSubgroups(
    {
      levels: joint.levels,
      totals: joint.total.w,
      positives: joint.positives.w,
      ...(input.weighted ? { squares: { totals: joint.total.w2, positives: joint.positives.w2 } } : {}),
    },
    { depth, leastPeople: input.floor },
  )
  const tested = subgroups.length
  if (tested === 0) return { kind: 'notApplicable', reason: message('NO_SUBGROUP_LARGE_ENOUGH') }
  const adjusted = benjaminiYekutieli(subgroups.map(({ p }) => p ?? 1))
  const each = 1 - (1 - input.level) / tested
  const found = subgroups.map((one, i): Found => ({ ...one, adjusted: adjusted[i] as number }))
  const signals = [...found].sort((a, b) => (a.p ?? 1) - (b.p ?? 1) || Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0))
  const compared = found.filter(isLargeEnough).length
  const worst = worstOf(found, { level: each, harmful, count: WORST })
  const listed = new Set([...signals.slice(0, SIGNALS), ...worst])
  const context: Context = {
    input,
    quantity,
    joint,
    each,
    tested,
    rank: (one) => worst.indexOf(one) + 1,
    compared,
  }
  const counts = {
    subgroupsTested: tested,
    subgroupsBelowFloor: belowFloor,
    subgroupsDuplicate: duplicates,
    subgroupsBounded: compared,
    subgroupSignals: adjusted.filter((p) => p <= 1 - input.level).length,
  }
  const n = joint.total.n.reduce((sum, people) => sum + people, 0)
  return {
    kind: 'stats',
    stats: [
      ...Object.entries(counts).map(
        ([comparator, value]): Stat => ({ quantity, comparator, group: null, versus: null, value, n, interval: null }),
      ),
      ...[...listed].flatMap((one) => statsOf(one, context)),
    ],
  }
}

interface Context {
  readonly input: Pick<Input, 'weighted' | 'level'>
  readonly quantity: string
  readonly joint: JointColumns
  readonly each: number
  readonly tested: number
  readonly rank: (one: Found) => number
  readonly compared: number
}

function statsOf(one: Found, { input, quantity, joint, each, tested, rank, compared }: Context): Stat[] {
  // Without weights what was tested are the counts themselves.
  const { own, rest } = input.weighted
    ? countsOf(joint, one.conditions)
    : { own: plainSupport(one.own), rest: plainSupport(one.rest) }
  const about = {
    quantity,
    group: nameOf(joint, one.conditions),
    n: own.total.n,
    nEffective: one.own.total,
  }
  const rate = own.positives.w / own.total.w
  const suffix = input.weighted ? '-effective' : ''
  const place = rank(one)
  return [
    { ...about, comparator: 'subgroupRate', versus: null, value: rate, interval: null, support: own },
    {
      ...about,
      comparator: 'subgroupDifference',
      versus: 'rest',
      value: rate - rest.positives.w / rest.total.w,
      interval: isLargeEnough(one)
        ? { ...gapBounds(one, each), level: input.level, method: `clopper-pearson-mover-simultaneous${suffix}` }
        : null,
      support: own,
      versusSupport: rest,
      ...(place === 0 ? {} : { remarks: [message('SUBGROUP_WORST', { rank: place, compared })] }),
    },
    {
      ...about,
      comparator: 'subgroupIncrement',
      versus: null,
      value: one.expected === null ? null : rate - one.expected,
      reason: message('NO_VARIATION'),
      interval: null,
      support: own,
      pValue:
        one.p === null || one.method === null
          ? null
          : {
              value: one.p,
              adjusted: one.adjusted,
              method: `interaction-${one.method}${suffix}`,
              ...(one.method === 'score' && one.z !== null ? { statistic: one.z * one.z, degreesOfFreedom: 1 } : {}),
              ...(one.smallestExpected === null ? {} : { minimumExpected: one.smallestExpected }),
            },
      ...(one.adjusted <= 1 - input.level ? { remarks: [message('SUBGROUP_SIGNAL', { tested })] } : {}),
    },
  ]
}
