import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table.
  caption: { en: 'Signs of surveillance, as declared', fr: 'Signes de surveillance, tels que déclarés' },
  state: { en: 'State', fr: 'État' },
} as const satisfies Record<string, Text>
