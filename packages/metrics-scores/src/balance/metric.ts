import { defineMetric, type Input, type Means } from '@exaequo/contract'
import { scoreMoments } from '../shared/totals.ts'
import { strings } from './strings.ts'

/**
 * Balance for the positive and for the negative class: mean score of the people with the positive label, and of those
 * with the negative one, in each group, in the score's own unit; parity: difference 0. Undefined in a group in which
 * nobody has the label.
 */
export const balance = defineMetric({
  id: 'balance',
  bundle: 'scores',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'Inherent Trade-Offs in the Fair Determination of Risk Scores',
      authors: 'J. Kleinberg, S. Mullainathan, M. Raghavan',
      year: 2016,
      url: 'https://arxiv.org/abs/1609.05807',
    },
  ],
  needs: ['label', 'score'],
  moments: ['score'],
  formula: {
    en: 'mean(score | label = 1), mean(score | label = 0)',
    fr: 'moyenne(score | étiquette = 1), moyenne(score | étiquette = 0)',
  },
  ideal: { difference: 0, ratio: 1 },
  range: [null, null],
  judged: true,
  quantities: ['meanScoreOfPositives', 'meanScoreOfNegatives'],
  compute(input) {
    return {
      kind: 'several',
      parts: [among(input, 'meanScoreOfPositives', '1'), among(input, 'meanScoreOfNegatives', '0')],
    }
  },
})

function among(input: Input<'label' | 'score'>, quantity: string, label: '0' | '1'): Means {
  return { kind: 'means', quantity, groups: scoreMoments(input, label), of: { moment: 'score', among: [{ label }] } }
}
