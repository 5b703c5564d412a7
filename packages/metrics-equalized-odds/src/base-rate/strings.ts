import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Base rate of the label',
    fr: 'Fréquence de l’étiquette',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of people whose label is positive. A fact about the data, not about the system.',
    fr: 'Part des personnes dont l’étiquette est positive. C’est un fait sur les données, pas sur le système.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Found among those checked; checks were not equal.',
    fr: 'Constatée parmi les personnes contrôlées ; les contrôles n’étaient pas égaux.',
  },
}
