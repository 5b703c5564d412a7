import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Median and high amounts',
    fr: 'Médiane et montants élevés',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The amount that half of the people of a group are at or under, and the one that nine in ten are, beside those of the reference.',
    fr: 'Montant que la moitié des personnes d’un groupe ne dépassent pas, et celui que neuf sur dix ne dépassent pas, comparés à ceux du groupe de référence.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Two quantiles do not show the rest of the distribution; where many people have one amount, a quantile may not move although shares do.',
    fr: 'Deux quantiles ne montrent pas le reste de la distribution ; quand beaucoup de personnes ont le même montant, un quantile peut rester immobile alors que les parts changent.',
  },
}
