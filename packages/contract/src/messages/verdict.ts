import type { Text } from '../text.ts'

/** Why a verdict is what it is. */
export const VERDICT = {
  BELOW_FLOOR: {
    en: 'fewer than {floor} people in one of the two groups',
    fr: 'moins de {floor} personnes dans l’un des deux groupes',
  },
  NO_OUTCOME_POSSIBLE: {
    en: 'with so few people or so few decisions of this kind, no outcome could have settled it',
    fr: 'avec si peu de personnes ou si peu de décisions de cette sorte, aucun résultat ne pouvait trancher',
  },
  BEYOND_LOWER_EDGE: {
    en: 'below the edge {edge}, even allowing for chance',
    fr: 'en dessous de la limite {edge}, même en tenant compte du hasard',
  },
  BEYOND_UPPER_EDGE: {
    en: 'above the edge {edge}, even allowing for chance',
    fr: 'au-dessus de la limite {edge}, même en tenant compte du hasard',
  },
  WITHIN_REGION: {
    en: 'the data rule out a gap larger than the benchmark',
    fr: 'les données excluent un écart plus grand que le repère',
  },
  REGION_STRADDLED: {
    en: 'the data allow values on both sides of the benchmark',
    fr: 'les données permettent des valeurs des deux côtés du repère',
  },
  EQUALITY_CANNOT_BE_PROVEN: {
    en: 'no difference was shown; equality cannot be proven',
    fr: 'aucune différence n’est établie ; une égalité ne peut être prouvée',
  },
  SETTLE_UNREALISTIC: {
    en: 'no realistic amount of data settles this',
    fr: 'aucune quantité réaliste de données ne permettrait de trancher',
  },
} as const satisfies Record<string, Text>
