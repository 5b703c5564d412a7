import type { Text } from '@exaequo/contract'

export const strings = {
  // Caption of the table.
  caption: { en: 'Duties and their dates', fr: 'Obligations et échéances' },
  duty: { en: 'Duty', fr: 'Obligation' },
  who: { en: 'On whom', fr: 'À la charge de' },
  applies: { en: 'Here', fr: 'Ici' },
  // Above the duties that share a day.
  due: { en: 'Binds from: {date}', fr: 'Échéance : {date}' },
  // {n} days from the day that counts to the first day of the duty.
  left: {
    en: '{date}, {days, plural, one {# day left} other {{n} days left}}',
    fr: '{date}, {days, plural, one {# jour restant} other {{n} jours restants}}',
  },
  binding: { en: '{date}, in force', fr: '{date}, en vigueur' },
  // A duty that applies earlier in form, before high risk is defined.
  recommended: {
    en: 'recommended before that day, to be confirmed by a lawyer',
    fr: 'recommandée avant ce jour, à faire confirmer par un juriste',
  },
  // An older system that binds only once it is changed.
  changed: { en: 'on a significant change (Article 111)', fr: 'en cas de modification importante (article 111)' },
  older: { en: 'older system (Article 111)', fr: 'système antérieur (article 111)' },
  undated: {
    en: 'taken to apply; its first day is not recorded here',
    fr: 'tenue pour applicable ; premier jour non relevé ici',
  },
  later: { en: 'not dated yet', fr: 'pas encore datée' },
  // Before a list of references.
  none: {
    en: 'No trigger found in the answers given for: {references}.',
    fr: 'Aucun déclencheur trouvé dans les réponses données pour : {references}.',
  },
} as const satisfies Record<string, Text>
