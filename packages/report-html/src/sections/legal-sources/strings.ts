import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table.
  caption: { en: 'Texts that were read', fr: 'Textes utilisés' },
  pack: { en: 'Pack of rules', fr: 'Paquet de règles' },
  version: { en: 'Version', fr: 'Version' },
  text: { en: 'Text', fr: 'Texte' },
  asOf: { en: 'Read as of', fr: 'Lu à la date du' },
  consolidated: { en: '{reference}, consolidated on {date}', fr: '{reference}, consolidé le {date}' },
  confirm: {
    en: 'Where “{words}” stands, the fact was not read in a source, or at second hand only: it needs to be checked against the text.',
    fr: 'Là où figure « {words} », le fait n’a pas été lu dans une source, ou seulement de seconde main : il est à vérifier dans le texte.',
  },
  // What one opens to see the sources of the rules.
  sources: { en: 'Sources of the rules', fr: 'Sources des règles' },
  // What one opens to see questions without an answer; {n} of them.
  open: { en: 'Questions without an answer ({n})', fr: 'Questions sans réponse ({n})' },
  hash: { en: 'Answers', fr: 'Réponses' },
} as const satisfies Record<string, Text>
