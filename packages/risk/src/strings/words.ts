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
  'protected-input': {
    fr: 'Critères protégés que le système utilise, eux-mêmes ou par ce qui les détermine',
    en: 'Protected grounds that the system uses, themselves or through what determines them',
  },
  'missing-groups': { fr: 'Personnes dont le groupe n’est pas renseigné', en: 'People whose group is not recorded' },
  'small-cells': {
    fr: 'Groupes plus petits que le seuil de publication',
    en: 'Groups smaller than the publication threshold',
  },
  'identifying-columns': {
    fr: 'Colonnes qui ne devraient pas être là, d’après leur nom',
    en: 'Columns that should not be there, by their name',
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
    fr: 'Aucune pratique interdite n’est déclarée ; il manque une réponse pour l’exclure. Cela n’établit rien.',
    en: 'No prohibited practice is declared; an answer is missing to exclude one. This establishes nothing.',
  },
  bannerDeclared: {
    fr: 'Une pratique interdite est déclarée. À lire avant tout verdict.',
    en: 'A prohibited practice is declared. To be read before any verdict.',
  },
  raised: {
    fr: 'Vraisemblance relevée par un constat de cet audit (convention de cet outil)',
    en: 'Likelihood raised by a finding of this audit (convention of this toolkit)',
  },
  asYes: { fr: 'Indéterminé, traité comme oui', en: 'Undetermined, treated as yes' },
  notReliedOn: { fr: 'Indéterminé, non retenu', en: 'Undetermined, not relied on' },
  noTrigger: { fr: 'Aucun déclencheur trouvé', en: 'No trigger found' },
  notKnown: { fr: 'on ne sait pas', en: 'not known' },
  none: { fr: 'aucun de ces cas', en: 'none of these' },
  noContest: {
    fr: 'Aucune réponse, changée seule, ne changerait cette conclusion.',
    en: 'No single answer, changed alone, would change this conclusion.',
  },
  severity: { fr: 'Gravité', en: 'Severity' },
  likelihood: { fr: 'Vraisemblance', en: 'Likelihood' },
  planned: { fr: 'prévue', en: 'planned' },
  inPlace: { fr: 'en place', en: 'in place' },
  itemOpen: { fr: 'Ouvert', en: 'Open' },
  itemCovered: { fr: 'Déclaré couvert', en: 'Declared covered' },
  purpose: { fr: 'la finalité', en: 'the purpose' },
  contact: { fr: 'le service à qui s’adresser', en: 'whom to write to' },
  'rules-link': { fr: 'l’adresse où les règles sont publiées', en: 'where the rules are published' },
  withheldMeasures: {
    fr: 'Les mesures de sécurité figurent dans la seule version restreinte.',
    en: 'Security measures are in the restricted version only.',
  },
  withheldSecurity: {
    fr: 'Les réponses sur la sécurité figurent dans la seule version restreinte : publiées, elles serviraient une attaque.',
    en: 'Answers about security are in the restricted version only: published, they would serve an attack.',
  },
  withheldDisclosure: {
    fr: 'Mesuré ; le détail porte sur de petits effectifs et figure dans la seule version restreinte.',
    en: 'Measured; the details are about few people and are in the restricted version only.',
  },
  publicFindings: {
    fr: 'Les constats masqués n’entrent pas dans cette version : la version restreinte peut montrer des risques plus élevés.',
    en: 'Findings that are withheld do not enter this version: the restricted one may show higher risks.',
  },
  provider: { fr: 'fournisseur', en: 'provider' },
  deployer: { fr: 'déployeur', en: 'deployer' },
  both: { fr: 'fournisseur et déployeur', en: 'provider and deployer' },
  controller: { fr: 'responsable du traitement', en: 'controller' },
  administration: { fr: 'administration', en: 'administration' },
  any: { fr: 'tous', en: 'everyone' },
} as const satisfies Record<string, Text>
