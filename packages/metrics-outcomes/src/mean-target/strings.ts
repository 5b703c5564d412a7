import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Mean amount found',
    fr: 'Montant moyen constaté',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean of the amounts that were recorded as the outcome, in the unit of the amount.',
    fr: 'Moyenne des montants constatés après coup, dans l’unité du montant.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It is about people and how they were measured, not about the system; what was recorded may itself be unequal.',
    fr: 'Elle porte sur les personnes et sur la mesure, non sur le système ; ce qui a été constaté peut être inégal en soi.',
  },
}
