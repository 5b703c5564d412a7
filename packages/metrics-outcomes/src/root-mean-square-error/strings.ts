import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Root mean square error',
    fr: 'Racine de l’erreur quadratique moyenne',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How far the amount decided is from the amount found, large errors counting more.',
    fr: 'Écart entre le montant décidé et le montant constaté, les grandes erreurs comptant davantage.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A few very large errors can make most of it; it does not say whom errors favour.',
    fr: 'Quelques erreurs très grandes peuvent en faire l’essentiel ; elle ne dit pas à qui profitent les erreurs.',
  },
}
