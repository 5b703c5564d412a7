import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Distance between the classes given',
    fr: 'Distance entre les classes attribuées',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How differently classes are given in a group and in the reference: the share of one group that would have to change class for both to be alike.',
    fr: 'À quel point les classes sont attribuées différemment dans un groupe et dans le groupe de référence : part d’un groupe qui devrait changer de classe pour que les deux se ressemblent.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Never negative, so that chance alone makes it positive: read it beside what chance makes of it on average. It does not say which classes differ.',
    fr: 'Jamais négative, de sorte que le hasard seul la rend positive : à lire avec ce que le hasard produit en moyenne. Elle ne dit pas quelles classes diffèrent.',
  },
}
