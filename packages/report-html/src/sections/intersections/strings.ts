import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of a table: {rate} by the attributes crossed.
  caption: {
    en: '{rate}, by {attributes}: intervals and verdicts',
    fr: '{rate}, selon {attributes} : intervalles et verdicts',
  },
  // Caption of a heat map: one cell for each pair of groups.
  map: { en: '{rate}, by {attributes}', fr: '{rate}, selon {attributes}' },
  // Under a heat map; {top} is the rate of the darkest shade's end.
  mapNote: {
    en: 'Shade: the rate, from 0 (white) to {top} (darkest); the number is in each cell. Last row and last column: one attribute alone.',
    fr: 'Teinte : le taux, de 0 (blanc) à {top} (le plus foncé) ; le nombre figure dans chaque case. Dernière ligne et dernière colonne : un seul attribut.',
  },
  // Label of the margins: all groups of the other attribute together.
  all: { en: 'All', fr: 'Ensemble' },
} as const satisfies Record<string, Text>
