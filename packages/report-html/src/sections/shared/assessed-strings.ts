import type { Text } from '@exaequo/contract'

/** Words around what was concluded from the answers on risk and law; the legal words come with the assessment. */
export const ASSESSED = {
  // Of a rule that applies already, with its first day.
  since: { en: 'applies since {date}', fr: 'applicable depuis le {date}' },
  // Of a rule still to come: {n} days from {asOf}, the day that counts, to {date}.
  from: {
    en: 'applies from {date} ({days, plural, one {# day} other {{n} days}} left on {asOf})',
    fr: 'applicable le {date} ({days, plural, one {# jour restant} other {{n} jours restants}} au {asOf})',
  },
  // The same without the days.
  fromDay: { en: 'applies from {date}', fr: 'applicable le {date}' },
  // Of a rule that applies already, whose first day was not read in a source.
  undated: {
    en: 'taken to apply; its first day is not recorded here',
    fr: 'tenu pour applicable ; premier jour non relevé ici',
  },
  // The rule applies earlier in form, but what it needs, high risk, is defined only from {date}.
  binds: {
    en: 'recommended until {date}, when high risk is defined and it binds: to be confirmed by a lawyer',
    fr: 'recommandé jusqu’au {date}, jour où le haut risque est défini et où il oblige : à faire confirmer par un juriste',
  },
  // The text was amended after the day that counts, and gave another first day.
  later: {
    en: 'since amended: {date}',
    fr: 'modifié depuis : {date}',
  },
  // Rules that were not read in a source; {words} is "to be confirmed".
  confirm: { en: '{words}: {references}', fr: '{words} : {references}' },
  // What one opens to see the reasons of a conclusion.
  reasons: { en: 'Why, and what would change it', fr: 'Pourquoi, et ce qui changerait la conclusion' },
  // One other answer, or several, and what the conclusion would be.
  change: {
    en: 'if the answer were “{to}”, it would be “{becomes}”',
    fr: 'si la réponse était « {to} », ce serait « {becomes} »',
  },
  // After a few other answers, how many more would do the same.
  others: { en: '{n} more', fr: '{n} autres' },
  or: { en: '” or “', fr: ' » ou « ' },
  // Between the items of a list that hold commas.
  between: { en: '; ', fr: ' ; ' },
  within: { en: '{title} ({stratum})', fr: '{title} ({stratum})' },
  step: { en: '“{step}”', fr: '« {step} »' },
  // One finding: a rate, a group, and whom it is compared with.
  finding: { en: '{rate}: {group} / {versus}', fr: '{rate} : {group} / {versus}' },
  // The same where the gap is against the group compared with.
  findingAgainst: {
    en: '{rate}: {group} / {versus}, against {versus}',
    fr: '{rate} : {group} / {versus}, au détriment de {versus}',
  },
  // Rates that have no title of their own elsewhere.
  meanScore: { en: 'Mean score', fr: 'Score moyen' },
  meanScoreOfPositives: {
    en: 'Mean score where “{label}” came true',
    fr: 'Score moyen là où « {label} » s’est réalisé',
  },
  meanScoreOfNegatives: {
    en: 'Mean score where “{label}” did not come true',
    fr: 'Score moyen là où « {label} » ne s’est pas réalisé',
  },
  findingAlone: { en: '{rate}: {group}', fr: '{rate} : {group}' },
  // After a list that was cut.
  more: { en: 'and {n} more', fr: 'et {n} de plus' },
  // After a step that is a conclusion of its own, explained there.
  see: { en: 'see “{title}”', fr: 'voir « {title} »' },
  // {sources}: numbers in the list of sources at the end of the chapter, {n} of them; {date}: the day the rule was read.
  ruleRead: {
    en: 'Rule read on {date} ({n, plural, one {source} other {sources}} {sources} of “Texts read and open questions”)',
    fr: 'Règle lue le {date} ({n, plural, one {source} other {sources}} {sources} de « Textes utilisés et questions ouvertes »)',
  },
  ruleUnread: {
    en: 'Rule to be confirmed ({n, plural, one {source} other {sources}} {sources} of “Texts read and open questions”)',
    fr: 'Règle à confirmer ({n, plural, one {source} other {sources}} {sources} de « Textes utilisés et questions ouvertes »)',
  },
  source: { en: 'Source: {source}', fr: 'Source : {source}' },
  // Heads of columns.
  rule: { en: 'Rule', fr: 'Règle' },
  answer: { en: 'Answer', fr: 'Réponse' },
  question: { en: 'Question', fr: 'Question' },
  when: { en: 'Dates', fr: 'Dates' },
  notKnown: { en: 'not known', fr: 'on ne sait pas' },
  // Where nobody has answered the questionnaire.
  unfilled: {
    en: 'Not filled: the questions on risk and law were not answered.',
    fr: 'Non renseigné : il n’a pas été répondu aux questions sur les risques et le droit.',
  },
} as const satisfies Record<string, Text>
