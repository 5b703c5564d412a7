import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Differential fairness',
    fr: 'Équité différentielle',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The largest factor, as a logarithm, by which the chance of one decision differs between two groups.',
    fr: 'Le plus grand facteur, en logarithme, par lequel la chance d’une décision diffère entre deux groupes.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A maximum: chance alone makes it larger than 0, the more so the more and the smaller the groups. Does not say whether the difference is justified.',
    fr: 'Un maximum : le hasard seul le rend supérieur à 0, d’autant plus que les groupes sont nombreux et petits. Ne dit pas si la différence est justifiée.',
  },
}
