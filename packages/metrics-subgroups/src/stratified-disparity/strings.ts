import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Gap within strata',
    fr: 'Écart à strate égale',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Compares the groups within each stratum, such as a department or a grade, and says what the strata have in common: one ratio, one difference, and whether they are alike.',
    fr: 'Compare les groupes à l’intérieur de chaque strate, par exemple un service ou un grade, et dit ce que les strates ont en commun : un rapport, une différence, et si elles se ressemblent.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Being in a stratum may itself come from unequal treatment; effects of opposite signs cancel out. The verdict stands on the whole, never on this number.',
    fr: 'Être dans une strate peut déjà résulter d’une inégalité de traitement ; des effets de sens contraires s’annulent. Le verdict porte sur l’ensemble, jamais sur ce nombre.',
  },
}
