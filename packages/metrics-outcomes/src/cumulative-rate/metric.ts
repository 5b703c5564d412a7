import { defineMetric, type Input, proportionsOf } from '@exaequo/contract'
import { classesOf, decidedAs, unordered } from '../shared/classes.ts'
import { strings } from './strings.ts'

/**
 * Of classes in an order, the share of people given at most each class. Parity: difference 0, ratio 1. All differences
 * of one sign: one group's classes lie below the other's throughout.
 * What it cannot see: whether the classes were right.
 */
export const cumulativeRate = defineMetric({
  id: 'cumulative-rate',
  bundle: 'outcomes',
  family: 'independence',
  strings,
  cite: [{ title: 'Analysis of Ordinal Categorical Data, second edition', authors: 'A. Agresti', year: 2010 }],
  needs: ['class'],
  formula: {
    en: 'people given at most the class / people given any class',
    fr: 'personnes recevant au plus la classe / personnes recevant une classe',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [0, 1],
  judged: true,
  quantities: ['cumulativeRate'],
  compute(input) {
    const refused = unordered(input)
    if (refused !== null) return refused
    const all = classesOf(input)
    // Everyone is at most in the last class.
    const parts = all.slice(0, -1).map((name, k) => {
      const counts = { numerator: decidedAs(all.slice(0, k + 1)), denominator: decidedAs(all) }
      return proportionsOf(input as Input, 'cumulativeRate', counts, { upTo: name })
    })
    return { kind: 'several', parts }
  },
})
