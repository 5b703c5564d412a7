import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Favourable rate',
    fr: 'Taux favorable',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of people who got the decision that is good for them.',
    fr: 'Part des personnes qui ont reçu la décision bonne pour elles.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Where the unfavourable decision is rare, the ratio of favourable rates stays near 1 and hides large gaps.',
    fr: 'Quand la décision défavorable est rare, le rapport des taux favorables reste proche de 1 et cache de grands écarts.',
  },
}
