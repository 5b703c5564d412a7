import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table.
  practices: {
    en: 'Each practice of Article 5, as declared',
    fr: 'Chaque pratique de l’article 5, telle que déclarée',
  },
} as const satisfies Record<string, Text>
