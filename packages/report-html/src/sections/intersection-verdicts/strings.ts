import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'Every intersection that a benchmark judges, on rates other than that of the decision, which has its own chapter. Symbol of the verdict, then ratio or difference with its interval.',
    fr: 'Tous les croisements qu’un repère juge, sur d’autres taux que celui de la décision, qui a son propre chapitre. Symbole du verdict, puis rapport ou différence avec son intervalle.',
  },
  caption: { en: 'Verdicts by {attributes}', fr: 'Verdicts selon {attributes}' },
  // Head of a column: a rate and how it is compared.
  ratio: { en: '{term}, ratio', fr: '{term}, rapport' },
  difference: { en: '{term}, points', fr: '{term}, points' },
  // The same for an amount, in its own unit.
  amountDifference: { en: '{term}, difference', fr: '{term}, différence' },
  // Under the tables: {n} groups were left out.
  cut: {
    en: '{n} other groups, of no more severe verdict, are in estimates.csv.',
    fr: '{n} autres groupes, de verdict non plus sévère, figurent dans estimates.csv.',
  },
} as const satisfies Record<string, Text>
