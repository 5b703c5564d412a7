import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Decisions that change with a protected input',
    fr: 'Décisions qui changent avec une donnée d’entrée protégée',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'The model is asked again about the same people with one protected input changed (sex, nationality, area) and all else as it was: the share whose decision changes, in which direction, and by how much the rate of the decision moves.',
    fr: 'Le modèle est interrogé de nouveau sur les mêmes personnes, une donnée d’entrée protégée changée (sexe, nationalité, quartier) et le reste inchangé : la part dont la décision change, dans quel sens, et de combien bouge le taux de la décision.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Finds direct use of the input alone: what stands for it among the other inputs is not changed, so a rate of 0 does not exclude indirect use. Changed people may be unlike anybody who exists. About the model as it is now, which is not always the one that decided. On a sample.',
    fr: 'Ne voit que l’usage direct de la donnée : ce qui en tient lieu parmi les autres n’est pas changé, si bien qu’un taux de 0 n’exclut pas un usage indirect. Les personnes ainsi changées peuvent ne ressembler à personne. Porte sur le modèle tel qu’il est, qui n’est pas toujours celui qui a décidé. Sur un échantillon.',
  },
}
