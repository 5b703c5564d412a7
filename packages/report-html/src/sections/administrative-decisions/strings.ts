import type { Text } from '@exaequo/contract'

export const strings = {
  // Heading above the generated text.
  mention: { en: 'Text of the mention (in French, as decisions carry it)', fr: 'Texte de la mention' },
  // {slots}: what the text still lacks.
  missing: { en: 'Still to be filled in: {slots}.', fr: 'Reste à compléter : {slots}.' },
  // Heading above the four points that a person may ask for.
  explanation: {
    en: 'The explanation on request, in four points (CRPA R311-3-1-2)',
    fr: 'L’explication sur demande, en quatre points (CRPA R311-3-1-2)',
  },
} as const satisfies Record<string, Text>
