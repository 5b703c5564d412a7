import type { Text } from '@exaequo/contract'

export const strings = {
  note: {
    en: 'The words below are the audited body’s own, printed as it sent them.',
    fr: 'Les mots ci-dessous sont ceux de l’organisme audité, reproduits tels qu’il les a envoyés.',
  },
  none: {
    en: 'Not filled: the audit records no reply. Whether one was asked for is not recorded, and nothing follows from it.',
    fr: 'Non renseigné : l’audit ne contient pas de réponse. Il ne dit pas si elle a été demandée ; il n’en découle rien.',
  },
} as const satisfies Record<string, Text>
