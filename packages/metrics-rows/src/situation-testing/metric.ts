import { defineRowMetric, message, type RowAttribute, type RowInput, type Stat } from '@exaequo/contract'
import { criticalValue, groupJackknife, normalAbove, wilson } from '@exaequo/statistics'
import { type Distance, distanceOver, type Kind } from '../shared/distance.ts'
import {
  compared,
  EVERYONE,
  groupOf,
  notApplicable,
  rowsOf,
  stats,
  support,
  tooFew,
  versusName,
  versusOf,
  within,
} from '../shared/groups.ts'
import { jackknifed, LEFT_OUT, meanOfNearest, nearest, spare } from '../shared/nearest.ts'
import { strings } from './strings.ts'

/**
 * Near people of two groups, side by side. `nearRowsDifference`: the rate of the decision among a group minus, for each
 * of its people, the rate among the k nearest of the group compared with (nearest-neighbour matching; interval and test of
 * Abadie and Imbens). `situationTestingShare`: of its people who were decided against, the share for whom the rate of
 * decisions against among their k nearest of the own group exceeds that among their k nearest of the other by at least
 * `excess`. 0 at parity. Unit: a share.
 * @see Luong, Ruggieri, Turini 2011, https://doi.org/10.1145/2020408.2020488; Abadie, Imbens 2006,
 *   https://doi.org/10.1111/j.1468-0262.2006.00655.x
 */
export const situationTesting = defineRowMetric({
  id: 'situation-testing',
  bundle: 'rows',
  family: 'individual',
  strings,
  cite: [
    {
      title: 'k-NN as an Implementation of Situation Testing for Discrimination Discovery and Prevention',
      authors: 'B. L. Thanh, S. Ruggieri, F. Turini',
      year: 2011,
      url: 'https://doi.org/10.1145/2020408.2020488',
    },
    {
      title: 'Large Sample Properties of Matching Estimators for Average Treatment Effects',
      authors: 'A. Abadie, G. W. Imbens',
      year: 2006,
      url: 'https://doi.org/10.1111/j.1468-0262.2006.00655.x',
    },
  ],
  needs: { rows: true, roles: ['decision'] },
  options: {
    neighbours: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      default: 4,
      description: { en: 'How many nearest people of each group.', fr: 'Combien de plus proches de chaque groupe.' },
    },
    distance: {
      type: 'enum',
      values: ['euclidean', 'manhattan'],
      default: 'manhattan',
      description: { en: 'How nearness is measured.', fr: 'Comment la proximité est mesurée.' },
    },
    excess: {
      type: 'number',
      minimum: 0.01,
      maximum: 1,
      default: 0.3,
      description: {
        en: 'From which difference of rates on a person counts in `situationTestingShare`.',
        fr: 'À partir de quelle différence de taux une personne compte dans `situationTestingShare`.',
      },
    },
  },
  formula: {
    en: 'mean over the group of y - mean(y of the k nearest of the other group)',
    fr: 'moyenne sur le groupe de y - moyenne(y des k plus proches de l’autre groupe)',
  },
  ideal: { difference: 0 },
  range: [0, 1],
  ask(input, { neighbours: k, distance: kind, excess }) {
    const distance = distanceOver(input, kind as Kind)
    const { decision } = input
    if (decision === null || distance === null) return [notApplicable(EVERYONE, message('NO_FEATURE_LEFT'))]
    return input.attributes.map((attribute) =>
      stats(
        [attribute.id],
        compared(attribute).flatMap((level) => compare(input, decision, attribute, level, { k, excess, distance })),
      ),
    )
  },
})

interface How {
  readonly k: number
  readonly excess: number
  readonly distance: Distance
}

function compare(
  input: RowInput,
  decision: Int8Array,
  attribute: RowAttribute,
  level: number,
  { k, excess, distance }: How,
): Stat[] {
  const own = rowsOf(attribute, level)
  const other = versusOf(attribute, level)
  const group = groupOf(attribute, level)
  const versus = versusName(attribute)
  const none = { value: null, interval: null, n: own.length }
  const difference = { quantity: 'nearRowsDifference', comparator: 'difference', group, versus }
  const share = { quantity: 'situationTestingShare', comparator: 'value', group, versus: null }
  if (own.length < Math.max(input.floor, k + 1)) {
    const reason = tooFew(Math.max(input.floor, k + 1))
    return [
      { ...difference, ...none, reason },
      { ...share, ...none, reason },
    ]
  }
  if (other.length < Math.max(input.floor, k + 1)) {
    const reason = message('NO_NEAR_ROWS')
    return [
      { ...difference, ...none, reason },
      { ...share, ...none, reason },
    ]
  }
  const across = own.map((row) => nearest(row, other, spare(k), distance))
  const among = own.map((row) => nearest(row, own, spare(k), distance))
  const { value, standardError } = matched(own, other, across, decision, k, distance)
  const z = standardError > 0 ? Math.abs(value) / standardError : null
  const reach = criticalValue(input.level) * standardError
  const gap: Stat = {
    ...{ ...difference, value, n: own.length },
    interval:
      z === null ? null : within({ lower: value - reach, upper: value + reach }, [-1, 1], input.level, 'abadie-imbens'),
    pValue: z === null ? null : { value: Math.min(1, 2 * normalAbove(z)), adjusted: null, method: 'abadie-imbens' },
  }

  const against = (row: number) => (decision[row] === 1) !== input.favourable
  const harmed = decision.map((_, row) => (against(row) ? 1 : 0))
  const places = own.map((_, i) => i).filter((i) => against(own[i] as number))
  if (places.length === 0) return [gap, { ...share, ...none, n: 0, reason: message('NO_ROW_REFUSED') }]
  const counted = (without: number | null) => {
    let [n, most] = [0, 0]
    for (const i of places) {
      if (without !== null && (own[i] as number) % LEFT_OUT === without) continue
      const near = meanOfNearest(among[i] as number[], k, harmed, without)
      const far = meanOfNearest(across[i] as number[], k, harmed, without)
      if (near === null || far === null) continue
      n++
      if (near - far >= excess - 1e-9) most++
    }
    return { n, most }
  }
  const { n, most } = counted(null)
  const found = jackknifed((without) => {
    const one = counted(without)
    return one.n === 0 ? null : one.most / one.n
  })
  const plain = wilson(most, n, input.level)
  const jack = found.value === null ? null : groupJackknife(found.value, found.without, input.level)
  const wider =
    jack === null ? plain : { lower: Math.min(plain.lower, jack.lower), upper: Math.max(plain.upper, jack.upper) }
  return [
    gap,
    {
      ...{ ...share, value: found.value, n, support: support(most, n) },
      interval: within(wider, [0, 1], input.level, 'wilson-or-jackknife'),
    },
  ]
}

/**
 * The mean difference of a group's people from their k nearest of the other group, with Abadie and Imbens' variance:
 * that of the differences, and for each of the others (K² − K)/k² times the variance of its decision among its k nearest of
 * its own group, where K is how often it was a match, over the square of the group's size.
 */
function matched(
  own: readonly number[],
  other: readonly number[],
  across: readonly number[][],
  decision: Int8Array,
  k: number,
  distance: Distance,
): { value: number; standardError: number } {
  const n = own.length
  const differences = own.map(
    (row, i) => (decision[row] as number) - (meanOfNearest(across[i] as number[], k, decision, null) ?? 0),
  )
  const value = differences.reduce((sum, one) => sum + one, 0) / n
  const uses = new Map<number, number>()
  for (const near of across) for (const row of near.slice(0, k)) uses.set(row, (uses.get(row) ?? 0) + 1)
  let variance = differences.reduce((sum, one) => sum + (one - value) ** 2, 0)
  for (const row of other) {
    const times = uses.get(row) ?? 0
    if (times < 2) continue
    const near = nearest(row, other, k, distance)
    const spread =
      (near.length / (near.length + 1)) *
      ((decision[row] as number) - (meanOfNearest(near, k, decision, null) ?? 0)) ** 2
    variance += ((times * times - times) / (k * k)) * spread
  }
  return { value, standardError: Math.sqrt(variance) / n }
}
