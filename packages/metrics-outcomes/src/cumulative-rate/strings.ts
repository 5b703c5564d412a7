import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Rate up to each class',
    fr: 'Taux jusqu’à chaque classe',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'For classes in an order: the share of people to whom the system gave a class at most this high.',
    fr: 'Pour des classes ordonnées : part des personnes auxquelles le système a attribué une classe au plus aussi élevée.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It does not say whether the classes given were right, nor how far apart two classes are.',
    fr: 'Il ne dit ni si les classes attribuées étaient justes, ni de combien deux classes diffèrent.',
  },
}
