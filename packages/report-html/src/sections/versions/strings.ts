import type { Text } from '@exaequo/contract'

export const strings = {
  caption: { en: 'Versions of the model, in their order', fr: 'Versions du modèle, dans leur ordre' },
  // Heads of columns.
  version: { en: 'Version', fr: 'Version' },
  from: { en: 'From', fr: 'Du' },
  to: { en: 'Until', fr: 'Au' },
  note: { en: 'What it changed', fr: 'Ce qu’elle a changé' },
} as const satisfies Record<string, Text>
