import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Proxies among the inputs',
    fr: 'Variables de substitution parmi les données d’entrée',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How well each protected attribute can be told from the inputs of the system, its own column left out: 0.5 if they say nothing of it, 1 if they give it away; and which inputs go with it.',
    fr: 'À quel point chaque caractéristique protégée se devine d’après les données d’entrée du système, sa propre colonne mise à part : 0,5 si elles n’en disent rien, 1 si elles la trahissent ; et quelles données vont avec elle.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Says what the inputs could give away, not what the system makes of it. Two ways of learning were tried: another may tell more, so 0.5 does not show that nothing can be told. Inputs are tried one by one beside that: two that say nothing alone may say much together. On a sample.',
    fr: 'Dit ce que les données d’entrée pourraient trahir, non ce que le système en fait. Deux façons d’apprendre ont été essayées : une autre peut en dire plus, si bien que 0,5 ne montre pas que rien ne se devine. Les données sont en outre essayées une à une : deux qui ne disent rien seules peuvent en dire beaucoup ensemble. Sur un échantillon.',
  },
}
