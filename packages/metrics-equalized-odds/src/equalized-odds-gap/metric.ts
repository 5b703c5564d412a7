import { defineMetric, type Interval, message, type Stat } from '@exaequo/contract'
import { maxAbsoluteInterval, minMaxRatioInterval, newcombe, spreadInterval } from '@exaequo/statistics'
import { errorRates, type OwnRate } from '../shared/rates.ts'
import { EQUALITY_OF_OPPORTUNITY } from '../shared/sources.ts'
import { strings } from './strings.ts'

const COMPONENTS = [
  { quantity: 'truePositiveRate', comparator: 'difference' },
  { quantity: 'falsePositiveRate', comparator: 'difference' },
] as const

/**
 * Equalized odds, in both forms that circulate: against the reference, max(|ΔTPR|, |ΔFPR|); over all groups,
 * max(spread TPR, spread FPR) and min(min/max TPR, min/max FPR). Parity: difference 0, ratio 1. Intervals from
 * simultaneous intervals of the two rates, at half the error each. Groups without a rate are left out of spreads and
 * leave their own comparison undefined.
 */
export const equalizedOddsGap = defineMetric({
  id: 'equalized-odds-gap',
  bundle: 'equalized-odds',
  family: 'separation',
  strings,
  cite: [EQUALITY_OF_OPPORTUNITY],
  needs: ['decision', 'label'],
  formula: { en: 'max(|TPR gap|, |FPR gap|)', fr: 'max(|écart de TPR|, |écart de FPR|)' },
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  judged: false,
  setOnly: true,
  smooth: false,
  quantities: ['equalizedOdds'],
  compute(input) {
    const { truePositive, falsePositive } = errorRates(input)
    const { level, reference } = input
    const half = 1 - (1 - level) / 2
    const stats: Stat[] = overall(truePositive, falsePositive, level, half)
    if (reference === null) return { kind: 'stats', stats }
    const [baseTrue, baseFalse] = [truePositive[reference], falsePositive[reference]]
    input.groups.forEach((_, group) => {
      const [own, wrong] = [truePositive[group], falsePositive[group]]
      if (group === reference || !own || !wrong || !baseTrue || !baseFalse) return
      const n = own.n + wrong.n + baseTrue.n + baseFalse.n
      const shared = {
        quantity: 'equalizedOdds',
        comparator: 'equalizedOddsDifference',
        group,
        versus: reference,
        n,
        components: COMPONENTS,
      }
      if (own.value === null || wrong.value === null || baseTrue.value === null || baseFalse.value === null) {
        stats.push({ ...shared, value: null, reason: message('EMPTY_DENOMINATOR'), interval: null })
        return
      }
      const value = Math.max(Math.abs(own.value - baseTrue.value), Math.abs(wrong.value - baseFalse.value))
      const limits = maxAbsoluteInterval([
        newcombe(own.positives, own.total, baseTrue.positives, baseTrue.total, half),
        newcombe(wrong.positives, wrong.total, baseFalse.positives, baseFalse.total, half),
      ])
      stats.push({ ...shared, value, interval: { ...limits, level, method: 'bonferroni-newcombe' } })
    })
    return { kind: 'stats', stats }
  },
})

function overall(
  truePositive: readonly OwnRate[],
  falsePositive: readonly OwnRate[],
  level: number,
  half: number,
): Stat[] {
  const sides = [truePositive, falsePositive].map((rates) => rates.filter((rate) => rate.value !== null))
  const n = sides.flat().reduce((sum, rate) => sum + rate.n, 0)
  const shared = { quantity: 'equalizedOdds', group: null, versus: null, n, components: COMPONENTS }
  if (sides.some((rates) => rates.length < 2)) {
    const none = { ...shared, value: null, reason: message('FEWER_THAN_TWO_GROUPS'), interval: null }
    return [
      { ...none, comparator: 'equalizedOddsDifference' },
      { ...none, comparator: 'equalizedOddsRatio' },
    ]
  }
  const values = sides.map((rates) => rates.map((rate) => rate.value as number))
  const difference = Math.max(...values.map((side) => Math.max(...side) - Math.min(...side)))
  const ratios = values.map((side) => (Math.max(...side) === 0 ? null : Math.min(...side) / Math.max(...side)))
  const spreads = sides.map((rates) => spreadInterval(rates, half))
  const method = 'bonferroni-simultaneous-wilson'
  const interval: Interval = {
    lower: Math.max(...spreads.map(({ lower }) => lower)),
    upper: Math.max(...spreads.map(({ upper }) => upper)),
    level,
    method,
  }
  const result: Stat[] = [{ ...shared, comparator: 'equalizedOddsDifference', value: difference, interval }]
  const defined = ratios.filter((ratio) => ratio !== null)
  if (defined.length < ratios.length) {
    result.push({
      ...shared,
      comparator: 'equalizedOddsRatio',
      value: null,
      reason: message('UNDEFINED_ZERO_BY_ZERO'),
      interval: null,
    })
    return result
  }
  const bounds = sides.map((rates) => minMaxRatioInterval(rates, half))
  result.push({
    ...shared,
    comparator: 'equalizedOddsRatio',
    value: Math.min(...defined),
    interval: {
      lower: Math.min(...bounds.map(({ lower }) => lower)),
      upper: Math.min(...bounds.map(({ upper }) => upper)),
      level,
      method,
    },
  })
  return result
}
