import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'False positive rate',
    fr: 'Taux de faux positifs',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of the truly negative people that the system wrongly declared positive.',
    fr: 'Part des personnes réellement négatives que le système a déclarées positives à tort.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The label may itself be skewed: it says what was recorded, not what is. It is not always observed for everyone.',
    fr: 'L’étiquette peut elle-même être faussée : elle dit ce qui a été constaté, non ce qui est. Elle n’est pas toujours observée pour tous.',
  },
}
