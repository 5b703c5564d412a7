import type { Text } from '@exaequo/contract'

export const strings = {
  points: { en: 'Point of Annex III', fr: 'Point de l’annexe III' },
  // Caption of the table of the conditions of Article 6(3).
  conditions: {
    en: 'Article 6(3): profiling always blocks it; else one of four conditions',
    fr: 'Article 6, paragraphe 3 : le profilage l’exclut toujours ; sinon, l’une des quatre conditions',
  },
} as const satisfies Record<string, Text>
