import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Balanced accuracy',
    fr: 'Exactitude équilibrée',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean of the true positive rate and the true negative rate.',
    fr: 'Moyenne du taux de vrais positifs et du taux de vrais négatifs.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A mean: two groups can suffer opposite errors and have the same number.',
    fr: 'Une moyenne : deux groupes peuvent subir des erreurs opposées et avoir le même chiffre.',
  },
}
