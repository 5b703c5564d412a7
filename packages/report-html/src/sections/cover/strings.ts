import type { Text } from '@exaequo/contract'

export const strings = {
  // A link for those who read by keyboard or ear.
  skip: { en: 'Skip to the summary', fr: 'Aller à la synthèse' },
  // Above the title; the audit's technical name follows.
  auditOf: { en: 'Audit of an algorithmic decision', fr: 'Audit d’une décision algorithmique' },
  // The same where no system takes part.
  auditOfDecision: { en: 'Audit of a decision', fr: 'Audit d’une décision' },
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
  version: { en: 'Version of the model', fr: 'Version du modèle' },
  auditor: { en: 'Auditor', fr: 'Auditeur' },
  paidBy: { en: 'Paid by', fr: 'Payé par' },
  // Links of the auditor to the supplier and the operator of the system.
  independence: { en: 'Links to supplier and operator', fr: 'Liens avec le fournisseur et l’exploitant' },
  // Whether the report is final.
  status: { en: 'Status', fr: 'Statut' },
  draft: { en: 'draft', fr: 'projet' },
  approved: { en: 'approved', fr: 'validé' },
  // The days that the decisions are from.
  period: { en: 'Period of the decisions', fr: 'Période des décisions' },
  days: { en: '{from} to {to}', fr: 'du {from} au {to}' },
} as const satisfies Record<string, Text>
