import type { Text } from '../text.ts'

/** Why a number is not there, or what a reader must know about it. */
export const MEASURE = {
  EMPTY_GROUP: {
    en: 'nobody in this group',
    fr: 'personne dans ce groupe',
  },
} as const satisfies Record<string, Text>
