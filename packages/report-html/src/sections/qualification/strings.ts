import type { Text } from '@exaequo/contract'

export const strings = {
  // How to read the chapter.
  text: {
    en: 'What follows is read from the answers given, from the findings and from the rules. It is no legal advice. What is undetermined is treated as yes; where no trigger was found, none was found in the answers given, and nothing more.',
    fr: 'Ce qui suit se lit dans les réponses données, dans les constats et dans les règles. Ce n’est pas un avis juridique. Ce qui est indéterminé est traité comme oui ; là où aucun déclencheur n’a été trouvé, il ne l’a pas été dans les réponses données, et rien de plus.',
  },
  // {date}: the day of the audit. {more}: some where rules that did not bind the system are read as they stood on {other}.
  days: {
    en: 'Rules are read as they stood on {date}, the date of the audit{more, select, none {} other {; those marked “as if used in France today” did not bind the system and are read as they stood on {other}}}.',
    fr: 'Les règles sont lues telles qu’elles étaient le {date}, date de l’audit{more, select, none {} other { ; celles qui portent « comme si le système servait en France aujourd’hui » ne s’imposaient pas au système et sont lues telles qu’elles étaient le {other}}}.',
  },
  // Where the law does not apply. {date}: the day of the rules; {audit}: that of the audit.
  illustration: {
    en: 'The system is not used in the European Union: the rules are read as they stood on {date}, not on {audit}, the date of the audit, as if the system were used in France today, to illustrate.',
    fr: 'Le système ne sert pas dans l’Union européenne : les règles sont lues telles qu’elles étaient le {date}, et non le {audit}, date de l’audit, comme si le système servait aujourd’hui en France, à titre d’illustration.',
  },
  open: {
    en: '{n, plural, =0 {Every question has an answer.} one {# question has no answer: it counts as unknown, and never as favourable.} other {# questions have no answer: they count as unknown, and never as favourable.}}',
    fr: '{n, plural, =0 {Toutes les questions ont une réponse.} one {# question est sans réponse : elle compte comme inconnue, jamais comme favorable.} other {# questions sont sans réponse : elles comptent comme inconnues, jamais comme favorables.}}',
  },
  // Caption of the table.
  overview: { en: 'Conclusions at a glance', fr: 'Les conclusions d’un coup d’œil' },
  conclusion: { en: 'Conclusion', fr: 'Conclusion' },
} as const satisfies Record<string, Text>
