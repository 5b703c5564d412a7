import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Rate of each class',
    fr: 'Taux de chaque classe',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The share of people to whom the system gave a class, one class against all others.',
    fr: 'Part des personnes auxquelles le système a attribué une classe, une classe contre toutes les autres.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It does not say whether the class given was right.',
    fr: 'Elle ne dit pas si la classe attribuée était juste.',
  },
}
