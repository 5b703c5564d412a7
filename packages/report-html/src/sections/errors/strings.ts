import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of a table of error rates by group.
  caption: { en: 'Errors by group, with intervals', fr: 'Erreurs selon le groupe, avec intervalles' },
  // {label} is the spec's own word for what was recorded.
  note: {
    en: 'Rates of error rest on the label “{label}”: what was recorded, not the fact itself.',
    fr: 'Les taux d’erreur reposent sur l’étiquette « {label} » : ce qui a été constaté, non le fait lui-même.',
  },
  // Of amounts and classes.
  foundNote: {
    en: 'Errors rest on what was recorded afterwards, not on the fact itself.',
    fr: 'Les erreurs reposent sur ce qui a été constaté par la suite, non sur le fait lui-même.',
  },
  // After one or more steps of the process that are an error for whoever reaches them.
  steps: {
    en: 'The rates of all groups are in “The process step by step”.',
    fr: 'Les taux de tous les groupes figurent dans « Le processus, étape par étape ».',
  },
  // Where such a step is all that is known of wrong decisions.
  stepsOnly: {
    en: 'The data hold no outcome for everyone, so that rates of error cannot be computed. Of wrong decisions they show this step of the process:',
    fr: 'Les données ne contiennent pas de résultat pour tout le monde : les taux d’erreur ne peuvent pas être calculés. Des décisions erronées, elles montrent cette étape du processus :',
  },
  // Where the data hold no outcome to hold decisions against.
  unmeasured: {
    en: 'Not measured: the data hold no recorded outcome against which decisions could be right or wrong.',
    fr: 'Non mesurées : les données ne contiennent aucun résultat constaté au regard duquel une décision serait juste ou erronée.',
  },
} as const satisfies Record<string, Text>
