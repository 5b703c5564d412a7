import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Selection rate',
    fr: 'Taux de sélection',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of people who got the decision declared positive, whether it is good for them or not.',
    fr: 'Part des personnes pour lesquelles la décision déclarée positive a été prise, que celle-ci leur soit favorable ou non.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Compares people whatever their situation: a gap may have reasons, an equality may hide injustices.',
    fr: 'Compare des personnes sans tenir compte de leur situation : un écart peut avoir des raisons, une égalité peut cacher des injustices.',
  },
}
