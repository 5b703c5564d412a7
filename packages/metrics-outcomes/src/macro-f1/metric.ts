import { defineMetric, type Input, message, type Stat } from '@exaequo/contract'
import { classesOf } from '../shared/classes.ts'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { type Confusion, confusionsOf, f1Of, joinConfusions, macroF1Of } from './confusions.ts'
import { strings } from './strings.ts'

/**
 * F1 of each class, 2 TP / (2 TP + FP + FN) one against the rest, and their plain mean over the classes that occur in the
 * group, given or true (macro F1). Parity: difference 0. Intervals by resampling.
 * What it cannot see: true negatives; a class that nobody has or is given.
 */
export const macroF1 = defineMetric({
  id: 'macro-f1',
  bundle: 'outcomes',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'Macro F1 and macro F1',
      authors: 'J. Opitz, S. Burst',
      year: 2019,
      url: 'https://arxiv.org/abs/1911.03347',
    },
  ],
  needs: ['class', 'trueClass'],
  formula: {
    en: 'mean over classes of 2 TP / (2 TP + FP + FN)',
    fr: 'moyenne sur les classes de 2 TP / (2 TP + FP + FN)',
  },
  ideal: { difference: 0 },
  range: [0, 1],
  judged: false,
  compute(input) {
    const classes = classesOf(input)
    const own = confusionsOf(input as Input, classes)
    const numbers = [
      { quantity: 'macroF1', of: macroF1Of },
      ...classes.map((name, k) => ({ quantity: 'classF1', at: { class: name }, of: (one: Confusion) => f1Of(one, k) })),
    ]
    const sides = sidesOf(own, joinConfusions)
    const stats = numbers.flatMap(({ of, ...number }): Stat[] => [
      ...own.map((one, group): Stat => {
        const value = of(one)
        const reason = message(one.n === 0 ? 'EMPTY_DENOMINATOR' : 'CLASS_NOT_SEEN')
        const shared = { ...number, comparator: 'value', group, versus: null, n: one.n, nEffective: one.nEffective }
        return { ...shared, value, ...(value === null ? { reason } : {}), interval: 'resample' }
      }),
      ...pairsOf(input).map((pair): Stat => {
        const [one, other] = sides(pair)
        const [a, b] = [of(one), of(other)]
        const reason = message(
          one.n === 0 ? 'EMPTY_DENOMINATOR' : other.n === 0 ? 'EMPTY_DENOMINATOR_VERSUS' : 'CLASS_NOT_SEEN',
        )
        return {
          ...number,
          comparator: 'difference',
          ...pair,
          n: one.n + other.n,
          nEffective: one.nEffective + other.nEffective,
          value: a === null || b === null ? null : a - b,
          ...(a === null || b === null ? { reason } : {}),
          interval: 'resample',
        }
      }),
    ])
    return { kind: 'stats', stats }
  },
})
