import type { Text } from '@exaequo/contract'
import type { EvidenceKind, FearedEvent, RatedLevel, Ternary } from '../types.ts'

export const TERNARY: Readonly<Record<Ternary, Text>> = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  unknown: { fr: 'Indéterminé', en: 'Undetermined' },
}

/** The CNIL's four levels, of severity and of likelihood. */
export const LEVELS: Readonly<Record<RatedLevel, Text>> = {
  1: { fr: 'Négligeable', en: 'Negligible' },
  2: { fr: 'Limitée', en: 'Limited' },
  3: { fr: 'Importante', en: 'Important' },
  4: { fr: 'Maximale', en: 'Maximum' },
  unknown: { fr: 'Non cotée, traitée comme maximale', en: 'Not rated, treated as maximum' },
}

export const EVENTS: Readonly<Record<FearedEvent, Text>> = {
  access: { fr: 'Accès illégitime à des données', en: 'Illegitimate access to data' },
  modification: { fr: 'Modification non désirée de données', en: 'Unwanted modification of data' },
  disappearance: { fr: 'Disparition de données', en: 'Disappearance of data' },
  discrimination: {
    fr: 'Résultat discriminatoire (ajout de cet outil à la méthode de la CNIL)',
    en: 'Discriminatory outcome (addition of this toolkit to the CNIL’s method)',
  },
}

export const EVIDENCE: Readonly<Record<EvidenceKind, Text>> = {
  'error-gap': { fr: 'Écarts établis entre les taux d’erreur', en: 'Gaps established between error rates' },
  'outcome-gap': { fr: 'Écarts établis entre les décisions', en: 'Gaps established between decisions' },
  'intersection-gap': {
    fr: 'Écarts établis sur une combinaison de critères',
    en: 'Gaps established on a combination of grounds',
  },
  'missing-groups': { fr: 'Personnes dont le groupe n’est pas renseigné', en: 'People whose group is not recorded' },
  'small-cells': {
    fr: 'Groupes plus petits que le seuil de publication',
    en: 'Groups smaller than the publication threshold',
  },
  'identifying-columns': {
    fr: 'Colonnes dont le nom désigne des personnes',
    en: 'Columns whose name identifies people',
  },
}

export const RULE_STATES = {
  inForce: { fr: 'Applicable', en: 'Applies' },
  future: { fr: 'À venir', en: 'To come' },
  ended: { fr: 'N’est plus applicable', en: 'No longer applies' },
} as const satisfies Record<string, Text>

export const WORDS = {
  toConfirm: { fr: 'à confirmer', en: 'to be confirmed' },
  illustration: {
    fr: 'comme si le système servait en France aujourd’hui : illustration',
    en: 'as if used in France today: illustration',
  },
  because: { fr: 'Parce que', en: 'Because' },
  contestable: { fr: 'Ce qui changerait cette conclusion', en: 'What would change this conclusion' },
  noMeasure: { fr: 'Aucune mesure nommée', en: 'No measure named' },
  open: { fr: 'Question sans réponse', en: 'Question without an answer' },
  banner: {
    fr: 'Une pratique interdite est déclarée, ou on ne sait pas si elle l’est. À lire avant tout verdict.',
    en: 'A prohibited practice is declared, or it is not known whether it is. To be read before any verdict.',
  },
  raised: {
    fr: 'Vraisemblance relevée par un constat de cet audit (convention de cet outil)',
    en: 'Likelihood raised by a finding of this audit (convention of this toolkit)',
  },
  provider: { fr: 'fournisseur', en: 'provider' },
  deployer: { fr: 'déployeur', en: 'deployer' },
  both: { fr: 'fournisseur et déployeur', en: 'provider and deployer' },
  controller: { fr: 'responsable du traitement', en: 'controller' },
  administration: { fr: 'administration', en: 'administration' },
  any: { fr: 'tous', en: 'everyone' },
} as const satisfies Record<string, Text>
