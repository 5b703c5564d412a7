import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'The specification of the audit is its plan: who is compared with whom, on which rates, against which benchmarks. Whatever changed after the data were seen weakens what the tests can say.',
    fr: 'La spécification de l’audit est son plan : qui est comparé à qui, sur quels taux, à quels repères. Ce qui a changé une fois les données vues affaiblit ce que disent les tests.',
  },
  fixedOn: { en: 'Fixed on', fr: 'Fixé le' },
  filed: { en: 'Filed before the data were seen', fr: 'Déposé avant l’accès aux données' },
  hash: { en: 'Hash of the specification', fr: 'Empreinte de la spécification' },
  // In the public version: tells that the specification is the same without giving it away.
  commitment: { en: 'Commitment to the specification', fr: 'Engagement sur la spécification' },
  changes: { en: 'Changes since', fr: 'Changements depuis' },
  earlierRuns: { en: 'Earlier runs', fr: 'Exécutions antérieures' },
  // One change or run.
  dated: { en: '{date}: {what}', fr: '{date} : {what}' },
} as const satisfies Record<string, Text>
