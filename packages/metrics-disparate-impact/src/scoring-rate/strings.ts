import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Scoring rate',
    fr: 'Part des scores au-dessus de la médiane',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Share of people whose score lies above everyone’s median, and the ratio to the best placed group.',
    fr: 'Part des personnes dont le score dépasse la médiane de tous, et rapport au groupe le mieux placé.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Reduces the score to an upper and a lower half: what happens elsewhere is not seen.',
    fr: 'Réduit le score à une moitié haute et une moitié basse : ce qui se passe ailleurs n’est pas vu.',
  },
}
