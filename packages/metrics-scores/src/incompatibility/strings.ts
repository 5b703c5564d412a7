import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Error criteria that cannot hold together',
    fr: 'Critères d’erreur incompatibles entre eux',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Where base rates differ between groups, equal false positives, equal false negatives and equal precision cannot all hold: the value that two of them, equal to the reference’s, force on the third.',
    fr: 'Là où les taux de base diffèrent entre groupes, l’égalité des faux positifs, des faux négatifs et de la précision ne peuvent tenir ensemble : la valeur que deux d’entre eux, égaux à ceux de la référence, imposent au troisième.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It follows from the base rates as they were recorded, whose gap may itself come from unequal checks. It says what cannot be had together, not which criterion ought to hold.',
    fr: 'Le résultat découle des taux de base tels qu’ils ont été relevés, dont l’écart peut lui-même venir de contrôles inégaux. Il dit ce qui ne peut aller ensemble, non quel critère devrait l’emporter.',
  },
}
