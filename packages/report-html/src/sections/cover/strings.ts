import type { Text } from '@exaequo/contract'

export const strings = {
  // A link for those who read by keyboard or ear.
  skip: { en: 'Skip to the summary', fr: 'Aller à la synthèse' },
  // Above the title; the audit's technical name follows.
  auditOf: { en: 'Audit of an algorithmic decision', fr: 'Audit d’une décision algorithmique' },
  // A warning, framed.
  restricted: {
    en: 'Restricted version: contains counts of few people. Personal data, not to be passed on.',
    fr: 'Version restreinte : contient de petits effectifs. Données personnelles, à ne pas diffuser.',
  },
  // The link to the other language, in that language.
  other: { en: 'Version française', fr: 'English version' },
  portfolio: { en: 'All audits', fr: 'Tous les audits' },
  // The navigation at the top of the page, for those who do not see it.
  navigation: { en: 'Other pages', fr: 'Autres pages' },
  system: { en: 'System', fr: 'Système' },
  organisation: { en: 'Organisation', fr: 'Organisme' },
  date: { en: 'Date of the audit', fr: 'Date de l’audit' },
  jurisdiction: { en: 'Jurisdiction', fr: 'Droit applicable' },
  data: { en: 'Data', fr: 'Données' },
  people: { en: '{n} people, {used} of them in the analysis', fr: '{n} personnes, dont {used} dans l’analyse' },
  // What a cover should say and this one does not.
  absent: {
    en: 'Auditor and independence; version of the model; period of the data; status (draft or approved)',
    fr: 'Auditeur et indépendance ; version du modèle ; période des données ; statut (projet ou validé)',
  },
} as const satisfies Record<string, Text>
