import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Theil index of benefits',
    fr: 'Indice de Theil des bénéfices',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How unequally people are served, by Theil’s index: 0 where all receive the same.',
    fr: 'À quel point les personnes sont servies inégalement, selon l’indice de Theil : 0 si toutes reçoivent la même chose.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Does not say who is served less. Counts the decision declared positive as the benefit, also where it is unfavourable, and a right refusal as much as a right acceptance.',
    fr: 'Ne dit pas qui est moins servi. Compte pour bénéfice la décision déclarée positive, même défavorable, et un refus fondé autant qu’un accord fondé.',
  },
}
