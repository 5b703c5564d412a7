import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Error rates of each class',
    fr: 'Taux d’erreur de chaque classe',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'For each class against all others: how many of its members are recognised, how many others are taken for members, and how many of those given the class belong to it.',
    fr: 'Pour chaque classe contre toutes les autres : combien de ses membres sont reconnus, combien d’autres personnes sont prises pour des membres, et combien de celles qui reçoivent la classe en sont.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'They do not say which wrong class people were given instead.',
    fr: 'Ils ne disent pas quelle autre classe les personnes ont reçue à tort.',
  },
}
