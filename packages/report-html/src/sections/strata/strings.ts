import type { Text } from '@exaequo/contract'

export const strings = {
  // {columns}: names of the columns that divide the people.
  text: {
    en: 'Crude rates and rates within each level of {columns}, side by side. Verdicts stand on the crude comparison; a comparison within strata explains a gap, it never cancels it.',
    fr: 'Taux bruts et taux dans chaque niveau de {columns}, côte à côte. Les verdicts portent sur la comparaison brute ; une comparaison par strate explique un écart, elle ne l’efface pas.',
  },
  justified: { en: 'Why this comparison: {reason} ({source})', fr: 'Pourquoi cette comparaison : {reason} ({source})' },
  unjustified: { en: 'Conditioning not justified.', fr: 'Conditionnement non justifié.' },
  // Among the results, of a comparison whose reason the specification does not give; it stands in the annex.
  elsewhere: {
    en: 'Rates within each level of {columns} are in the annex: conditioning not justified.',
    fr: 'Les taux dans chaque niveau de {columns} sont en annexe : conditionnement non justifié.',
  },
  // Caption of a table; {rate} by {attribute} within each level of {columns}.
  caption: { en: '{rate}, by {attribute} and {columns}', fr: '{rate}, selon {attribute} et {columns}' },
  // A rate and the number of people it is of.
  cell: { en: '{rate} ({n})', fr: '{rate} ({n})' },
  // Head of the ratio's column, where it is of {group} against {reference}.
  ratio: { en: 'Ratio {group} / {reference}', fr: 'Rapport {group} / {reference}' },
} as const satisfies Record<string, Text>
