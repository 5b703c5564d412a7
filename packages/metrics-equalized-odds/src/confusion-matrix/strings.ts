import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Confusion matrix',
    fr: 'Table de confusion',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The four counts: decision and label, positive or negative.',
    fr: 'Les quatre effectifs : décision et étiquette, positives ou négatives.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The label may itself be skewed: it says what was recorded, not what is.',
    fr: 'L’étiquette peut elle-même être faussée : elle dit ce qui a été constaté, non ce qui est.',
  },
}
