import type { Text } from '../text.ts'

/** What can be wrong with the data, or worth knowing about how they were read. */
export const DATA = {
  DATA_NOT_FOUND: {
    en: 'No file at `{source}`.',
    fr: 'Aucun fichier à `{source}`.',
  },
} as const satisfies Record<string, Text>
