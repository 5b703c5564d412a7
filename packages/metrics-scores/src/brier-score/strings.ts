import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Brier score',
    fr: 'Score de Brier',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean squared distance between the probability announced and what happened (1 or 0), with its parts: reliability, resolution, uncertainty.',
    fr: 'Écart quadratique moyen entre la probabilité annoncée et ce qui est arrivé (1 ou 0), avec ses composantes : fiabilité, résolution, incertitude.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A group in which the positive label is rare has a lower score whatever the system does: compare each group with its own uncertainty. The parts depend on the bins.',
    fr: 'Un groupe où l’étiquette positive est rare a un score plus bas quoi que fasse le système : comparer chaque groupe à sa propre incertitude. Les composantes dépendent des tranches.',
  },
}
