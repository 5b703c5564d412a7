import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption; the rate it is about and the attribute.
  caption: { en: 'Impact ratios: {rate}, by {attribute}', fr: 'Rapports d’impact : {rate}, selon {attribute}' },
  note: {
    en: 'Each group’s rate divided by the highest group’s. Categories under 2 % of the people are set apart, and people of unknown category counted, as the rule says.',
    fr: 'Taux de chaque groupe divisé par celui du groupe au taux le plus élevé. Les catégories de moins de 2 % des personnes sont mises à part et les personnes de catégorie inconnue comptées, comme la règle le veut.',
  },
  ratio: { en: 'Impact ratio', fr: 'Rapport d’impact' },
} as const satisfies Record<string, Text>
