import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Calibration',
    fr: 'Calibration',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Whether, of the people to whom a probability was announced, that share really has the positive label: curve, mean error, slope and intercept, by group.',
    fr: 'Si, parmi les personnes à qui une probabilité a été annoncée, cette part a bien l’étiquette positive : courbe, erreur moyenne, pente et ordonnée à l’origine, par groupe.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Errors that cancel out within a bin. The same score may be right on average in both groups while far more people of one are above the threshold. Points of the curve are read one by one: of twenty 95 % intervals, some miss.',
    fr: 'Les erreurs qui se compensent dans une tranche. Un même score peut être juste en moyenne dans deux groupes alors que l’un a bien plus de personnes au-dessus du seuil. Les points de la courbe se lisent un à un : sur vingt intervalles à 95 %, certains manquent la vraie valeur.',
  },
}
