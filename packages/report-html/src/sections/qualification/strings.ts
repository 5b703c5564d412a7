import type { Text } from '@exaequo/contract'

export const strings = {
  // How to read the chapter. {date}: the day that the audit counts from.
  text: {
    en: 'What follows is read from the answers given, from the findings and from the rules as they stood on {date}. It is no legal advice. What is undetermined is treated as yes; where no trigger was found, none was found in the answers given, and nothing more.',
    fr: 'Ce qui suit se lit dans les réponses données, dans les constats et dans les règles telles qu’elles étaient le {date}. Ce n’est pas un avis juridique. Ce qui est indéterminé est traité comme oui ; là où aucun déclencheur n’a été trouvé, il ne l’a pas été dans les réponses données, et rien de plus.',
  },
  // Where the law does not apply. {date}: the day of the rules.
  illustration: {
    en: 'The system is not used in the European Union: the rules are read as they stood on {date}, as if it were used in France, to illustrate.',
    fr: 'Le système ne sert pas dans l’Union européenne : les règles sont lues telles qu’elles étaient le {date}, comme s’il servait en France, à titre d’illustration.',
  },
  open: {
    en: '{n, plural, =0 {Every question has an answer.} one {# question has no answer: it counts as unknown, and never as favourable.} other {# questions have no answer: they count as unknown, and never as favourable.}}',
    fr: '{n, plural, =0 {Toutes les questions ont une réponse.} one {# question est sans réponse : elle compte comme inconnue, jamais comme favorable.} other {# questions sont sans réponse : elles comptent comme inconnues, jamais comme favorables.}}',
  },
  // Caption of the table.
  overview: { en: 'Conclusions at a glance', fr: 'Les conclusions d’un coup d’œil' },
  conclusion: { en: 'Conclusion', fr: 'Conclusion' },
} as const satisfies Record<string, Text>
