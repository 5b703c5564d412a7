import type { Text } from '@exaequo/contract'

export const strings = {
  // Established gaps, by name.
  findings: { en: 'Established gaps', fr: 'Écarts établis' },
} as const satisfies Record<string, Text>
