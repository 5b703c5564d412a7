import type { Text } from '@exaequo/contract'

export const strings = {
  // Where no benchmark judges the leading rate of an attribute.
  unjudged: { en: 'No benchmark judges these rates.', fr: 'Aucun repère ne juge ces taux.' },
} as const satisfies Record<string, Text>
