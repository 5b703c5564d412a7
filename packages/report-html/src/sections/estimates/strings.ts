import type { Text } from '@exaequo/contract'

export const strings = {
  // {hash} is that of the file with all estimates.
  text: {
    en: 'Estimates of single attributes, against the group named as reference; those of intersections that carry a verdict follow. All others are in estimates.csv ({hash}).',
    fr: 'Estimations des attributs simples, par rapport au groupe de référence ; celles des croisements qui portent un verdict suivent. Toutes les autres sont dans estimates.csv ({hash}).',
  },
  caption: { en: 'Estimates by {attribute}', fr: 'Estimations selon {attribute}' },
  countsCaption: { en: 'Counts by {attribute}', fr: 'Effectifs selon {attribute}' },
  otherCaption: { en: 'Other measures by {attribute}', fr: 'Autres mesures selon {attribute}' },
  value: { en: 'Value [interval]', fr: 'Valeur [intervalle]' },
  difference: { en: 'Difference, points [interval]', fr: 'Différence, points [intervalle]' },
  // A row: the largest difference and the smallest ratio between any two groups.
  extremes: { en: 'Extremes of all groups', fr: 'Extrêmes de tous les groupes' },
} as const satisfies Record<string, Text>
