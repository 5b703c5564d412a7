import { defineMetric, message, type Stat } from '@exaequo/contract'
import { moverSum, newcombe } from '@exaequo/statistics'
import { errorRates, limits } from '../shared/rates.ts'
import { strings } from './strings.ts'

/**
 * Average odds difference, ((FPR − FPR₀) + (TPR − TPR₀)) / 2, and the average of the absolute differences; parity: 0.
 * The signed average can be 0 while both rates differ, so the absolute one stands beside it. Interval of the first by
 * MOVER, of the second from simultaneous Newcombe intervals.
 */
export const averageOdds = defineMetric({
  id: 'average-odds',
  bundle: 'equalized-odds',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'AI Fairness 360: an extensible toolkit for detecting and mitigating algorithmic bias',
      authors: 'R. Bellamy et al.',
      year: 2019,
      url: 'https://doi.org/10.1147/JRD.2019.2942287',
    },
  ],
  needs: ['decision', 'label'],
  formula: '((FPR - FPR0) + (TPR - TPR0)) / 2',
  ideal: { difference: 0 },
  range: [-1, 1],
  judged: false,
  setOnly: true,
  compute(input) {
    const { reference, level } = input
    if (reference === null) return { kind: 'notApplicable', reason: message('NEEDS_REFERENCE') }
    const { truePositive, falsePositive } = errorRates(input)
    const half = 1 - (1 - level) / 2
    const stats = input.groups.flatMap((_, group): Stat[] => {
      const pair = [
        [truePositive[group], truePositive[reference]],
        [falsePositive[group], falsePositive[reference]],
      ] as const
      if (group === reference) return []
      const n = pair.flat().reduce((sum, rate) => sum + (rate?.n ?? 0), 0)
      const shared = { quantity: 'averageOdds', group, versus: reference, n }
      const gaps = pair.map(([own, base]) =>
        own?.value == null || base?.value == null ? null : own.value - base.value,
      )
      if (gaps.some((gap) => gap === null)) {
        const none = { ...shared, value: null, reason: message('EMPTY_DENOMINATOR'), interval: null }
        return [
          { ...none, comparator: 'averageOddsDifference' },
          { ...none, comparator: 'averageAbsoluteOddsDifference' },
        ]
      }
      const [rise, fall] = gaps as [number, number]
      const terms = pair.flatMap(([own, base]) =>
        own === undefined || base === undefined
          ? []
          : [
              { ...limits(own, level), weight: 0.5 },
              { ...limits(base, level), weight: -0.5 },
            ],
      )
      const mover = moverSum(terms)
      const absolute = pair.map(([own, base]) => {
        const { lower, upper } = newcombe(
          own?.positives ?? 0,
          own?.total ?? 0,
          base?.positives ?? 0,
          base?.total ?? 0,
          half,
        )
        const least = lower > 0 ? lower : upper < 0 ? -upper : 0
        return { lower: least, upper: Math.max(Math.abs(lower), Math.abs(upper)) }
      })
      const mean = (pick: (one: { lower: number; upper: number }) => number) =>
        absolute.reduce((sum, one) => sum + pick(one) / 2, 0)
      return [
        {
          ...shared,
          comparator: 'averageOddsDifference',
          value: (rise + fall) / 2,
          interval: { lower: mover.lower, upper: mover.upper, level, method: 'mover-wilson' },
        },
        {
          ...shared,
          comparator: 'averageAbsoluteOddsDifference',
          value: (Math.abs(rise) + Math.abs(fall)) / 2,
          interval: {
            lower: mean((one) => one.lower),
            upper: mean((one) => one.upper),
            level,
            method: 'bonferroni-newcombe',
          },
        },
      ]
    })
    return { kind: 'stats', stats }
  },
})
