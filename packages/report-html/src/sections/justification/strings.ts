import type { Text } from '@exaequo/contract'

export const strings = {
  intro: {
    en: 'An established gap asks whoever uses the system for an explanation, whether or not it exceeds a benchmark. A rule neutral in appearance that puts some people at a particular disadvantage is indirect discrimination unless the four questions below have an answer.',
    fr: 'Un écart établi demande une explication à qui utilise le système, qu’il dépasse ou non un repère. Une règle neutre en apparence qui désavantage particulièrement certaines personnes est une discrimination indirecte, sauf réponse aux quatre questions ci-dessous.',
  },
  nothing: {
    en: 'No comparison has an established gap. A gap that the data could not settle, or that they cannot show, may exist all the same.',
    fr: 'Aucune comparaison ne présente d’écart établi. Un écart que les données n’ont pas pu trancher, ou qu’elles ne peuvent pas montrer, peut exister malgré tout.',
  },
  // The four questions of indirect discrimination; an answer follows each.
  aim: { en: 'Legitimate aim', fr: 'But légitime' },
  suitable: { en: 'Is the means suitable to reach it?', fr: 'Le moyen est-il propre à l’atteindre ?' },
  necessary: { en: 'Is the means necessary?', fr: 'Le moyen est-il nécessaire ?' },
  alternative: {
    en: 'Less discriminatory alternative looked for or tried',
    fr: 'Solution moins discriminatoire cherchée ou essayée',
  },
  // Where nobody answered for this ground. {answer}: what the answers on risk and law say.
  forAll: { en: 'For the system as a whole: {answer}', fr: 'Pour le système entier : {answer}' },
  // In the place of an answer.
  open: { en: 'open: no answer given', fr: 'question ouverte : aucune réponse donnée' },
  caption: { en: 'Established gaps by {attribute}', fr: 'Écarts établis selon {attribute}' },
  comparedWith: { en: 'Compared with', fr: 'Comparé à' },
  // A rate among the people of one level of a stratum.
  within: { en: '{rate}, within “{level}”', fr: '{rate}, dans « {level} »' },
} as const satisfies Record<string, Text>
