import type { Text } from '../text.ts'

/** Why a verdict is what it is. */
export const VERDICT = {
  BELOW_FLOOR: {
    en: 'fewer than {floor} people in one of the two groups',
    fr: 'moins de {floor} personnes dans l’un des deux groupes',
  },
} as const satisfies Record<string, Text>
