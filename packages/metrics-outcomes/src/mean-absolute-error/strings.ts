import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Mean absolute error',
    fr: 'Erreur absolue moyenne',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How far the amount decided is from the amount found, on average, whichever way.',
    fr: 'Écart moyen entre le montant décidé et le montant constaté, quel que soit le sens.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It does not say whether errors are in favour of people or against them.',
    fr: 'Elle ne dit pas si les erreurs sont au profit des personnes ou à leur détriment.',
  },
}
