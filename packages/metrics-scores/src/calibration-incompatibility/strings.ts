import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Calibration against balance',
    fr: 'Calibration contre équilibre',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Where base rates differ between groups, scores that are right on average in each cannot also be equal, on average, among people alike in what happened: the mean that calibration and one class force on the other.',
    fr: 'Là où les taux de base diffèrent entre groupes, des scores justes en moyenne dans chacun ne peuvent être aussi égaux, en moyenne, entre personnes pareilles quant à ce qui est arrivé : la moyenne que la calibration et une classe imposent à l’autre.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It follows from the base rates as they were recorded, whose gap may itself come from unequal checks. It says what cannot be had together, not which criterion ought to hold.',
    fr: 'Le résultat découle des taux de base tels qu’ils ont été relevés, dont l’écart peut lui-même venir de contrôles inégaux. Il dit ce qui ne peut aller ensemble, non quel critère devrait l’emporter.',
  },
}
