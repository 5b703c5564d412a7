import type { Text } from '@exaequo/contract'

export const strings = {
  // Under what the audited body says of how it decided before.
  source: {
    en: 'Said by the audited body; the audit has not checked it.',
    fr: 'Selon l’organisme audité ; l’audit ne l’a pas vérifié.',
  },
} as const satisfies Record<string, Text>
