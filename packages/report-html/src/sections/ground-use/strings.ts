import type { Text } from '@exaequo/contract'

export const strings = {
  // What the system does with a protected ground; a list of grounds follows each.
  input: { en: 'Used as an input', fr: 'Utilisés comme donnée d’entrée' },
  determined: {
    en: 'Used through a variable that determines them',
    fr: 'Utilisés par une variable qui les détermine',
  },
  no: { en: 'Not used', fr: 'Non utilisés' },
  unknown: { en: 'Unknown', fr: 'Inconnu' },
  // In the place of a list of grounds: nobody named one.
  none: { en: 'none named', fr: 'aucun désigné' },
  unknownNote: {
    en: '“Unknown” is not “not used”: the audit records nothing on what is done with these grounds.',
    fr: '« Inconnu » ne veut pas dire « non utilisé » : l’audit ne contient rien sur l’usage de ces critères.',
  },
} as const satisfies Record<string, Text>
