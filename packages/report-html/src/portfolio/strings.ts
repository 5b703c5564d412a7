import type { Text } from '@exaequo/contract'

export const strings = {
  title: { en: 'All audits', fr: 'Tous les audits' },
  // The link to the other language, in that language.
  other: { en: 'Version française', fr: 'English version' },
  navigation: { en: 'Other pages', fr: 'Autres pages' },
  audit: { en: 'Audit', fr: 'Audit' },
  // Caption of the table: a row an audit, a column a legal ground or an attribute.
  caption: {
    en: 'Leading finding of each audit on each ground, the most severe first',
    fr: 'Constat principal de chaque audit pour chaque critère, le plus sévère d’abord',
  },
  // Under the title of an audit.
  about: { en: '{organisation}, {date}', fr: '{organisation}, {date}' },
  // Under a verdict: the group and whom it is compared with, the number with its interval, the people in the group.
  cell: { en: '{group} / {reference}: {number}; n = {n}', fr: '{group} / {reference} : {number} ; n = {n}' },
  // Further attributes of the same ground in the same audit.
  others: {
    en: '{n, plural, one {and # other attribute} other {and # other attributes}}',
    fr: '{n, plural, one {et # autre attribut} other {et # autres attributs}}',
  },
  // Under the table.
  note: {
    en: 'Number: ratio or difference, group against reference, with its interval corrected for all comparisons of the audit; n: people in the group. Order of the rows: the verdict, then the bound of that interval nearest to equality, then the people in the group. – : not examined, or judged by no benchmark. No score sums an audit up.',
    fr: 'Nombre : rapport ou différence du groupe à la référence, avec son intervalle corrigé pour toutes les comparaisons de l’audit ; n : personnes du groupe. Ordre des lignes : le verdict, puis la borne de cet intervalle la plus proche de l’égalité, puis les personnes du groupe. – : non examiné, ou jugé par aucun repère. Aucune note ne résume un audit.',
  },
  restricted: {
    en: 'This page holds results of audits that are not public: personal data, for those who may see them.',
    fr: 'Cette page contient des résultats d’audits qui ne sont pas publics : données personnelles, à réserver aux personnes habilitées.',
  },
  notSettled: {
    en: '“Not settled” and “Not tested” never mean that there is no gap. ▲ never means illegal, and the absence of ▲ never means the absence of discrimination.',
    fr: '« Non tranché » et « Non testé » ne signifient jamais l’absence d’écart. ▲ ne signifie jamais illégal, et l’absence de ▲ ne signifie jamais l’absence de discrimination.',
  },
  // Heading above audits that could not run.
  notRun: { en: 'Audits that could not run', fr: 'Audits qui n’ont pas pu être menés' },
} as const satisfies Record<string, Text>
