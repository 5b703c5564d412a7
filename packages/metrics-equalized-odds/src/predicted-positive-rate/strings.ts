import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Predicted positive rate',
    fr: 'Taux de positifs prédits',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of people declared positive, among those whose label is known.',
    fr: 'Part des personnes déclarées positives, parmi celles dont l’étiquette est connue.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Leaves out people without a label: compare with the selection rate.',
    fr: 'Écarte les personnes sans étiquette : à rapprocher du taux de sélection.',
  },
}
