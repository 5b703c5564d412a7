import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Average odds',
    fr: 'Écart moyen des erreurs',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean of the gaps in false and true positives with the reference group, with and without their sign.',
    fr: 'Moyenne des écarts de faux positifs et de vrais positifs avec le groupe de référence, avec et sans leur signe.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The signed mean can be 0 while both rates differ.',
    fr: 'La moyenne signée peut être nulle alors que les deux taux diffèrent.',
  },
}
