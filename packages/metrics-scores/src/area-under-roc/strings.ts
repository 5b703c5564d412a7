import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table. The acronym is the one that practitioners use.
  title: {
    en: 'Area under the ROC curve (AUC)',
    fr: 'Aire sous la courbe ROC (AUC)',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The chance that, of two people of the group, one with the positive label and one without, the score ranks the first higher.',
    fr: 'La probabilité que, de deux personnes du groupe, l’une d’étiquette positive et l’autre non, le score place la première plus haut.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'How the score ranks people within one group: not whether it is right as a probability, not what the threshold in use does, and not how people of different groups are ranked among one another.',
    fr: 'L’ordre que le score établit au sein d’un groupe : ni sa justesse comme probabilité, ni l’effet du seuil employé, ni l’ordre établi entre personnes de groupes différents.',
  },
}
