import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Equalized odds gap',
    fr: 'Écart d’égalisation des erreurs',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The larger of the two gaps, in true positives and in false positives.',
    fr: 'Le plus grand des deux écarts, de vrais positifs et de faux positifs.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'One number for two kinds of error; does not say which. It inherits the label’s faults.',
    fr: 'Un seul chiffre pour deux sortes d’erreurs ; ne dit pas laquelle. Elle hérite des défauts de l’étiquette.',
  },
}
