import type { Text } from '@exaequo/contract'

export const strings = {
  note: {
    en: 'The words below are the audited body’s own, printed as it sent them.',
    fr: 'Les mots ci-dessous sont ceux de l’organisme audité, reproduits tels qu’il les a envoyés.',
  },
  none: {
    en: 'Not filled: no reply was received, or none was asked for.',
    fr: 'Non renseigné : aucune réponse n’a été reçue, ou aucune n’a été demandée.',
  },
} as const satisfies Record<string, Text>
