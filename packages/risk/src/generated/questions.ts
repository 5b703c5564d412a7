// Generated from questions.yaml by gen.mjs: do not edit.
import type { Questionnaire } from '../types.ts'

export const QUESTIONNAIRE: Questionnaire = {
 "sections": [
  {
   "id": "system",
   "fr": "Le système et l’organisme",
   "en": "The system and the organisation"
  },
  {
   "id": "prohibited",
   "fr": "Pratiques interdites (article 5)",
   "en": "Prohibited practices (Article 5)"
  },
  {
   "id": "high-risk",
   "fr": "Haut risque (article 6 et annexe III)",
   "en": "High risk (Article 6 and Annex III)"
  },
  {
   "id": "transparency",
   "fr": "Transparence et explication (articles 50 et 86)",
   "en": "Transparency and explanation (Articles 50 and 86)"
  },
  {
   "id": "fundamental-rights",
   "fr": "Analyse d’impact sur les droits fondamentaux (article 27)",
   "en": "Fundamental rights impact assessment (Article 27)"
  },
  {
   "id": "bias-data",
   "fr": "Données sensibles pour chercher des biais",
   "en": "Sensitive data to look for bias"
  },
  {
   "id": "data-protection",
   "fr": "Protection des données",
   "en": "Data protection"
  },
  {
   "id": "administration",
   "fr": "Décisions administratives en France",
   "en": "Administrative decisions in France"
  },
  {
   "id": "justification",
   "fr": "Justification des écarts",
   "en": "Justification of gaps"
  },
  {
   "id": "security",
   "fr": "Sécurité",
   "en": "Security"
  },
  {
   "id": "surveillance",
   "fr": "Surveillance",
   "en": "Surveillance"
  },
  {
   "id": "register",
   "fr": "Ce que demandent les registres d’algorithmes",
   "en": "What registers of algorithms ask for"
  }
 ],
 "questions": [
  {
   "options": null,
   "raises": "yes",
   "id": "ai-system",
   "section": "system",
   "type": "ternary",
   "decides": [
    "art6-2"
   ],
   "fr": "Le système infère-t-il ses résultats de données, au sens de la définition d’un système d’IA ?",
   "en": "Does the system infer its outputs from data, in the sense of the definition of an AI system?",
   "why": {
    "fr": "Le règlement sur l’IA ne vise que les systèmes d’IA ; les règles sur les décisions administratives visent tout algorithme.",
    "en": "The AI Act covers AI systems only; the rules on administrative decisions cover any algorithm."
   }
  },
  {
   "options": {
    "provider": {
     "fr": "fournisseur",
     "en": "provider"
    },
    "deployer": {
     "fr": "déployeur",
     "en": "deployer"
    },
    "both": {
     "fr": "les deux",
     "en": "both"
    }
   },
   "raises": "none",
   "id": "role",
   "section": "system",
   "type": "choice",
   "decides": [
    "art26-1",
    "art27",
    "art49-1",
    "art49-3"
   ],
   "fr": "L’organisme a-t-il développé le système ou l’a-t-il mis sur le marché (fournisseur), l’utilise-t-il (déployeur), ou les deux ?",
   "en": "Did the organisation develop the system or place it on the market (provider), does it use it (deployer), or both?",
   "why": {
    "fr": "Les devoirs du fournisseur et ceux du déployeur ne sont pas les mêmes.",
    "en": "Duties of providers and of deployers are not the same."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "public-body",
   "section": "system",
   "type": "ternary",
   "decides": [
    "art27",
    "art49-3",
    "l311-3-1"
   ],
   "fr": "L’organisme est-il de droit public ?",
   "en": "Is the organisation a body governed by public law?",
   "why": {
    "fr": "Les organismes publics doivent analyser l’impact sur les droits fondamentaux, enregistrer l’usage et mentionner l’algorithme.",
    "en": "Public bodies must assess the impact on fundamental rights, register the use and mention the algorithm."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "public-service",
   "section": "system",
   "type": "ternary",
   "decides": [
    "art27",
    "l311-3-1"
   ],
   "fr": "Sinon, fournit-il un service public ?",
   "en": "If not, does it provide a public service?",
   "why": {
    "fr": "Une entité privée qui fournit un service public a plusieurs devoirs d’un organisme public.",
    "en": "A private entity that provides a public service has several duties of a public body."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "in-service-since",
   "section": "system",
   "type": "date",
   "decides": [
    "art111-2"
   ],
   "fr": "Depuis quand le système est-il en service (AAAA-MM-JJ) ?",
   "en": "Since when has the system been in service (YYYY-MM-DD)?",
   "why": {
    "fr": "Un système antérieur à la date d’application suit un autre calendrier.",
    "en": "A system older than the date of application follows another calendar."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "significant-change",
   "section": "system",
   "type": "ternary",
   "decides": [
    "art111-2"
   ],
   "fr": "Sa conception a-t-elle été modifiée de façon importante depuis cette date d’application, ou le sera-t-elle ?",
   "en": "Has its design changed significantly since that date of application, or will it?",
   "why": {
    "fr": "Une modification importante met fin au régime des systèmes antérieurs.",
    "en": "A significant change ends the regime of older systems."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "for-public-authorities",
   "section": "system",
   "type": "ternary",
   "decides": [
    "art111-2"
   ],
   "fr": "Est-il destiné à des autorités publiques ?",
   "en": "Is it intended for public authorities?",
   "why": {
    "fr": "Même antérieur, il doit alors être en règle au plus tard le 2 août 2030.",
    "en": "Even if older, it must then comply by 2 August 2030 at the latest."
   }
  },
  {
   "id": "art5-a",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : manipulation ou tromperie causant un préjudice important ?",
   "en": "Does the system do this: subliminal, manipulative or deceptive techniques that cause significant harm?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-a"
   ]
  },
  {
   "id": "art5-b",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : exploitation de vulnérabilités (âge, handicap, situation sociale ou économique) ?",
   "en": "Does the system do this: exploiting vulnerabilities (age, disability, social or economic situation)?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-b"
   ]
  },
  {
   "id": "art5-ba",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : contenus intimes non consentis produits par IA ?",
   "en": "Does the system do this: AI-made intimate imagery without consent?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-ba"
   ]
  },
  {
   "id": "art5-bb",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : contenus pédopornographiques produits par IA ?",
   "en": "Does the system do this: AI-made child sexual abuse material?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-bb"
   ]
  },
  {
   "id": "art5-c",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : notation sociale (contexte sans rapport, ou traitement injustifié ou disproportionné) ?",
   "en": "Does the system do this: social scoring (unrelated context, or unjustified or disproportionate treatment), public and private?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-c"
   ]
  },
  {
   "id": "art5-d",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : prédiction d’une infraction fondée uniquement sur le profilage ?",
   "en": "Does the system do this: predicting an individual’s offending solely from profiling or personality traits?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-d"
   ]
  },
  {
   "id": "art5-e",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : moissonnage non ciblé d’images de visages ?",
   "en": "Does the system do this: untargeted scraping of facial images?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-e"
   ]
  },
  {
   "id": "art5-f",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : inférence des émotions au travail ou dans l’enseignement (hors raisons médicales ou de sécurité) ?",
   "en": "Does the system do this: inferring emotions at work or in education (medical and safety reasons excepted)?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-f"
   ]
  },
  {
   "id": "art5-g",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : catégorisation biométrique déduisant des données sensibles ?",
   "en": "Does the system do this: biometric categorisation that infers sensitive traits?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-g"
   ]
  },
  {
   "id": "art5-h",
   "options": null,
   "raises": "yes",
   "section": "prohibited",
   "type": "ternary",
   "fr": "Le système fait-il ceci : identification biométrique à distance en temps réel à des fins répressives (hors exceptions) ?",
   "en": "Does the system do this: real-time remote biometric identification for law enforcement (outside the exceptions)?",
   "why": {
    "fr": "Cette pratique est interdite, quel que soit le reste.",
    "en": "This practice is prohibited, whatever else holds."
   },
   "decides": [
    "art5-h"
   ]
  },
  {
   "options": null,
   "raises": "yes",
   "id": "annex1-product",
   "section": "high-risk",
   "type": "ternary",
   "decides": [
    "art6-1"
   ],
   "fr": "Est-ce un composant de sécurité d’un produit de l’annexe I soumis à évaluation par un tiers, ou ce produit ?",
   "en": "Is it a safety component of an Annex I product that needs third-party assessment, or that product?",
   "why": {
    "fr": "C’est la première voie vers le haut risque.",
    "en": "This is the first way to high risk."
   }
  },
  {
   "options": {
    "annex3-1a": {
     "fr": "Identification biométrique à distance (hors simple vérification)",
     "en": "Remote biometric identification (not one-to-one verification)"
    },
    "annex3-1b": {
     "fr": "Catégorisation biométrique par attributs sensibles ou protégés",
     "en": "Biometric categorisation by sensitive or protected attributes"
    },
    "annex3-1c": {
     "fr": "Reconnaissance des émotions",
     "en": "Emotion recognition"
    },
    "annex3-2": {
     "fr": "Composants de sécurité d’infrastructures critiques (numérique critique, circulation routière, eau, gaz, chauffage, électricité)",
     "en": "Safety components of critical infrastructure (critical digital, road traffic, water, gas, heating, electricity)"
    },
    "annex3-3a": {
     "fr": "Accès, admission ou affectation dans l’enseignement",
     "en": "Access, admission or assignment to education"
    },
    "annex3-3b": {
     "fr": "Évaluation des acquis, y compris pour piloter le parcours",
     "en": "Evaluating learning outcomes, also to steer learning"
    },
    "annex3-3c": {
     "fr": "Appréciation du niveau d’enseignement adéquat",
     "en": "Assessing the appropriate level of education"
    },
    "annex3-3d": {
     "fr": "Surveillance de comportements interdits aux examens",
     "en": "Monitoring prohibited behaviour during tests"
    },
    "annex3-4a": {
     "fr": "Recrutement et sélection (annonces ciblées, tri, évaluation)",
     "en": "Recruitment and selection (targeted advertisements, filtering, evaluation)"
    },
    "annex3-4b": {
     "fr": "Conditions de travail, promotion, rupture, attribution de tâches, suivi de performance",
     "en": "Terms of work, promotion, termination, task allocation, performance monitoring"
    },
    "annex3-5a": {
     "fr": "Éligibilité aux prestations et services d’assistance publique essentiels : octroi, réduction, révocation, récupération",
     "en": "Eligibility for essential public assistance benefits and services: granting, reducing, revoking, reclaiming"
    },
    "annex3-5b": {
     "fr": "Solvabilité ou note de crédit (hors détection de fraude financière)",
     "en": "Creditworthiness (detection of financial fraud excepted)"
    },
    "annex3-5c": {
     "fr": "Risque et tarification en assurance-vie et santé",
     "en": "Risk and pricing in life and health insurance"
    },
    "annex3-5d": {
     "fr": "Appels d’urgence : évaluation, priorité d’envoi des secours, triage",
     "en": "Emergency calls: classification, dispatch priority, triage"
    },
    "annex3-6a": {
     "fr": "Risque d’être victime d’une infraction",
     "en": "Risk of becoming a victim"
    },
    "annex3-6b": {
     "fr": "Polygraphes et outils similaires (répression)",
     "en": "Polygraphs and similar tools (law enforcement)"
    },
    "annex3-6c": {
     "fr": "Fiabilité des preuves",
     "en": "Reliability of evidence"
    },
    "annex3-6d": {
     "fr": "Risque d’infraction ou de récidive (pas uniquement par profilage), traits, antécédents",
     "en": "Risk of offending or reoffending (not solely by profiling), traits, past conduct"
    },
    "annex3-6e": {
     "fr": "Profilage lors d’enquêtes",
     "en": "Profiling during investigations"
    },
    "annex3-7a": {
     "fr": "Polygraphes et outils similaires (migration)",
     "en": "Polygraphs and similar tools (migration)"
    },
    "annex3-7b": {
     "fr": "Évaluation d’un risque (sécurité, migration irrégulière, santé) lié à une personne qui entre",
     "en": "Assessment of a risk (security, irregular migration, health) from a person entering"
    },
    "annex3-7c": {
     "fr": "Examen des demandes d’asile, de visa ou de séjour",
     "en": "Examining applications for asylum, visa or residence"
    },
    "annex3-7d": {
     "fr": "Détection ou identification de personnes (hors vérification de documents)",
     "en": "Detecting or identifying persons (document checks excepted)"
    },
    "annex3-8a": {
     "fr": "Aide aux juridictions (faits, droit, règlement des litiges)",
     "en": "Assisting courts (facts, law, dispute resolution)"
    },
    "annex3-8b": {
     "fr": "Influence sur des élections ou des votes (hors logistique)",
     "en": "Influencing elections or votes (logistics excepted)"
    }
   },
   "raises": "none",
   "id": "annex3",
   "section": "high-risk",
   "type": "choices",
   "decides": [
    "art6-2"
   ],
   "fr": "De quels points de l’annexe III le système relève-t-il ?",
   "en": "Which points of Annex III does the system fall under?",
   "why": {
    "fr": "C’est la seconde voie vers le haut risque.",
    "en": "This is the second way to high risk."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "profiling",
   "section": "high-risk",
   "type": "ternary",
   "decides": [
    "art6-3-profiling"
   ],
   "fr": "Le système évalue-t-il des aspects personnels de personnes physiques (profilage) ?",
   "en": "Does the system evaluate personal aspects of natural persons (profiling)?",
   "why": {
    "fr": "Le profilage exclut toujours la dérogation.",
    "en": "Profiling always excludes the derogation."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "no-significant-risk",
   "section": "high-risk",
   "type": "ternary",
   "decides": [
    "art6-3"
   ],
   "fr": "Est-il établi qu’il ne présente pas de risque important pour la santé, la sécurité ou les droits, et n’influence pas sensiblement les décisions ?",
   "en": "Is it established that it poses no significant risk to health, safety or rights, and does not materially influence decisions?",
   "why": {
    "fr": "C’est la première condition de la dérogation.",
    "en": "This is the first condition of the derogation."
   }
  },
  {
   "id": "art6-3-a",
   "options": null,
   "raises": "no",
   "section": "high-risk",
   "type": "ternary",
   "fr": "Le système ne fait-il que cela : tâche procédurale étroite ?",
   "en": "Does the system do only this: narrow procedural task?",
   "why": {
    "fr": "La dérogation demande au moins une de ces quatre conditions.",
    "en": "The derogation needs at least one of these four conditions."
   },
   "decides": [
    "art6-3-a"
   ]
  },
  {
   "id": "art6-3-b",
   "options": null,
   "raises": "no",
   "section": "high-risk",
   "type": "ternary",
   "fr": "Le système ne fait-il que cela : amélioration d’une activité humaine déjà accomplie ?",
   "en": "Does the system do only this: improves a human activity already completed?",
   "why": {
    "fr": "La dérogation demande au moins une de ces quatre conditions.",
    "en": "The derogation needs at least one of these four conditions."
   },
   "decides": [
    "art6-3-b"
   ]
  },
  {
   "id": "art6-3-c",
   "options": null,
   "raises": "no",
   "section": "high-risk",
   "type": "ternary",
   "fr": "Le système ne fait-il que cela : détection d’écarts avec des décisions antérieures, sans remplacer ni influencer l’évaluation humaine sans contrôle ?",
   "en": "Does the system do only this: detects deviations from earlier decisions, without replacing or influencing human assessment unreviewed?",
   "why": {
    "fr": "La dérogation demande au moins une de ces quatre conditions.",
    "en": "The derogation needs at least one of these four conditions."
   },
   "decides": [
    "art6-3-c"
   ]
  },
  {
   "id": "art6-3-d",
   "options": null,
   "raises": "no",
   "section": "high-risk",
   "type": "ternary",
   "fr": "Le système ne fait-il que cela : tâche préparatoire à une évaluation ?",
   "en": "Does the system do only this: preparatory task for an assessment?",
   "why": {
    "fr": "La dérogation demande au moins une de ces quatre conditions.",
    "en": "The derogation needs at least one of these four conditions."
   },
   "decides": [
    "art6-3-d"
   ]
  },
  {
   "options": null,
   "raises": "no",
   "id": "assessment-documented",
   "section": "high-risk",
   "type": "ternary",
   "decides": [
    "art6-4"
   ],
   "fr": "L’évaluation qui conclut à la dérogation est-elle documentée ?",
   "en": "Is the assessment that concludes to the derogation documented?",
   "why": {
    "fr": "Sans elle la dérogation ne peut pas être invoquée.",
    "en": "Without it the derogation cannot be relied on."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "interacts",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art50-1"
   ],
   "fr": "Des personnes échangent-elles directement avec le système ?",
   "en": "Do people interact directly with the system?",
   "why": {
    "fr": "Elles doivent savoir que c’est une IA.",
    "en": "They must be told that it is an AI."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "synthetic-content",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art50-2"
   ],
   "fr": "Produit-il des textes, images, sons ou vidéos de synthèse ?",
   "en": "Does it produce synthetic text, images, audio or video?",
   "why": {
    "fr": "Ces contenus doivent être marqués.",
    "en": "Such content must be marked."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "emotion-or-biometric",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art50-3"
   ],
   "fr": "Reconnaît-il des émotions ou classe-t-il des personnes par leur biométrie ?",
   "en": "Does it recognise emotions or categorise people by their biometrics?",
   "why": {
    "fr": "Les personnes exposées doivent être informées.",
    "en": "People exposed must be informed."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "deep-fake",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art50-4"
   ],
   "fr": "Produit-il des hypertrucages ?",
   "en": "Does it produce deep fakes?",
   "why": {
    "fr": "Ils doivent être signalés.",
    "en": "They must be disclosed."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "public-interest-text",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art50-4"
   ],
   "fr": "Publie-t-il des textes d’IA sur des sujets d’intérêt public ?",
   "en": "Does it publish AI text on matters of public interest?",
   "why": {
    "fr": "Ils doivent être signalés, sauf contrôle éditorial humain.",
    "en": "They must be disclosed, unless under human editorial control."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "editorial-control",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art50-4"
   ],
   "fr": "Un humain relit-il ces textes et en répond-il ?",
   "en": "Does a person review these texts and answer for them?",
   "why": {
    "fr": "C’est la seule exception pour ces textes.",
    "en": "This is the only exception for these texts."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "affects-people",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art86",
    "art22"
   ],
   "fr": "Les décisions ont-elles un effet juridique sur les personnes, ou les touchent-elles de façon aussi importante ?",
   "en": "Do the decisions have a legal effect on people, or similarly significantly affect them?",
   "why": {
    "fr": "C’est ce qui ouvre le droit à une explication et la protection contre les décisions automatisées.",
    "en": "This opens the right to an explanation and the protection against automated decisions."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "explained-elsewhere",
   "section": "transparency",
   "type": "ternary",
   "decides": [
    "art86"
   ],
   "fr": "Un autre texte de l’Union donne-t-il déjà droit à cette explication ?",
   "en": "Does another EU text already give a right to this explanation?",
   "why": {
    "fr": "L’article 86 ne vaut que dans le cas contraire.",
    "en": "Article 86 applies only if not."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "fria-processes",
   "section": "fundamental-rights",
   "type": "text",
   "decides": [
    "fria-a"
   ],
   "fr": "Dans quels processus le système est-il utilisé ?",
   "en": "In which processes is the system used?",
   "why": {
    "fr": "Première partie de l’analyse.",
    "en": "First part of the assessment."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "fria-period",
   "section": "fundamental-rights",
   "type": "text",
   "decides": [
    "fria-b"
   ],
   "fr": "Pendant quelle durée et à quelle fréquence ?",
   "en": "For how long and how often?",
   "why": {
    "fr": "Deuxième partie de l’analyse.",
    "en": "Second part of the assessment."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "fria-people",
   "section": "fundamental-rights",
   "type": "text",
   "decides": [
    "fria-c"
   ],
   "fr": "Quelles catégories de personnes et quels groupes peuvent être touchés ?",
   "en": "Which categories of persons and groups may be affected?",
   "why": {
    "fr": "Troisième partie ; les groupes de l’audit s’y ajoutent.",
    "en": "Third part; the groups of the audit are added."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "fria-harms",
   "section": "fundamental-rights",
   "type": "text",
   "decides": [
    "fria-d"
   ],
   "fr": "Quels préjudices risquent-ils ?",
   "en": "What harms do they risk?",
   "why": {
    "fr": "Quatrième partie ; les écarts établis s’y ajoutent.",
    "en": "Fourth part; established gaps are added."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "fria-oversight",
   "section": "fundamental-rights",
   "type": "text",
   "decides": [
    "fria-e"
   ],
   "fr": "Qui contrôle le système, comment, avec quelle possibilité de s’en écarter ?",
   "en": "Who oversees the system, how, and how can they depart from it?",
   "why": {
    "fr": "Cinquième partie de l’analyse.",
    "en": "Fifth part of the assessment."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "fria-response",
   "section": "fundamental-rights",
   "type": "text",
   "decides": [
    "fria-f"
   ],
   "fr": "Que fait-on si un risque se réalise, qui en répond, comment se plaindre ?",
   "en": "What is done if a risk materialises, who answers for it, how can people complain?",
   "why": {
    "fr": "Sixième partie de l’analyse.",
    "en": "Sixth part of the assessment."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "sensitive-for-bias",
   "section": "bias-data",
   "type": "ternary",
   "decides": [
    "bias-data"
   ],
   "fr": "Des données sensibles (santé, handicap, origine, religion, opinions…) sont-elles utilisées pour chercher ou corriger des biais ?",
   "en": "Are sensitive data (health, disability, origin, religion, opinions…) used to look for bias or to correct it?",
   "why": {
    "fr": "Six garanties s’y attachent, toutes nécessaires.",
    "en": "Six safeguards go with it, all of them necessary."
   }
  },
  {
   "id": "safeguard-1",
   "options": null,
   "raises": "no",
   "section": "bias-data",
   "type": "ternary",
   "fr": "Cette garantie est-elle en place : d’autres données, synthétiques ou anonymisées, ne suffisent pas ?",
   "en": "Is this safeguard in place: other data, synthetic or anonymised, would not do?",
   "why": {
    "fr": "Les six garanties sont cumulatives.",
    "en": "The six safeguards are cumulative."
   },
   "decides": [
    "safeguard-1"
   ]
  },
  {
   "id": "safeguard-2",
   "options": null,
   "raises": "no",
   "section": "bias-data",
   "type": "ternary",
   "fr": "Cette garantie est-elle en place : limites techniques à la réutilisation, sécurité à l’état de l’art, pseudonymisation ?",
   "en": "Is this safeguard in place: technical limits on re-use, state-of-the-art security, pseudonymisation?",
   "why": {
    "fr": "Les six garanties sont cumulatives.",
    "en": "The six safeguards are cumulative."
   },
   "decides": [
    "safeguard-2"
   ]
  },
  {
   "id": "safeguard-3",
   "options": null,
   "raises": "no",
   "section": "bias-data",
   "type": "ternary",
   "fr": "Cette garantie est-elle en place : accès contrôlé et documenté ?",
   "en": "Is this safeguard in place: controlled and documented access?",
   "why": {
    "fr": "Les six garanties sont cumulatives.",
    "en": "The six safeguards are cumulative."
   },
   "decides": [
    "safeguard-3"
   ]
  },
  {
   "id": "safeguard-4",
   "options": null,
   "raises": "no",
   "section": "bias-data",
   "type": "ternary",
   "fr": "Cette garantie est-elle en place : aucune transmission à d’autres ?",
   "en": "Is this safeguard in place: no transmission to others?",
   "why": {
    "fr": "Les six garanties sont cumulatives.",
    "en": "The six safeguards are cumulative."
   },
   "decides": [
    "safeguard-4"
   ]
  },
  {
   "id": "safeguard-5",
   "options": null,
   "raises": "no",
   "section": "bias-data",
   "type": "ternary",
   "fr": "Cette garantie est-elle en place : suppression une fois le biais corrigé ou la durée de conservation écoulée ?",
   "en": "Is this safeguard in place: deletion once bias is corrected or retention ends?",
   "why": {
    "fr": "Les six garanties sont cumulatives.",
    "en": "The six safeguards are cumulative."
   },
   "decides": [
    "safeguard-5"
   ]
  },
  {
   "id": "safeguard-6",
   "options": null,
   "raises": "no",
   "section": "bias-data",
   "type": "ternary",
   "fr": "Cette garantie est-elle en place : le registre des traitements dit pourquoi ces données sont nécessaires ?",
   "en": "Is this safeguard in place: the records of processing say why these data are necessary?",
   "why": {
    "fr": "Les six garanties sont cumulatives.",
    "en": "The six safeguards are cumulative."
   },
   "decides": [
    "safeguard-6"
   ]
  },
  {
   "options": null,
   "raises": "yes",
   "id": "personal-data",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "art22",
    "art35"
   ],
   "fr": "Le système traite-t-il des données personnelles ?",
   "en": "Does the system process personal data?",
   "why": {
    "fr": "Le RGPD ne vise que les données personnelles.",
    "en": "The GDPR covers personal data only."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "solely-automated",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "art22",
    "loi-78-17-47",
    "nullity"
   ],
   "fr": "Les décisions sont-elles prises sans intervention humaine positive, concrète et significative ?",
   "en": "Are decisions made without a positive, concrete and significant human action?",
   "why": {
    "fr": "Une décision entièrement automatisée n’est permise que dans certains cas.",
    "en": "A fully automated decision is allowed in some cases only."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "score-decides",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "schufa"
   ],
   "fr": "La personne qui décide s’appuie-t-elle fortement sur la note du système ?",
   "en": "Does the person who decides draw strongly on the system’s score?",
   "why": {
    "fr": "Une note décisive peut être elle-même une décision automatisée.",
    "en": "A decisive score may itself be an automated decision."
   }
  },
  {
   "options": {
    "contract": {
     "fr": "contrat",
     "en": "contract"
    },
    "law": {
     "fr": "loi",
     "en": "law"
    },
    "consent": {
     "fr": "consentement explicite",
     "en": "explicit consent"
    },
    "none": {
     "fr": "aucun",
     "en": "none"
    }
   },
   "raises": "none",
   "id": "automated-basis",
   "section": "data-protection",
   "type": "choice",
   "decides": [
    "art22"
   ],
   "fr": "Sur quel fondement une décision automatisée reposerait-elle ?",
   "en": "On what basis would an automated decision rest?",
   "why": {
    "fr": "Sans contrat, loi ou consentement explicite, elle est interdite.",
    "en": "Without contract, law or explicit consent, it is prohibited."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "sensitive-inputs",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "loi-78-17-47",
    "art9"
   ],
   "fr": "Le système utilise-t-il des données sensibles pour décider ?",
   "en": "Does the system use sensitive data to decide?",
   "why": {
    "fr": "Une décision administrative automatisée ne peut pas en utiliser.",
    "en": "An automated administrative decision may not use them."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "masters-processing",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "loi-78-17-47",
    "ddd-2"
   ],
   "fr": "Le responsable maîtrise-t-il le traitement et ses évolutions au point de pouvoir l’expliquer en détail ?",
   "en": "Does the controller master the processing and its changes enough to explain it in detail?",
   "why": {
    "fr": "C’est une condition de la décision automatisée.",
    "en": "This is a condition of automated decisions."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "self-revising",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "dc-2018-765"
   ],
   "fr": "Le système révise-t-il lui-même ses règles pendant son usage ?",
   "en": "Does the system revise its own rules while in use?",
   "why": {
    "fr": "Il ne peut alors pas être le seul fondement d’une décision administrative.",
    "en": "It may then not be the sole basis of an administrative decision."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "administrative-appeal",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "loi-78-17-47"
   ],
   "fr": "Statue-t-il sur des recours administratifs ?",
   "en": "Does it decide administrative appeals?",
   "why": {
    "fr": "Un recours ne peut jamais être jugé par une machine seule.",
    "en": "An appeal may never be decided by a machine alone."
   }
  },
  {
   "id": "wp1",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : évaluation ou notation, dont le profilage ?",
   "en": "Is this criterion met: evaluation or scoring, profiling among it?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp1"
   ]
  },
  {
   "id": "wp2",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : décision automatique à effet juridique ou similaire ?",
   "en": "Is this criterion met: automated decision with legal or similar effect?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp2"
   ]
  },
  {
   "id": "wp3",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : surveillance systématique ?",
   "en": "Is this criterion met: systematic monitoring?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp3"
   ]
  },
  {
   "id": "wp4",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : données sensibles ou hautement personnelles ?",
   "en": "Is this criterion met: sensitive or highly personal data?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp4"
   ]
  },
  {
   "id": "wp5",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : grande échelle ?",
   "en": "Is this criterion met: large scale?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp5"
   ]
  },
  {
   "id": "wp6",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : croisement de données ?",
   "en": "Is this criterion met: matching or combining data sets?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp6"
   ]
  },
  {
   "id": "wp7",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : personnes vulnérables ?",
   "en": "Is this criterion met: vulnerable people?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp7"
   ]
  },
  {
   "id": "wp8",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : usage innovant ou technologie nouvelle ?",
   "en": "Is this criterion met: innovative use or new technology?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp8"
   ]
  },
  {
   "id": "wp9",
   "options": null,
   "raises": "yes",
   "section": "data-protection",
   "type": "ternary",
   "fr": "Ce critère est-il rempli : peut exclure d’un droit, d’un service ou d’un contrat ?",
   "en": "Is this criterion met: may prevent people from a right, a service or a contract?",
   "why": {
    "fr": "Deux critères sur neuf appellent une analyse d’impact.",
    "en": "Two criteria out of nine call for an impact assessment."
   },
   "decides": [
    "wp9"
   ]
  },
  {
   "options": {
    "art35-3-a": {
     "fr": "Évaluation systématique et approfondie d’aspects personnels par un traitement automatisé, fondant des décisions à effet juridique ou similaire",
     "en": "Systematic and extensive evaluation of personal aspects by automated processing, on which decisions with legal or similar effect are based"
    },
    "art35-3-b": {
     "fr": "Données sensibles ou pénales à grande échelle",
     "en": "Special categories or criminal data on a large scale"
    },
    "art35-3-c": {
     "fr": "Surveillance systématique à grande échelle d’une zone accessible au public",
     "en": "Systematic monitoring of a publicly accessible area on a large scale"
    }
   },
   "raises": "none",
   "id": "art35-3",
   "section": "data-protection",
   "type": "choices",
   "decides": [
    "art35"
   ],
   "fr": "De quels cas de l’article 35, paragraphe 3, le traitement relève-t-il ?",
   "en": "Which cases of Article 35(3) does the processing fall under?",
   "why": {
    "fr": "Chacun rend l’analyse d’impact obligatoire.",
    "en": "Each makes the impact assessment mandatory."
   }
  },
  {
   "options": {
    "cnil-1": {
     "fr": "Santé en établissement (prise en charge des personnes)",
     "en": "Delivery of health care in institutions"
    },
    "cnil-2": {
     "fr": "Données génétiques de personnes vulnérables",
     "en": "Genetic data of vulnerable people"
    },
    "cnil-3": {
     "fr": "Profils de personnes pour les ressources humaines",
     "en": "Profiling for human resources"
    },
    "cnil-4": {
     "fr": "Surveillance constante des employés",
     "en": "Constant monitoring of employees"
    },
    "cnil-5": {
     "fr": "Alertes et signalements en matière sociale et sanitaire",
     "en": "Social and health alerts"
    },
    "cnil-6": {
     "fr": "Alertes professionnelles",
     "en": "Professional whistle-blowing"
    },
    "cnil-7": {
     "fr": "Entrepôt ou registre de données de santé",
     "en": "Health data warehouse or registry"
    },
    "cnil-8": {
     "fr": "Profilage pouvant exclure d’un contrat, le suspendre ou le rompre",
     "en": "Profiling that may exclude from a contract, suspend or end it"
    },
    "cnil-9": {
     "fr": "Manquements contractuels mutualisés",
     "en": "Shared registers of contractual breaches"
    },
    "cnil-10": {
     "fr": "Profilage avec des données de sources externes",
     "en": "Profiling with data from external sources"
    },
    "cnil-11": {
     "fr": "Biométrie avec des personnes vulnérables",
     "en": "Biometrics of vulnerable people"
    },
    "cnil-12": {
     "fr": "Demandes et gestion de logements sociaux",
     "en": "Social-housing applications and management"
    },
    "cnil-13": {
     "fr": "Accompagnement social ou médico-social",
     "en": "Social or medico-social support"
    },
    "cnil-14": {
     "fr": "Localisation à large échelle",
     "en": "Large-scale location data"
    }
   },
   "raises": "none",
   "id": "cnil-list",
   "section": "data-protection",
   "type": "choices",
   "decides": [
    "cnil-list"
   ],
   "fr": "De quels types de la liste de la CNIL le traitement relève-t-il ?",
   "en": "Which types of the CNIL’s list does the processing fall under?",
   "why": {
    "fr": "Chacun rend l’analyse d’impact obligatoire en France.",
    "en": "Each makes the impact assessment mandatory in France."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "dpia-done",
   "section": "data-protection",
   "type": "ternary",
   "decides": [
    "art35",
    "art27-4"
   ],
   "fr": "L’analyse d’impact sur la protection des données est-elle faite et à jour ?",
   "en": "Has the data protection impact assessment been done and kept up to date?",
   "why": {
    "fr": "L’analyse sur les droits fondamentaux peut en reprendre des parties.",
    "en": "The fundamental rights assessment may embed parts of it."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "uses-algorithm",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l311-3-1"
   ],
   "fr": "La décision s’appuie-t-elle sur un traitement algorithmique, fût-ce un tableur ?",
   "en": "Does the decision rest on algorithmic processing, if only a spreadsheet?",
   "why": {
    "fr": "Mention et publication visent tout algorithme, appris ou non.",
    "en": "Mention and publication cover any algorithm, learned or not."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "individual-decision",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l311-3-1",
    "l312-1-3"
   ],
   "fr": "S’agit-il de décisions administratives individuelles ?",
   "en": "Are these individual administrative decisions?",
   "why": {
    "fr": "La mention et la publication ne concernent qu’elles.",
    "en": "Mention and publication concern these only."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "selects-for-check",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l311-3-1"
   ],
   "fr": "Le système choisit-il seulement les dossiers à contrôler ?",
   "en": "Does the system only choose the files to check?",
   "why": {
    "fr": "Choisir un dossier n’est peut-être pas en soi une décision : à confirmer.",
    "en": "Choosing a file may not itself be a decision: to be confirmed."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "secrecy-exception",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l311-5"
   ],
   "fr": "Un secret protégé par la loi (L311-5, 2°) s’oppose-t-il à la communication ?",
   "en": "Does a secret protected by law (L311-5, 2°) stand against communication?",
   "why": {
    "fr": "Il dispense de communiquer les règles.",
    "en": "It dispenses from communicating the rules."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "special-text",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l311-3-1"
   ],
   "fr": "Un texte spécial remplace-t-il ces règles ?",
   "en": "Does a special text take the place of these rules?",
   "why": {
    "fr": "Certaines procédures ont leur propre régime.",
    "en": "Some procedures have a regime of their own."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "mention-present",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l311-3-1",
    "nullity"
   ],
   "fr": "Chaque décision porte-t-elle la mention explicite ?",
   "en": "Does every decision carry the explicit mention?",
   "why": {
    "fr": "Son absence rend nulle une décision entièrement automatisée.",
    "en": "Without it a fully automated decision is void."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "fifty-agents",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "d312-1-4"
   ],
   "fr": "L’organisme compte-t-il au moins cinquante agents ou salariés (ETP) ?",
   "en": "Does the organisation have at least fifty agents or employees (FTE)?",
   "why": {
    "fr": "C’est le seuil de la publication ; en dessous elle est volontaire.",
    "en": "This is the threshold of publication; below, it is voluntary."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "main-processing",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l312-1-3"
   ],
   "fr": "Touche-t-il beaucoup de personnes ou a-t-il des effets importants (traitement « principal ») ?",
   "en": "Does it concern many people or have important effects (“main” processing)?",
   "why": {
    "fr": "Seuls les principaux traitements doivent être publiés.",
    "en": "Only the main processing must be published."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "rules-published",
   "section": "administration",
   "type": "ternary",
   "decides": [
    "l312-1-3"
   ],
   "fr": "Les règles du traitement sont-elles publiées en ligne ?",
   "en": "Are the rules of the processing published online?",
   "why": {
    "fr": "Devoir des administrations au-dessus du seuil.",
    "en": "Duty of administrations above the threshold."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "rules-link",
   "section": "administration",
   "type": "text",
   "decides": [
    "r311-3-1-1"
   ],
   "fr": "À quelle adresse ces règles se lisent-elles ?",
   "en": "At which address can these rules be read?",
   "why": {
    "fr": "La mention y renvoie.",
    "en": "The mention points to it."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "contact",
   "section": "administration",
   "type": "text",
   "decides": [
    "r311-3-1-1"
   ],
   "fr": "À qui demander les règles (service et adresse) ?",
   "en": "Whom to ask for the rules (service and address)?",
   "why": {
    "fr": "La mention le dit.",
    "en": "The mention says it."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "explanation-contribution",
   "section": "administration",
   "type": "text",
   "decides": [
    "explanation-1"
   ],
   "fr": "À quel degré et comment l’algorithme contribue-t-il à la décision ?",
   "en": "To what degree and how does the algorithm contribute to the decision?",
   "why": {
    "fr": "Premier point de l’explication.",
    "en": "First point of the explanation."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "explanation-data",
   "section": "administration",
   "type": "text",
   "decides": [
    "explanation-2"
   ],
   "fr": "Quelles données traite-t-il, et d’où viennent-elles ?",
   "en": "Which data does it process, and from where?",
   "why": {
    "fr": "Deuxième point de l’explication.",
    "en": "Second point of the explanation."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "explanation-parameters",
   "section": "administration",
   "type": "text",
   "decides": [
    "explanation-3"
   ],
   "fr": "Quels paramètres et quels poids s’appliquent à la personne ?",
   "en": "Which parameters and weights apply to the person?",
   "why": {
    "fr": "Troisième point de l’explication.",
    "en": "Third point of the explanation."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "explanation-operations",
   "section": "administration",
   "type": "text",
   "decides": [
    "explanation-4"
   ],
   "fr": "Quelles opérations effectue-t-il ?",
   "en": "Which operations does it carry out?",
   "why": {
    "fr": "Quatrième point de l’explication.",
    "en": "Fourth point of the explanation."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "justify-aim",
   "section": "justification",
   "type": "text",
   "decides": [
    "justify-aim"
   ],
   "fr": "Quel but légitime le critère à l’origine de l’écart poursuit-il ?",
   "en": "What legitimate aim does the criterion behind the gap pursue?",
   "why": {
    "fr": "Une discrimination indirecte ne se justifie que par un but légitime.",
    "en": "Indirect discrimination is justified only by a legitimate aim."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "justify-suitable",
   "section": "justification",
   "type": "text",
   "decides": [
    "justify-suitable"
   ],
   "fr": "En quoi ce critère est-il propre à l’atteindre ?",
   "en": "In what way is this criterion suitable to reach it?",
   "why": {
    "fr": "Le moyen doit être approprié.",
    "en": "The means must be appropriate."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "justify-necessary",
   "section": "justification",
   "type": "text",
   "decides": [
    "justify-necessary"
   ],
   "fr": "En quoi est-il nécessaire ?",
   "en": "In what way is it necessary?",
   "why": {
    "fr": "Le moyen doit être nécessaire.",
    "en": "The means must be necessary."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "justify-alternative",
   "section": "justification",
   "type": "text",
   "decides": [
    "justify-alternative"
   ],
   "fr": "Quelle solution moins désavantageuse a été essayée ?",
   "en": "Which less disadvantageous alternative was tried?",
   "why": {
    "fr": "S’il en existe une, le moyen n’est pas nécessaire.",
    "en": "If there is one, the means is not necessary."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-access",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art15"
   ],
   "fr": "L’accès aux données et au système est-il nominatif, limité au besoin et revu ?",
   "en": "Is access to data and system by name, limited to need and reviewed?",
   "why": {
    "fr": "Premier rempart contre l’accès illégitime.",
    "en": "First rampart against illegitimate access."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-encryption",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art15"
   ],
   "fr": "Les données sont-elles chiffrées, au repos et en transit ?",
   "en": "Are data encrypted, at rest and in transit?",
   "why": {
    "fr": "Limite l’effet d’un vol.",
    "en": "Limits the effect of a theft."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-logs",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art12",
    "art26-6"
   ],
   "fr": "Les accès et les décisions sont-ils journalisés et les journaux protégés ?",
   "en": "Are accesses and decisions logged and the logs protected?",
   "why": {
    "fr": "Sans journal aucun incident ne se voit.",
    "en": "Without logs no incident is seen."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-backups",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art15"
   ],
   "fr": "Des sauvegardes sont-elles faites, séparées et leur restauration essayée ?",
   "en": "Are backups made, kept apart and their restoration tried?",
   "why": {
    "fr": "Contre la disparition des données.",
    "en": "Against the disappearance of data."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-supplier",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art15"
   ],
   "fr": "Les fournisseurs sont-ils tenus par contrat à ces mesures ?",
   "en": "Are suppliers bound to these measures by contract?",
   "why": {
    "fr": "L’attaque passe souvent par un fournisseur.",
    "en": "Attacks often come through a supplier."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-model",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art15"
   ],
   "fr": "Le modèle et ses entrées sont-ils protégés contre la manipulation (données empoisonnées, entrées adverses) ?",
   "en": "Are the model and its inputs protected against manipulation (poisoned data, adversarial inputs)?",
   "why": {
    "fr": "Menace propre aux systèmes appris.",
    "en": "A threat of learned systems."
   }
  },
  {
   "options": null,
   "raises": "no",
   "id": "security-incidents",
   "section": "security",
   "type": "ternary",
   "decides": [
    "art26-5"
   ],
   "fr": "Une procédure d’incident existe-t-elle et a-t-elle été essayée ?",
   "en": "Is there an incident procedure and has it been tried?",
   "why": {
    "fr": "Une violation se notifie vite, ou pas du tout.",
    "en": "A breach is notified quickly, or not at all."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-public-space",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "wp3",
    "art35-3-c"
   ],
   "fr": "Observe-t-il des lieux ouverts au public ?",
   "en": "Does it observe places open to the public?",
   "why": {
    "fr": "Toute personne qui passe est alors concernée.",
    "en": "Anyone who passes by is then concerned."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-location",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "cnil-14"
   ],
   "fr": "Suit-il la position ou les déplacements de personnes ?",
   "en": "Does it follow the position or the movements of people?",
   "why": {
    "fr": "Les déplacements disent presque tout d’une vie.",
    "en": "Movements tell almost all of a life."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-biometric",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "annex3-1a",
    "art5-h"
   ],
   "fr": "Utilise-t-il le visage, la voix ou un autre trait biométrique ?",
   "en": "Does it use faces, voices or another biometric trait?",
   "why": {
    "fr": "Un trait biométrique ne se change pas.",
    "en": "A biometric trait cannot be changed."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-continuous",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "wp3",
    "cnil-4"
   ],
   "fr": "La collecte est-elle continue ?",
   "en": "Is collection continuous?",
   "why": {
    "fr": "Une collecte continue surveille, même sans le vouloir.",
    "en": "Continuous collection monitors, even unwillingly."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-matching",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "wp6",
    "cnil-10"
   ],
   "fr": "Croise-t-il des fichiers tenus pour d’autres fins ?",
   "en": "Does it match files kept for other purposes?",
   "why": {
    "fr": "Le croisement crée un savoir que nul fichier n’avait.",
    "en": "Matching creates knowledge that no file had."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-hidden",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "art26-11"
   ],
   "fr": "Des personnes sont-elles observées sans le savoir ?",
   "en": "Are people observed without knowing?",
   "why": {
    "fr": "Qui ne sait pas ne peut pas contester.",
    "en": "Who does not know cannot contest."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-reuse",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "art5-c"
   ],
   "fr": "Les résultats servent-ils ou peuvent-ils servir à d’autres fins ?",
   "en": "Do the outputs serve, or may they serve, other purposes?",
   "why": {
    "fr": "Le détournement d’usage est le chemin ordinaire vers la surveillance.",
    "en": "Function creep is the usual way to surveillance."
   }
  },
  {
   "options": null,
   "raises": "yes",
   "id": "surveillance-retention",
   "section": "surveillance",
   "type": "ternary",
   "decides": [
    "safeguard-5"
   ],
   "fr": "Les traces individuelles sont-elles gardées plus longtemps que la décision ne le demande ?",
   "en": "Are individual traces kept longer than the decision needs?",
   "why": {
    "fr": "Ce qui n’est plus gardé ne peut plus être détourné.",
    "en": "What is no longer kept can no longer be misused."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "service",
   "section": "register",
   "type": "text",
   "decides": [
    "etalab-inventory"
   ],
   "fr": "Quel service porte le système ?",
   "en": "Which service carries the system?",
   "why": {
    "fr": "L’inventaire d’Etalab nomme le service qui répond de l’algorithme.",
    "en": "Etalab’s inventory names the service that answers for the algorithm."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "context",
   "section": "register",
   "type": "text",
   "decides": [
    "etalab-inventory"
   ],
   "fr": "Quel est le contexte (politique publique, historique) ?",
   "en": "What is the context (policy, history)?",
   "why": {
    "fr": "L’inventaire d’Etalab le demande : un lecteur ne juge pas un algorithme hors de sa politique.",
    "en": "Etalab’s inventory asks for it: readers cannot judge an algorithm outside its policy."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "legal-grounds",
   "section": "register",
   "type": "text",
   "decides": [
    "etalab-inventory",
    "nl-register"
   ],
   "fr": "Sur quels textes la décision se fonde-t-elle ?",
   "en": "On which legal texts does the decision rest?",
   "why": {
    "fr": "Les deux registres demandent le texte qui permet la décision ; sans lui elle n’a pas de base.",
    "en": "Both registers ask for the text that allows the decision; without one it has no basis."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "decisions-a-year",
   "section": "register",
   "type": "number",
   "decides": [
    "etalab-inventory",
    "l312-1-3"
   ],
   "fr": "Combien de décisions par an ?",
   "en": "How many decisions a year?",
   "why": {
    "fr": "Champ des registres ; aide à dire si le traitement est « principal ».",
    "en": "Field of registers; helps to say whether the processing is “main”."
   }
  },
  {
   "options": {
    "external": {
     "fr": "externe (usagers)",
     "en": "external (public)"
    },
    "internal": {
     "fr": "interne (agents)",
     "en": "internal (staff)"
    }
   },
   "raises": "none",
   "id": "scope",
   "section": "register",
   "type": "choice",
   "decides": [
    "etalab-inventory"
   ],
   "fr": "La décision touche-t-elle des usagers ou des agents ?",
   "en": "Does the decision concern the public or staff?",
   "why": {
    "fr": "L’inventaire d’Etalab sépare les décisions envers les usagers de celles envers les agents.",
    "en": "Etalab’s inventory sets decisions about the public apart from those about staff."
   }
  },
  {
   "options": {
    "rules": {
     "fr": "règles écrites",
     "en": "written rules"
    },
    "learned": {
     "fr": "apprentissage",
     "en": "machine learning"
    }
   },
   "raises": "none",
   "id": "algorithm-kind",
   "section": "register",
   "type": "choice",
   "decides": [
    "etalab-inventory"
   ],
   "fr": "L’algorithme suit-il des règles écrites ou est-il appris sur des données ?",
   "en": "Does the algorithm follow written rules or is it learned from data?",
   "why": {
    "fr": "L’inventaire d’Etalab le demande ; des règles écrites se publient et s’expliquent autrement qu’un modèle appris.",
    "en": "Etalab’s inventory asks for it; written rules are published and explained otherwise than a learned model."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "collection",
   "section": "register",
   "type": "text",
   "decides": [
    "etalab-inventory"
   ],
   "fr": "Comment les données sont-elles collectées ?",
   "en": "How are data collected?",
   "why": {
    "fr": "L’inventaire d’Etalab le demande ; une donnée reprise d’ailleurs n’a pas la même valeur.",
    "en": "Etalab’s inventory asks for it; a datum taken over from elsewhere is not worth the same."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "data-sources",
   "section": "register",
   "type": "text",
   "decides": [
    "etalab-inventory",
    "explanation-2"
   ],
   "fr": "De quels fichiers ou organismes viennent les données ?",
   "en": "From which files or bodies do the data come?",
   "why": {
    "fr": "L’inventaire d’Etalab et l’explication demandent la source de chaque donnée.",
    "en": "Etalab’s inventory and the explanation ask for the source of each datum."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "proportionality",
   "section": "register",
   "type": "text",
   "decides": [
    "nl-register"
   ],
   "fr": "Quels avantages, quels inconvénients, quelles autres solutions ont été pesés ?",
   "en": "Which advantages, drawbacks and alternatives were weighed?",
   "why": {
    "fr": "Le registre néerlandais demande ce qui a été pesé ; l’analyse de proportionnalité s’y lit.",
    "en": "The Dutch register asks what was weighed; the test of proportionality is read there."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "supplier",
   "section": "register",
   "type": "text",
   "decides": [
    "nl-register"
   ],
   "fr": "Quel fournisseur ?",
   "en": "Which supplier?",
   "why": {
    "fr": "Le registre néerlandais le demande ; les devoirs du fournisseur sont les siens.",
    "en": "The Dutch register asks for it; the duties of the provider are theirs."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "source-code",
   "section": "register",
   "type": "text",
   "decides": [
    "nl-register"
   ],
   "fr": "Où lire le code source ?",
   "en": "Where can the source code be read?",
   "why": {
    "fr": "Les registres y renvoient : qui veut refaire le calcul commence là.",
    "en": "Registers point to it: who wants to redo the computation starts there."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "public-page",
   "section": "register",
   "type": "text",
   "decides": [
    "nl-register"
   ],
   "fr": "Quelle page publique décrit le système ?",
   "en": "Which public page describes the system?",
   "why": {
    "fr": "Les registres y renvoient : une personne concernée commence là.",
    "en": "Registers point to it: a person concerned starts there."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "themes",
   "section": "register",
   "type": "text",
   "decides": [
    "nl-register"
   ],
   "fr": "Quel thème du registre néerlandais (par exemple Wonen) ?",
   "en": "Which theme of the Dutch register (such as Wonen)?",
   "why": {
    "fr": "Le registre néerlandais classe par thème de politique ; ailleurs, laissez « unknown ».",
    "en": "The Dutch register sorts by policy theme; elsewhere, leave “unknown”."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "retention",
   "section": "register",
   "type": "text",
   "decides": [
    "art35"
   ],
   "fr": "Combien de temps les données sont-elles gardées ?",
   "en": "How long are data kept?",
   "why": {
    "fr": "L’analyse d’impact le demande (2.1.5) ; ce qui n’est plus gardé ne fuit plus.",
    "en": "The impact assessment asks for it (2.1.5); what is no longer kept no longer leaks."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "people-rights",
   "section": "register",
   "type": "text",
   "decides": [
    "art35"
   ],
   "fr": "Comment les personnes sont-elles informées et exercent-elles leurs droits ?",
   "en": "How are people informed and how do they exercise their rights?",
   "why": {
    "fr": "L’analyse d’impact le demande (2.2) : information, accès, rectification, opposition.",
    "en": "The impact assessment asks for it (2.2): information, access, rectification, objection."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "transfers",
   "section": "register",
   "type": "text",
   "decides": [
    "art35"
   ],
   "fr": "Des données sortent-elles de l’Union européenne, et comment sont-elles protégées ?",
   "en": "Do data leave the European Union, and how are they protected?",
   "why": {
    "fr": "L’analyse d’impact le demande (2.2.7) ; hors de l’Union, la protection se justifie.",
    "en": "The impact assessment asks for it (2.2.7); outside the Union protection must be shown."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "data-minimisation",
   "section": "register",
   "type": "text",
   "decides": [
    "art35"
   ],
   "fr": "Pourquoi chaque donnée traitée est-elle nécessaire à la décision ?",
   "en": "Why is each datum processed necessary for the decision?",
   "why": {
    "fr": "L’analyse d’impact le demande (2.1.3, minimisation).",
    "en": "The impact assessment asks for it (2.1.3, minimisation)."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "data-accuracy",
   "section": "register",
   "type": "text",
   "decides": [
    "art35",
    "art10-3"
   ],
   "fr": "Comment les données sont-elles tenues exactes et à jour ?",
   "en": "How are data kept accurate and up to date?",
   "why": {
    "fr": "L’analyse d’impact le demande (2.1.4) ; une donnée fausse fait une décision fausse.",
    "en": "The impact assessment asks for it (2.1.4); a wrong datum makes a wrong decision."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "supporting-assets",
   "section": "register",
   "type": "text",
   "decides": [
    "art35"
   ],
   "fr": "Sur quels supports reposent les données (logiciels, serveurs, prestataires, papier) ?",
   "en": "On which assets do the data rest (software, servers, suppliers, paper)?",
   "why": {
    "fr": "L’analyse d’impact le demande (1.2.3) ; la vraisemblance d’une violation en dépend.",
    "en": "The impact assessment asks for it (1.2.3); the likelihood of a breach depends on it."
   }
  },
  {
   "options": null,
   "raises": "none",
   "id": "risk-sources",
   "section": "register",
   "type": "text",
   "decides": [
    "art35"
   ],
   "fr": "Qui ou quoi pourrait causer une violation de données (agents, prestataires, attaquants, pannes) ?",
   "en": "Who or what could cause a data breach (staff, suppliers, attackers, failures)?",
   "why": {
    "fr": "L’analyse d’impact le demande pour chaque événement redouté (3.2 à 3.4).",
    "en": "The impact assessment asks for it for each feared event (3.2 to 3.4)."
   }
  }
 ]
}
