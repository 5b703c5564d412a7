import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Treatment equality',
    fr: 'Égalité de traitement',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'People wrongly declared negative for each person wrongly declared positive.',
    fr: 'Nombre de personnes écartées à tort pour une personne retenue à tort.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Depends on how frequent the label is in each group.',
    fr: 'Dépend de la fréquence de l’étiquette dans chaque groupe.',
  },
}
