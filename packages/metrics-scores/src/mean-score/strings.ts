import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Mean score',
    fr: 'Score moyen',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'Mean of the scores that the system gave to the people of a group.',
    fr: 'Moyenne des scores que le système a attribués aux personnes d’un groupe.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'A mean: groups with the same mean may be treated very differently at the threshold in use, and a gap may or may not answer to a difference in what is predicted.',
    fr: 'Une moyenne : des groupes de même moyenne peuvent être traités très différemment au seuil employé, et un écart peut répondre ou non à une différence de ce qui est prédit.',
  },
}
