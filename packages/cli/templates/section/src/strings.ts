import type { Text } from '@exaequo/contract'

export const strings = {
  // Heading of the section.
  title: { en: 'Template title', fr: 'Template title (à traduire)' },
  lead: { en: 'These metrics gave no number:', fr: 'Ces mesures n’ont donné aucun nombre :' },
} as const satisfies Record<string, Text>
