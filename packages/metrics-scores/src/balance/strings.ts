import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table. "Balance" is the term of the source (Kleinberg and others).
  title: {
    en: 'Balance for the positive and the negative class',
    fr: 'Équilibre pour la classe positive et la classe négative',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean score of the people whose label is positive, and of those whose label is negative, by group: people alike in what happened should have like scores.',
    fr: 'Score moyen des personnes d’étiquette positive, et de celles d’étiquette négative, par groupe : des personnes pareilles quant à ce qui est arrivé devraient avoir des scores pareils.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It takes the label for the truth. Where base rates differ it cannot hold together with calibration, unless scores are always right.',
    fr: 'L’étiquette y est tenue pour la vérité. Là où les taux de base diffèrent, cet équilibre est incompatible avec la calibration, sauf si les scores ont toujours raison.',
  },
}
