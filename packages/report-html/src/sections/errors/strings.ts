import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of a table of error rates by group.
  caption: { en: 'Errors by group, with intervals', fr: 'Erreurs selon le groupe, avec intervalles' },
  // {label} is the spec's own word for what was recorded.
  note: {
    en: 'Rates of error rest on the label “{label}”: what was recorded, not the fact itself.',
    fr: 'Les taux d’erreur reposent sur l’étiquette « {label} » : ce qui a été constaté, non le fait lui-même.',
  },
} as const satisfies Record<string, Text>
