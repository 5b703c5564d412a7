import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Mean amount',
    fr: 'Montant moyen',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean of the amounts that the system decided or predicted, in the unit of the amount.',
    fr: 'Moyenne des montants décidés ou prédits par le système, dans l’unité du montant.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A mean hides who gets very little or very much, and does not say whether the amounts were right.',
    fr: 'Une moyenne cache qui reçoit très peu ou beaucoup, et ne dit pas si les montants étaient justes.',
  },
}
