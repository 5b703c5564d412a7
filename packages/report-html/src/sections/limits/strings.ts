import type { Text } from '@exaequo/contract'

export const strings = {
  text: {
    en: 'The audit compares the system’s decisions with what the data hold. It does not see people who are not in the file, reasons that are not recorded, or what the decisions led to. A benchmark is a convention, not law.',
    fr: 'L’audit compare les décisions du système à ce que contiennent les données. Il ne voit ni les personnes absentes du fichier, ni les raisons non enregistrées, ni les suites des décisions. Un repère est une convention, pas le droit.',
  },
  // Heading of what went out of the ordinary in this audit.
  warnings: { en: 'Worth knowing', fr: 'À savoir' },
  capped: {
    en: '{n} estimates beyond the limit of {cap} are not in result.json.',
    fr: '{n} estimations au-delà de la limite de {cap} ne figurent pas dans result.json.',
  },
} as const satisfies Record<string, Text>
