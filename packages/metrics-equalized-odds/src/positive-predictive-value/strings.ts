import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Positive predictive value',
    fr: 'Valeur prédictive positive',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Among people declared positive, the share who truly are.',
    fr: 'Parmi les personnes déclarées positives, part de celles qui le sont réellement.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The label may itself be skewed: it says what was recorded, not what is. It is not always observed for everyone.',
    fr: 'L’étiquette peut elle-même être faussée : elle dit ce qui a été constaté, non ce qui est. Elle n’est pas toujours observée pour tous.',
  },
}
