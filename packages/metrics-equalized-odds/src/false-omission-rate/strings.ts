import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'False omission rate',
    fr: 'Taux de fausses omissions',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Among people declared negative, the share who are in fact positive.',
    fr: 'Parmi les personnes déclarées négatives, part de celles qui sont en fait positives.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The label may itself be skewed: it says what was recorded, not what is. It is not always observed for everyone.',
    fr: 'L’étiquette peut elle-même être faussée : elle dit ce qui a été constaté, non ce qui est. Elle n’est pas toujours observée pour tous.',
  },
}
