import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Generalised entropy of benefits',
    fr: 'Entropie généralisée des bénéfices',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How unequally people are served: 2 for an undue positive decision, 1 for a right one, 0 for an undue negative one; 0 where all receive the same.',
    fr: 'À quel point les personnes sont servies inégalement : 2 pour une décision positive indue, 1 pour une décision juste, 0 pour une décision négative indue ; 0 si toutes reçoivent la même chose.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Does not say who is served less. Counts the decision declared positive as the benefit, also where it is unfavourable, and a right refusal as much as a right acceptance.',
    fr: 'Ne dit pas qui est moins servi. Compte pour bénéfice la décision déclarée positive, même défavorable, et un refus fondé autant qu’un accord fondé.',
  },
}
