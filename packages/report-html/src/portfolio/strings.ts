import type { Text } from '@exaequo/contract'

export const strings = {
  title: { en: 'All audits', fr: 'Tous les audits' },
  // The link to the other language, in that language.
  other: { en: 'Version française', fr: 'English version' },
  navigation: { en: 'Other pages', fr: 'Autres pages' },
  audit: { en: 'Audit', fr: 'Audit' },
  leading: { en: 'Leading finding', fr: 'Constat principal' },
  // Caption of the table of audits.
  caption: {
    en: 'Leading finding of each audit, the most severe first',
    fr: 'Constat principal de chaque audit, le plus sévère d’abord',
  },
  // Which attribute, which group, compared with which.
  comparison: { en: '{attribute}: {group} / {reference}', fr: '{attribute} : {group} / {reference}' },
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
