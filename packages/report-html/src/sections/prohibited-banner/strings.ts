import type { Text } from '@exaequo/contract'

export const strings = {
  // A link under the warning; {chapter} is a number.
  where: {
    en: 'See “Prohibited practices” in chapter {chapter}',
    fr: 'Voir « Pratiques interdites » au chapitre {chapter}',
  },
} as const satisfies Record<string, Text>
