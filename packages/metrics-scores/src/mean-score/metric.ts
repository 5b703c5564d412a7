import { defineMetric } from '@exaequo/contract'
import { scoreMoments } from '../shared/totals.ts'
import { strings } from './strings.ts'

/**
 * Mean of the score in each group, in the score's own unit, of everyone whose score is known; parity: difference 0.
 * Undefined in a group without scores.
 */
export const meanScore = defineMetric({
  id: 'mean-score',
  bundle: 'scores',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'Fairness and Machine Learning: Limitations and Opportunities',
      authors: 'S. Barocas, M. Hardt, A. Narayanan',
      year: 2023,
      url: 'https://fairmlbook.org',
    },
  ],
  needs: ['score'],
  moments: ['score'],
  formula: { en: 'sum(score) / n', fr: 'somme(score) / n' },
  ideal: { difference: 0, ratio: 1 },
  range: [null, null],
  judged: true,
  quantities: ['meanScore'],
  compute(input) {
    return { kind: 'means', quantity: 'meanScore', groups: scoreMoments(input), of: { moment: 'score' } }
  },
})
