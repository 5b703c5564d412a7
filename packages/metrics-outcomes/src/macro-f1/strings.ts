import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'F1 of each class and their mean',
    fr: 'F1 de chaque classe et leur moyenne',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Recall and precision of each class as one number, and the plain mean over classes.',
    fr: 'Rappel et précision de chaque classe en un seul nombre, et leur moyenne simple sur les classes.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It takes no account of those rightly not given a class, and gives a rare class as much weight as a common one.',
    fr: 'Elle ignore les personnes qui ne reçoivent pas une classe à juste titre, et donne à une classe rare autant de poids qu’à une classe fréquente.',
  },
}
