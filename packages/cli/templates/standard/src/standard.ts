import { defineStandard } from '@exaequo/contract'

/** A benchmark is data: a threshold, where it comes from, and since when. An example that works: write your own. */
export const templateId = defineStandard({
  id: 'template-id',
  title: { en: 'Template title', fr: 'Template title (à traduire)' },
  description: {
    en: 'The ratio of a group’s selection rate to the reference group’s must stay between 0.9 and 1.11.',
    fr: 'Le rapport entre le taux de sélection d’un groupe et celui du groupe de référence doit rester entre 0,9 et 1,11.',
  },
  // Printed wherever it is used: who set it, and that it is no law where it is none.
  origin: {
    en: 'A convention of the author of this benchmark; no law sets this figure.',
    fr: 'Une convention de l’auteur de ce repère ; aucune loi ne fixe ce chiffre.',
  },
  regime: 'convention',
  cite: [{ title: 'Name the text that sets the threshold', year: 2026 }],
  appliesFrom: null,
  quantities: ['selectionRate'],
  rule: { kind: 'ratio', threshold: 0.9 },
})
