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
  // Where the data hold no outcome to hold decisions against.
  unmeasured: {
    en: 'Not measured: the data hold no recorded outcome against which decisions could be right or wrong.',
    fr: 'Non mesurées : les données ne contiennent aucun résultat constaté au regard duquel une décision serait juste ou erronée.',
  },
} as const satisfies Record<string, Text>
