// Generated from register.yaml by gen.mjs: do not edit.
import type { RiskCatalogue } from '../types.ts'

export const RISK_CATALOGUE: RiskCatalogue = {
 "fears": [
  {
   "id": "algorithmic-bias",
   "fr": "Biais algorithmique",
   "en": "Algorithmic bias"
  },
  {
   "id": "discrimination",
   "fr": "Discrimination non voulue",
   "en": "Unintended discrimination"
  },
  {
   "id": "personal-data",
   "fr": "Violation de données personnelles",
   "en": "Breach of personal data"
  },
  {
   "id": "cyber-attack",
   "fr": "Cyberattaque",
   "en": "Cyber-attack"
  },
  {
   "id": "surveillance",
   "fr": "Surveillance de masse",
   "en": "Mass surveillance"
  }
 ],
 "risks": [
  {
   "id": "unequal-errors",
   "fear": "algorithmic-bias",
   "event": "discrimination",
   "evidence": "error-gap",
   "questions": [],
   "fr": "Le système se trompe plus souvent pour certains groupes",
   "en": "The system errs more often for some groups"
  },
  {
   "id": "unrepresentative-data",
   "fear": "algorithmic-bias",
   "event": "discrimination",
   "evidence": "missing-groups",
   "questions": [],
   "fr": "Des groupes manquent dans les données ou n’y sont pas identifiables",
   "en": "Groups are missing from the data or cannot be told apart"
  },
  {
   "id": "automation-bias",
   "fear": "algorithmic-bias",
   "event": "discrimination",
   "evidence": null,
   "questions": [
    "score-decides",
    "solely-automated"
   ],
   "fr": "L’humain suit le système sans le contrôler",
   "en": "People follow the system without checking it"
  },
  {
   "id": "drift",
   "fear": "algorithmic-bias",
   "event": "discrimination",
   "evidence": null,
   "questions": [
    "self-revising"
   ],
   "fr": "Le système change ou se dérègle avec le temps",
   "en": "The system changes or drifts over time"
  },
  {
   "id": "direct-discrimination",
   "fear": "discrimination",
   "event": "discrimination",
   "evidence": "protected-input",
   "questions": [
    "sensitive-inputs"
   ],
   "fr": "Un critère protégé entre dans la décision",
   "en": "A protected ground enters the decision"
  },
  {
   "id": "indirect-discrimination",
   "fear": "discrimination",
   "event": "discrimination",
   "evidence": "outcome-gap",
   "questions": [],
   "fr": "Un critère neutre en apparence désavantage un groupe protégé",
   "en": "An apparently neutral criterion disadvantages a protected group"
  },
  {
   "id": "intersectional-discrimination",
   "fear": "discrimination",
   "event": "discrimination",
   "evidence": "intersection-gap",
   "questions": [],
   "fr": "Le désavantage frappe une combinaison de critères que chacun pris seul ne montre pas",
   "en": "The disadvantage strikes a combination of grounds that each alone does not show"
  },
  {
   "id": "no-recourse",
   "fear": "discrimination",
   "event": "discrimination",
   "evidence": null,
   "questions": [
    "mention-present"
   ],
   "fr": "Les personnes ne savent pas ou ne peuvent pas contester",
   "en": "People do not know or cannot contest"
  },
  {
   "id": "re-identification",
   "fear": "personal-data",
   "event": "access",
   "evidence": "small-cells",
   "questions": [],
   "fr": "Des personnes se reconnaissent dans ce qui est publié",
   "en": "People can be recognised in what is published"
  },
  {
   "id": "illegitimate-access",
   "fear": "personal-data",
   "event": "access",
   "evidence": "identifying-columns",
   "questions": [
    "security-access",
    "security-encryption"
   ],
   "fr": "Accès illégitime à des données",
   "en": "Illegitimate access to data"
  },
  {
   "id": "data-modification",
   "fear": "personal-data",
   "event": "modification",
   "evidence": null,
   "questions": [
    "security-logs"
   ],
   "fr": "Modification non désirée de données",
   "en": "Unwanted modification of data"
  },
  {
   "id": "data-loss",
   "fear": "personal-data",
   "event": "disappearance",
   "evidence": null,
   "questions": [
    "security-backups"
   ],
   "fr": "Disparition de données",
   "en": "Disappearance of data"
  },
  {
   "id": "system-intrusion",
   "fear": "cyber-attack",
   "event": "access",
   "evidence": null,
   "questions": [
    "security-access",
    "security-incidents"
   ],
   "fr": "Intrusion dans le système ou chez un fournisseur",
   "en": "Intrusion into the system or at a supplier"
  },
  {
   "id": "model-manipulation",
   "fear": "cyber-attack",
   "event": "modification",
   "evidence": null,
   "questions": [
    "security-model"
   ],
   "fr": "Manipulation du modèle ou de ses entrées",
   "en": "Manipulation of the model or of its inputs"
  },
  {
   "id": "service-outage",
   "fear": "cyber-attack",
   "event": "disappearance",
   "evidence": null,
   "questions": [
    "security-backups",
    "security-supplier"
   ],
   "fr": "Arrêt du service dont des droits dépendent",
   "en": "Outage of a service on which rights depend"
  },
  {
   "id": "function-creep",
   "fear": "surveillance",
   "event": "access",
   "evidence": null,
   "questions": [
    "surveillance-reuse",
    "surveillance-matching"
   ],
   "fr": "Les données ou les notes servent à d’autres fins",
   "en": "Data or scores serve other purposes"
  },
  {
   "id": "tracking",
   "fear": "surveillance",
   "event": "access",
   "evidence": null,
   "questions": [
    "surveillance-location",
    "surveillance-continuous",
    "surveillance-public-space"
   ],
   "fr": "Des personnes sont suivies dans l’espace ou dans le temps",
   "en": "People are followed in space or over time"
  },
  {
   "id": "biometric-identification",
   "fear": "surveillance",
   "event": "access",
   "evidence": null,
   "questions": [
    "surveillance-biometric"
   ],
   "fr": "Des personnes sont identifiées par leur corps",
   "en": "People are identified by their bodies"
  },
  {
   "id": "chilling-effect",
   "fear": "surveillance",
   "event": "access",
   "evidence": null,
   "questions": [
    "surveillance-hidden",
    "surveillance-retention"
   ],
   "fr": "Se sachant observées, ou sans le savoir, des personnes renoncent à des droits",
   "en": "Knowing they are observed, or without knowing, people give up rights"
  }
 ]
}
