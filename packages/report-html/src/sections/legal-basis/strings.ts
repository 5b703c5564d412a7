import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'The audit itself processes personal data: what is said here is about the audit, not about the system.',
    fr: 'L’audit traite lui-même des données personnelles : ce qui suit porte sur l’audit, non sur le système.',
  },
  caption: {
    en: 'Legal basis, retention and access, by attribute',
    fr: 'Base légale, durée de conservation et accès, par attribut',
  },
  // Heads of columns.
  basis: { en: 'Legal basis', fr: 'Base légale' },
  retention: { en: 'Kept', fr: 'Conservation' },
  access: { en: 'Who has access', fr: 'Qui y a accès' },
} as const satisfies Record<string, Text>
