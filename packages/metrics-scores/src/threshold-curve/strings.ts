import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a chart.
  title: {
    en: 'Selection and errors by threshold',
    fr: 'Sélection et erreurs selon le seuil',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How many people of each group would be selected, rightly and wrongly, if the decision were another threshold of the score.',
    fr: 'Combien de personnes de chaque groupe seraient sélectionnées, à raison et à tort, si la décision suivait un autre seuil du score.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Counts without their uncertainty. People would behave, and be scored, differently under another threshold; and a threshold picked because it looks good here has yet to do so on other people.',
    fr: 'Des effectifs sans leur incertitude. Sous un autre seuil, les personnes se comporteraient et seraient notées autrement ; et un seuil choisi parce qu’il convient ici doit encore convenir à d’autres personnes.',
  },
}
