import type { Text } from '@exaequo/contract'

export const strings = {
  what: { en: 'What a person does', fr: 'Ce que fait une personne' },
  proposal: { en: 'The system’s proposal', fr: 'La proposition du système' },
  // {when}: such as "at least 5"; {column}: a column's technical name.
  when: { en: 'positive where {column} is {when}', fr: 'positive quand {column} vaut {when}' },
  unmeasured: {
    en: 'Not measured by this audit: the file does not hold both what the system proposed and what was decided.',
    fr: 'Non mesurée par cet audit : le fichier ne contient pas à la fois ce que le système proposait et ce qui a été décidé.',
  },
  // {decision}: the decision's label.
  note: {
    en: 'How often people depart from the proposal, by what it proposed. A person who hardly ever departs adds little to the system; one who departs more often for one group than for another may make the gap, or mend it.',
    fr: 'La fréquence à laquelle on s’écarte de la proposition, selon ce qu’elle était. Qui ne s’en écarte presque jamais ajoute peu au système ; qui s’en écarte plus souvent pour un groupe que pour un autre peut créer l’écart, ou le réduire.',
  },
  caption: { en: 'Departures from the proposal, by {attribute}', fr: 'Écarts à la proposition, selon {attribute}' },
  // Heads of columns; {decision}: the decision's label.
  people: { en: 'Proposed “{decision}”', fr: 'Proposition « {decision} »' },
  yes: { en: 'Not followed', fr: 'Non suivie' },
  no: { en: '“{decision}” although not proposed', fr: '« {decision} » sans proposition' },
} as const satisfies Record<string, Text>
