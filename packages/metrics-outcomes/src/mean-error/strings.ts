import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Mean error',
    fr: 'Erreur moyenne',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean of the amount decided minus the amount found: above 0 where the system says too much.',
    fr: 'Moyenne du montant décidé moins le montant constaté : positive quand le système dit trop.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Errors in both directions cancel out; the mean absolute error shows them.',
    fr: 'Les erreurs dans les deux sens se compensent ; l’erreur absolue moyenne les montre.',
  },
}
