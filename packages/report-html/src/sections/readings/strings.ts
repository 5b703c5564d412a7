import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table of readings of a convention.
  caption: { en: 'Plain readings', fr: 'Lectures brutes' },
  // The same where the decision is bad for the person and the convention is about what is good for them.
  complement: {
    en: 'US reading on the complement, no verdict',
    fr: 'Lecture américaine sur le complément, sans verdict',
  },
  // What the complement is.
  complementNote: {
    en: 'The decision is unfavourable: the verdict stands on the decision itself. US practice compares instead how often each group is spared it; that ratio stays near 1 where the decision is rare, and hides large gaps.',
    fr: 'La décision est défavorable : le verdict porte sur la décision elle-même. La pratique américaine compare plutôt la part des personnes épargnées ; ce rapport reste proche de 1 quand la décision est rare, et cache de grands écarts.',
  },
  comparedWith: { en: 'Compared with', fr: 'Comparé à' },
  ratio: { en: 'Ratio', fr: 'Rapport' },
  reading: { en: 'Plain reading', fr: 'Lecture brute' },
  // No convention was asked for: there is the ratio and nothing that reads it.
  none: { en: 'for information: not judged here', fr: 'pour information : non jugé ici' },
} as const satisfies Record<string, Text>
