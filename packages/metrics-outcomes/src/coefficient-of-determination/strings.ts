import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Coefficient of determination',
    fr: 'Coefficient de détermination',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'R²: the share of the differences between people of a group that the amount decided explains.',
    fr: 'R² : part des différences entre personnes d’un groupe que le montant décidé explique.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A group whose amounts differ little has a low R² even where errors are as small as elsewhere: read it beside the mean absolute error.',
    fr: 'Un groupe dont les montants diffèrent peu a un R² faible même si les erreurs y sont aussi petites qu’ailleurs : à lire avec l’erreur absolue moyenne.',
  },
}
