import { defineRowMetric, message, type RowInput, type Stat } from '@exaequo/contract'
import { groupJackknife } from '@exaequo/statistics'
import { distanceOver, type Kind } from '../shared/distance.ts'
import { EVERYONE, groupOf, notApplicable, rowsOf, stats, tooFew, versusName, within } from '../shared/groups.ts'
import { jackknifed, LEFT_OUT, meanOfNearest, nearest, spare } from '../shared/nearest.ts'
import { strings } from './strings.ts'

/**
 * How far people who are alike by the inputs get the same decision: one minus the mean distance between a person's
 * decision y (1 or 0) and the mean decision of the k nearest others. 1: near people are always decided alike. Of everyone
 * and of the people of each group; beside it what chance alone would give at the same rate p, 1 − 2p(1 − p)n/(n − 1).
 * Unit: a share. Interval: jackknife by 20 groups of rows, since neighbours are shared.
 * @see Zemel, Wu, Swersky, Pitassi, Dwork 2013, https://proceedings.mlr.press/v28/zemel13.html
 */
export const consistency = defineRowMetric({
  id: 'consistency',
  bundle: 'rows',
  family: 'individual',
  strings,
  cite: [
    {
      title: 'Learning Fair Representations',
      authors: 'R. Zemel, Y. Wu, K. Swersky, T. Pitassi, C. Dwork',
      year: 2013,
      url: 'https://proceedings.mlr.press/v28/zemel13.html',
    },
  ],
  needs: { rows: true, roles: ['decision'] },
  options: {
    neighbours: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      default: 5,
      description: {
        en: 'How many nearest people each is compared with.',
        fr: 'À combien de plus proches chacun est comparé.',
      },
    },
    distance: {
      type: 'enum',
      values: ['euclidean', 'manhattan'],
      default: 'euclidean',
      description: { en: 'How nearness is measured.', fr: 'Comment la proximité est mesurée.' },
    },
    countSelf: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Counts each person among their own nearest, as some libraries do: it always raises the number.',
        fr: 'Compte chacun parmi ses propres plus proches, comme le font certaines bibliothèques : cela élève toujours le nombre.',
      },
    },
  },
  formula: {
    en: '1 - mean(|y - mean(y of the k nearest)|)',
    fr: '1 - moyenne(|y - moyenne(y des k plus proches)|)',
  },
  ideal: { value: 1, difference: 0 },
  range: [0, 1],
  ask(input, { neighbours: k, distance: kind, countSelf }) {
    const { decision, rows, floor, attributes } = input
    const distance = distanceOver(input, kind as Kind)
    if (decision === null || distance === null) return [notApplicable(EVERYONE, message('NO_FEATURE_LEFT'))]
    if (rows < floor || rows < 2) return [notApplicable(EVERYONE, tooFew(floor))]
    const all = Array.from({ length: rows }, (_, i) => i)
    const others = countSelf ? k - 1 : k
    const near = all.map((row) => {
      const found = others === 0 ? [] : nearest(row, all, spare(others), distance)
      return countSelf ? [row, ...found] : found
    })
    const consistent = (members: readonly number[]) =>
      jackknifed((without) => {
        let [n, sum] = [0, 0]
        for (const row of members) {
          if (without !== null && row % LEFT_OUT === without) continue
          const mean = meanOfNearest(near[row] as number[], k, decision, without)
          if (mean === null) continue
          n++
          sum += 1 - Math.abs((decision[row] as number) - mean)
        }
        return n === 0 ? null : sum / n
      })
    const everyone = stats(EVERYONE, [
      valueStat(input, consistent(all), null, rows),
      { ...byChance(decision, countSelf ? (k - 1) / k : 1), n: rows },
    ])
    return [
      everyone,
      ...attributes.map((attribute) => {
        const { reference, levels, id } = attribute
        const found = levels.map((_, level) => {
          const members = rowsOf(attribute, level)
          return { n: members.length, own: members.length < floor ? null : consistent(members) }
        })
        const base = reference === null ? null : (found[reference]?.own ?? null)
        const numbers = found.flatMap(({ n, own }, level): Stat[] => {
          const group = groupOf(attribute, level)
          if (own === null) return [noValue(group, n, floor)]
          const value = valueStat(input, own, group, n)
          if (base === null || level === reference) return [value]
          const gaps = own.without.map((one, g) => gapOf(one, base.without[g] ?? null))
          const gap = gapOf(own.value, base.value)
          const interval = gap === null ? null : groupJackknife(gap, gaps, input.level)
          return [
            value,
            {
              ...{ quantity: 'consistency', comparator: 'difference', group, versus: versusName(attribute) },
              ...{ value: gap, n },
              interval: interval && within(interval, [-1, 1], input.level, 'jackknife'),
            },
          ]
        })
        return stats([id], numbers)
      }),
    ]
  },
})

type Found = ReturnType<typeof jackknifed>

const gapOf = (one: number | null, other: number | null) => (one === null || other === null ? null : one - other)

function valueStat({ level }: RowInput, { value, without }: Found, group: Stat['group'], n: number): Stat {
  const interval = value === null ? null : groupJackknife(value, without, level)
  return {
    ...{ quantity: 'consistency', comparator: 'value', group, versus: null, value, n },
    interval: interval && within(interval, [0, 1], level, 'jackknife'),
  }
}

function noValue(group: Stat['group'], n: number, floor: number): Stat {
  const none = { value: null, reason: tooFew(floor), interval: null }
  return { quantity: 'consistency', comparator: 'value', group, versus: null, n, ...none }
}

/** Exact for decisions dealt at random to the same rows. */
function byChance(decision: Int8Array, others: number): Omit<Stat, 'n'> {
  const n = decision.length
  const p = decision.reduce((sum, y) => sum + y, 0) / n
  const value = 1 - (others * 2 * p * (1 - p) * n) / (n - 1)
  return { quantity: 'consistencyByChance', comparator: 'value', group: null, versus: null, value, interval: null }
}
