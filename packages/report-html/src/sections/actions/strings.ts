import type { Text } from '@exaequo/contract'

export const strings = {
  caption: { en: 'Actions', fr: 'Actions' },
  // Heads of columns.
  what: { en: 'What must be done', fr: 'Ce qui doit être fait' },
  who: { en: 'Who acts', fr: 'Qui agit' },
  by: { en: 'By', fr: 'Échéance' },
  none: {
    en: 'Not filled: nobody has said what must stop or change, who acts, and by when.',
    fr: 'Non renseigné : personne n’a dit ce qui doit cesser ou changer, qui agit, ni à quelle échéance.',
  },
} as const satisfies Record<string, Text>
