import { defineMetric, type Input, message } from '@exaequo/contract'
import { classesOf, unordered } from '../shared/classes.ts'
import { columnsOf, joinColumns, peopleIn } from '../shared/columns.ts'
import { pairsOf, sidesOf } from '../shared/pairs.ts'
import { superiorityStat } from '../shared/superiority.ts'
import { strings } from './strings.ts'

/**
 * Of classes in an order, the chance that someone of the group was given a higher class than someone of the reference,
 * equal classes counted half. ½ at parity. DeLong's interval; Mann and Whitney's test.
 * What it cannot see: how far apart two classes are.
 */
export const classSuperiority = defineMetric({
  id: 'class-superiority',
  bundle: 'outcomes',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'A critique and improvement of the CL common language effect size statistics of McGraw and Wong',
      authors: 'A. Vargha, H. D. Delaney',
      year: 2000,
      url: 'https://doi.org/10.3102/10769986025002101',
    },
    {
      title: 'On a test of whether one of two random variables is stochastically larger than the other',
      authors: 'H. B. Mann, D. R. Whitney',
      year: 1947,
      url: 'https://doi.org/10.1214/aoms/1177730491',
    },
    { title: 'Analysis of Ordinal Categorical Data, second edition', authors: 'A. Agresti', year: 2010 },
  ],
  needs: ['class'],
  formula: { en: 'P(class > reference class) + P(equal)/2', fr: 'P(classe > classe de référence) + P(égalité)/2' },
  ideal: {},
  range: [0, 1],
  judged: false,
  setOnly: true,
  compute(input) {
    const refused = unordered(input)
    if (refused !== null) return refused
    const { level, floor, weighted } = input
    const classes = classesOf(input)
    const sides = sidesOf(columnsOf(input as Input, 'class', classes), joinColumns)
    const stats = pairsOf(input).map((pair) => {
      const [one, other] = sides(pair)
      const missing = message(peopleIn(one) === 0 ? 'EMPTY_DENOMINATOR' : 'EMPTY_DENOMINATOR_VERSUS')
      const single = classes.map(() => true)
      return superiorityStat({ pair, one, other, single, level, floor, weighted, missing })
    })
    return { kind: 'stats', stats }
  },
})
