import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'Known before the results: the true gaps that groups of these sizes would settle 4 times in 5, at the rate of all groups together and after correction for the number of comparisons. A smaller gap may exist and stay unsettled, whatever the data show.',
    fr: 'Connu avant les résultats : les écarts réels que des groupes de ces tailles trancheraient 4 fois sur 5, au taux de l’ensemble des groupes et après correction du nombre de comparaisons. Un écart plus petit peut exister et rester non tranché, quoi que montrent les données.',
  },
  // {title}: a rate, such as 'Decision “rated at risk”'; {standard}: a benchmark's title; {rate}: of all groups together.
  caption: {
    en: '{attribute} · {title} · {standard}, at a rate of {rate}',
    fr: '{attribute} · {title} · {standard}, à un taux de {rate}',
  },
  // The same for those who do not see it.
  name: {
    en: 'What the sizes could settle, by {attribute}: {standard}, at a rate of {rate}',
    fr: 'Ce que les effectifs permettent de trancher, selon {attribute} : {standard}, à un taux de {rate}',
  },
  // Heads of columns: true ratios or differences.
  ratioBelow: { en: 'Exceeds: ratio of at most', fr: 'Dépasse : rapport d’au plus' },
  ratioAbove: { en: 'or of at least', fr: 'ou d’au moins' },
  ratioMeets: { en: 'Smaller: ratio between', fr: 'Inférieur : rapport entre' },
  differenceBelow: { en: 'Exceeds: difference (points) of at most', fr: 'Dépasse : différence (points) d’au plus' },
  differenceAbove: { en: 'or of at least', fr: 'ou d’au moins' },
  differenceMeets: { en: 'Smaller: difference between', fr: 'Inférieur : différence entre' },
  between: { en: '{from} and {to}', fr: '{from} et {to}' },
  // No gap, however large, would be settled.
  none: { en: 'none', fr: 'aucun' },
} as const satisfies Record<string, Text>
