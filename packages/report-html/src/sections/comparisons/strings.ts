import type { Text } from '@exaequo/contract'

export const strings = {
  caption: { en: 'Attributes and who is compared with whom', fr: 'Attributs et comparaisons' },
  // Head of the column that names the group others are compared with.
  comparedWith: { en: 'Compared with', fr: 'Comparé à' },
  // The legal ground that an attribute stands for.
  ground: { en: 'Legal ground', fr: 'Critère légal' },
  chosen: { en: 'Chosen', fr: 'Choix' },
  leads: { en: 'Leading rate', fr: 'Taux principal' },
  // How the group compared with was chosen.
  named: { en: 'by the specification', fr: 'par la spécification' },
  largest: { en: 'the largest group', fr: 'le groupe le plus nombreux' },
  'highest-rate': { en: 'the group with the highest rate', fr: 'le groupe au taux le plus élevé' },
  rest: { en: 'everyone else', fr: 'tous les autres' },
} as const satisfies Record<string, Text>
