import type { Text } from '@exaequo/contract'

export const strings = {
  what: { en: 'Consequences', fr: 'Conséquences' },
  reversible: { en: 'Can it be undone?', fr: 'Peut-on revenir dessus ?' },
  recourse: { en: 'How and where to contest it', fr: 'Comment et où la contester' },
} as const satisfies Record<string, Text>
