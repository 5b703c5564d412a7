import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table of criteria.
  criteria: {
    en: 'The nine criteria of WP 248: two call for an impact assessment',
    fr: 'Les neuf critères du WP 248 : deux appellent une analyse d’impact',
  },
} as const satisfies Record<string, Text>
