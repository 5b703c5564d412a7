import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table of safeguards.
  safeguards: {
    en: 'The six safeguards, all of which must hold (Article 4a, formerly 10(5))',
    fr: 'Les six garanties, toutes exigées (article 4 bis, auparavant 10, paragraphe 5)',
  },
  // Where an Annex III system is registered.
  registration: { en: 'Where to register', fr: 'Où enregistrer' },
} as const satisfies Record<string, Text>
