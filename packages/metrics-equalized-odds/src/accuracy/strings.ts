import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Accuracy',
    fr: 'Exactitude',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of people for whom decision and label agree.',
    fr: 'Part des personnes pour lesquelles la décision et l’étiquette concordent.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Does not say which kind of error is made nor who bears it; depends on how frequent the label is.',
    fr: 'Ne dit pas de quelle sorte sont les erreurs ni qui les subit ; dépend de la fréquence de l’étiquette.',
  },
}
