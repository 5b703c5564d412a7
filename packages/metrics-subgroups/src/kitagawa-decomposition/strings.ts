import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Parts of the gap',
    fr: 'Parts de l’écart',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Splits the gap in two: what goes with the groups being in different strata, and what remains between people of the same stratum.',
    fr: 'Partage l’écart en deux : ce qui tient à la répartition différente des groupes entre les strates, et ce qui reste entre personnes d’une même strate.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'The part that goes with the strata is not thereby justified: how people came to be there is not seen.',
    fr: 'La part qui tient aux strates n’en est pas justifiée pour autant : la façon dont les personnes s’y trouvent n’est pas vue.',
  },
}
