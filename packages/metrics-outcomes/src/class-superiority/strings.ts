import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Chance of a higher class',
    fr: 'Probabilité d’une classe plus élevée',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'For classes in an order: how often someone of a group was given a higher class than someone of the reference, equal classes counted half.',
    fr: 'Pour des classes ordonnées : fréquence à laquelle une personne d’un groupe a reçu une classe plus élevée qu’une personne du groupe de référence, les égalités comptant pour moitié.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It does not say how far apart two classes are, nor whether the classes given were right.',
    fr: 'Elle ne dit ni de combien deux classes diffèrent, ni si les classes attribuées étaient justes.',
  },
}
