import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Equal opportunity',
    fr: 'Égalité des chances',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Difference of true positive rates with the reference group.',
    fr: 'Différence des taux de vrais positifs avec le groupe de référence.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The label may itself be skewed: it says what was recorded, not what is.',
    fr: 'L’étiquette peut elle-même être faussée : elle dit ce qui a été constaté, non ce qui est.',
  },
}
