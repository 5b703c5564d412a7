import type { Text } from '@exaequo/contract'

export const strings = {
  // One attribute of the audit and its groups.
  groups: { en: '{attribute}: {groups}', fr: '{attribute} : {groups}' },
  // Before findings of the audit.
  findings: { en: 'Gaps established by this audit: {findings}', fr: 'Écarts établis par cet audit : {findings}' },
  // Above the six parts of the assessment.
  parts: { en: 'The six parts of the assessment', fr: 'Les six parties de l’analyse' },
} as const satisfies Record<string, Text>
