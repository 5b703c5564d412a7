import type { Text } from '@exaequo/contract'

export const strings = {
  notice: { en: 'How people are told of the system', fr: 'Comment les personnes sont informées' },
  explanation: { en: 'How a decision is explained to them', fr: 'Comment une décision leur est expliquée' },
  recourse: { en: 'How and where to contest it', fr: 'Comment et où la contester' },
  // Where French law applies.
  complaint: {
    en: 'In France anyone may, free of charge, bring a discrimination before the Défenseur des droits, and a question of personal data before the CNIL.',
    fr: 'En France, toute personne peut saisir gratuitement le Défenseur des droits pour une discrimination, et la CNIL pour une question de données personnelles.',
  },
} as const satisfies Record<string, Text>
