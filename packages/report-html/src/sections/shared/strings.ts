import type { Text } from '@exaequo/contract'

/** Words that several sections share. */
export const SHARED = {
  // A field of which nothing is known.
  unfilled: { en: 'not filled', fr: 'non renseigné' },
  // Before a list of such fields.
  notFilled: { en: 'Not filled', fr: 'Non renseigné' },
  // A value that the data leave empty, as the name of a group or a column.
  missing: { en: 'Not recorded', fr: 'Non renseigné' },
  // Heads of columns.
  group: { en: 'Group', fr: 'Groupe' },
  people: { en: 'People', fr: 'Personnes' },
  rate: { en: 'Rate', fr: 'Taux' },
  amount: { en: 'Amount', fr: 'Montant' },
  interval: { en: 'Interval', fr: 'Intervalle' },
  difference: { en: 'Difference (points)', fr: 'Différence (points)' },
  amountDifference: { en: 'Difference', fr: 'Différence' },
  ratio: { en: 'Ratio [interval]', fr: 'Rapport [intervalle]' },
  p: { en: 'p (corrected)', fr: 'p (corrigée)' },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  attribute: { en: 'Attribute', fr: 'Attribut' },
  quantity: { en: 'Quantity', fr: 'Grandeur' },
  // In a row of the group that the others are compared with.
  reference: { en: 'reference', fr: 'référence' },
  // Everyone counted, as a row or a column.
  all: { en: 'All together', fr: 'Ensemble' },
  // Under a table too long to print whole: {n} rows were left out, the least severe.
  cut: {
    en: '{n} other rows, of no more severe verdict, are in estimates.csv.',
    fr: '{n} autres lignes, de verdict non plus sévère, figurent dans estimates.csv.',
  },
} as const satisfies Record<string, Text>
