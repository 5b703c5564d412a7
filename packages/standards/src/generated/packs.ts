// Generated from packs/*.yaml by gen.mjs: do not edit.
import type { RulePack } from '../packs/rule-pack.ts'

export const PACKS: readonly RulePack[] = [
 {
  "id": "conventions",
  "version": "2026-11-23",
  "scope": "any",
  "title": {
   "fr": "Conventions et échelles",
   "en": "Conventions and scales"
  },
  "sources": {
   "cornell": {
    "fr": "law.cornell.edu, 29 CFR 1607.4 (en partie) ; ijamworld.com",
    "en": "law.cornell.edu, 29 CFR 1607.4 (in part); ijamworld.com"
   },
   "ll144": {
    "fr": "nacmiaslaw.com 16989, 16991 (6 RCNY 5-300, 5-302) ; aiuc-1.com ; texte de la règle (rk68/LL144-giskard-239)",
    "en": "nacmiaslaw.com 16989, 16991 (6 RCNY 5-300, 5-302); aiuc-1.com; text of the rule (rk68/LL144-giskard-239)"
   },
   "aia": {
    "fr": "Dépôt canada-ca/aia-eia-js@b900dc7, code lu et noté",
    "en": "Repository canada-ca/aia-eia-js@b900dc7, code read and scored"
   },
   "pia": {
    "fr": "Dépôt LINCnil/pia@44dd313, fr.json et pia_architecture.json",
    "en": "Repository LINCnil/pia@44dd313, fr.json and pia_architecture.json"
   },
   "nl-register": {
    "fr": "Dépôt MinBZK/Algoritmeregister-Publicatiestandaard@d20a0fe",
    "en": "Repository MinBZK/Algoritmeregister-Publicatiestandaard@d20a0fe"
   },
   "etalab": {
    "fr": "Etalab, modèle d’inventaire (etalab/guides.etalab.gouv.fr@57b72b1)",
    "en": "Etalab, inventory model (etalab/guides.etalab.gouv.fr@57b72b1)"
   },
   "insee": {
    "fr": "Dépôt InseeFrLab/manuel-protection-tableaux, annexe des règles",
    "en": "Repository InseeFrLab/manuel-protection-tableaux, annex of rules"
   },
   "grid": {
    "fr": "tempogeo.blogspot.com, 2013",
    "en": "tempogeo.blogspot.com, 2013"
   },
   "eurostat": {
    "fr": "wikis.ec.europa.eu, IFS 9.1.2 ; RAMON CODED2",
    "en": "wikis.ec.europa.eu, IFS 9.1.2; RAMON CODED2"
   },
   "oecd": {
    "fr": "stats.oecd.org, glossaire 7010",
    "en": "stats.oecd.org, glossary 7010"
   },
   "duo": {
    "fr": "Dépôt NGO-Algorithm-Audit/DUO-CUB@b392055",
    "en": "Repository NGO-Algorithm-Audit/DUO-CUB@b392055"
   },
   "ours": {
    "fr": "Choix de cet outil",
    "en": "Choice of this toolkit"
   },
   "unchecked": {
    "fr": "Connaissance générale, non vérifiée sur le texte",
    "en": "General knowledge, not checked against the text"
   }
  },
  "instrument": {
   "reference": {
    "fr": "Plusieurs auteurs",
    "en": "Several publishers"
   },
   "consolidatedOn": null
  },
  "entries": [
   {
    "id": "four-fifths",
    "group": "benchmark",
    "fr": "Taux d’un groupe inférieur aux quatre cinquièmes du taux le plus élevé (repère d’origine américaine)",
    "en": "A group’s rate under four fifths of the highest (benchmark of US origin)",
    "reference": {
     "fr": "29 CFR 1607.4(D)",
     "en": "29 CFR 1607.4(D)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cornell",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "ll144",
    "group": "benchmark",
    "fr": "Loi locale 144 de New York : tableau de ratios d’impact, sans seuil d’échec",
    "en": "New York City Local Law 144: table of impact ratios, no pass mark",
    "reference": {
     "fr": "6 RCNY 5-300 à 5-304",
     "en": "6 RCNY 5-300 to 5-304"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "ll144"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "aia-level-1",
    "group": "aia-level",
    "fr": "Niveau I : au plus 25 % du score brut maximal",
    "en": "Level I: at most 25 % of the highest raw score",
    "reference": {
     "fr": "Directive sur la prise de décisions automatisées (Canada)",
     "en": "Directive on Automated Decision-Making (Canada)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "aia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 1
   },
   {
    "id": "aia-level-2",
    "group": "aia-level",
    "fr": "Niveau II : plus de 25 % et au plus 50 %",
    "en": "Level II: above 25 % and at most 50 %",
    "reference": {
     "fr": "Directive sur la prise de décisions automatisées (Canada)",
     "en": "Directive on Automated Decision-Making (Canada)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "aia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 2
   },
   {
    "id": "aia-level-3",
    "group": "aia-level",
    "fr": "Niveau III : plus de 50 % et au plus 75 %",
    "en": "Level III: above 50 % and at most 75 %",
    "reference": {
     "fr": "Directive sur la prise de décisions automatisées (Canada)",
     "en": "Directive on Automated Decision-Making (Canada)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "aia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 3
   },
   {
    "id": "aia-level-4",
    "group": "aia-level",
    "fr": "Niveau IV : plus de 75 %",
    "en": "Level IV: above 75 %",
    "reference": {
     "fr": "Directive sur la prise de décisions automatisées (Canada)",
     "en": "Directive on Automated Decision-Making (Canada)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "aia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 4
   },
   {
    "id": "severity-1",
    "group": "severity",
    "fr": "Négligeable",
    "en": "Negligible",
    "reference": {
     "fr": "CNIL, PIA, gravité",
     "en": "CNIL, PIA, severity"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 1,
    "note": {
     "fr": "Pas d’effet, ou un désagrément surmonté facilement.",
     "en": "No effect, or an annoyance easily overcome."
    }
   },
   {
    "id": "severity-2",
    "group": "severity",
    "fr": "Limitée",
    "en": "Limited",
    "reference": {
     "fr": "CNIL, PIA, gravité",
     "en": "CNIL, PIA, severity"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 2,
    "note": {
     "fr": "Désagrément important surmonté malgré quelques difficultés, comme le refus d’accès à un service.",
     "en": "Significant inconvenience overcome with some difficulty, such as refused access to a service."
    }
   },
   {
    "id": "severity-3",
    "group": "severity",
    "fr": "Importante",
    "en": "Important",
    "reference": {
     "fr": "CNIL, PIA, gravité",
     "en": "CNIL, PIA, severity"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 3,
    "note": {
     "fr": "Conséquences importantes, surmontées avec de réelles difficultés : perte d’un emploi ou d’un logement, occasion unique manquée.",
     "en": "Significant consequences overcome with real difficulty: loss of a job or a home, a missed one-off opportunity."
    }
   },
   {
    "id": "severity-4",
    "group": "severity",
    "fr": "Maximale",
    "en": "Maximum",
    "reference": {
     "fr": "CNIL, PIA, gravité",
     "en": "CNIL, PIA, severity"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 4,
    "note": {
     "fr": "Conséquences majeures, peut-être irréversibles : relogement impossible, lourdes dettes, perte de la vie.",
     "en": "Significant, possibly irreversible consequences: impossible to rehouse, large debts, loss of life."
    }
   },
   {
    "id": "likelihood-1",
    "group": "likelihood",
    "fr": "Négligeable",
    "en": "Negligible",
    "reference": {
     "fr": "CNIL, PIA, vraisemblance",
     "en": "CNIL, PIA, likelihood"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 1,
    "note": {
     "fr": "Il paraît impossible que cela arrive par les sources et les supports en jeu.",
     "en": "It seems impossible with the risk sources and supports at hand."
    }
   },
   {
    "id": "likelihood-2",
    "group": "likelihood",
    "fr": "Limitée",
    "en": "Limited",
    "reference": {
     "fr": "CNIL, PIA, vraisemblance",
     "en": "CNIL, PIA, likelihood"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 2,
    "note": {
     "fr": "Cela paraît difficile.",
     "en": "It seems difficult."
    }
   },
   {
    "id": "likelihood-3",
    "group": "likelihood",
    "fr": "Importante",
    "en": "Important",
    "reference": {
     "fr": "CNIL, PIA, vraisemblance",
     "en": "CNIL, PIA, likelihood"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 3,
    "note": {
     "fr": "Cela paraît possible.",
     "en": "It seems possible."
    }
   },
   {
    "id": "likelihood-4",
    "group": "likelihood",
    "fr": "Maximale",
    "en": "Maximum",
    "reference": {
     "fr": "CNIL, PIA, vraisemblance",
     "en": "CNIL, PIA, likelihood"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "pia"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "level": 4,
    "note": {
     "fr": "Cela paraît extrêmement facile.",
     "en": "It seems extremely easy."
    }
   },
   {
    "id": "discriminatory-outcome",
    "group": "extension",
    "fr": "Résultat discriminatoire : quatrième famille d’événements redoutés, ajoutée par cet outil à la méthode de la CNIL",
    "en": "Discriminatory outcome: a fourth family of feared events, added by this toolkit to the CNIL’s method",
    "reference": {
     "fr": "Extension de la méthode PIA",
     "en": "Extension of the PIA method"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "ours"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "nl-register",
    "group": "register",
    "fr": "Standard de publication du registre néerlandais des algorithmes, 1.0.0",
    "en": "Publication standard of the Dutch algorithm register, 1.0.0",
    "reference": {
     "fr": "Algoritmeregister Publicatiestandaard 1.0.0",
     "en": "Algoritmeregister Publicatiestandaard 1.0.0"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "nl-register"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "etalab-inventory",
    "group": "register",
    "fr": "Modèle d’inventaire d’Etalab, V1 bêta du 11 février 2021 ; aucun schéma officiel n’existe",
    "en": "Etalab’s inventory model, V1 beta of 11 February 2021; there is no official schema",
    "reference": {
     "fr": "Etalab, inventaire des algorithmes publics",
     "en": "Etalab, inventory of public algorithms"
    },
    "appliesFrom": "2021-02-11",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "etalab"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-insee-tax",
    "group": "disclosure",
    "fr": "Données fiscales de personnes : cases d’au moins 11, dominance 85 %",
    "en": "Tax data on persons: cells of at least 11, dominance 85 %",
    "reference": {
     "fr": "Insee, DGFiP",
     "en": "Insee, DGFiP"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "insee"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-insee-enterprise",
    "group": "disclosure",
    "fr": "Entreprises : cases d’au moins 3, aucune au-delà de 85 %",
    "en": "Enterprises: cells of at least 3, none above 85 %",
    "reference": {
     "fr": "Insee",
     "en": "Insee"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "insee"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-grid",
    "group": "disclosure",
    "fr": "Revenus carroyés brouillés sous 11 ménages",
    "en": "Gridded income blurred under 11 households",
    "reference": {
     "fr": "Insee",
     "en": "Insee"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "grid"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-eurostat",
    "group": "disclosure",
    "fr": "Seuil minimal, dominance, secret secondaire, arrondi à 10",
    "en": "Minimum threshold, dominance, secondary suppression, rounding to 10",
    "reference": {
     "fr": "Eurostat",
     "en": "Eurostat"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "eurostat"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-oecd",
    "group": "disclosure",
    "fr": "Seuil de fréquence d’ordinaire 3 ou 5",
    "en": "Frequency threshold usually 3 or 5",
    "reference": {
     "fr": "OCDE, glossaire 7010",
     "en": "OECD glossary 7010"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "oecd"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-duo",
    "group": "disclosure",
    "fr": "Effectifs arrondis à la dizaine",
    "en": "Counts rounded to the nearest ten",
    "reference": {
     "fr": "CBS pour DUO",
     "en": "CBS for DUO"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "duo"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "sdc-default",
    "group": "disclosure",
    "fr": "Seuil de publication de 11 pour des revenus, des prestations ou un attribut sensible, sinon 5",
    "en": "Publication threshold of 11 for income, benefits or a sensitive attribute, else 5",
    "reference": {
     "fr": "Choix par défaut de cet outil",
     "en": "Default of this toolkit"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "ours"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   }
  ]
 },
 {
  "id": "eu-ai-act",
  "version": "2026-11-23",
  "scope": "EU",
  "title": {
   "fr": "Règlement européen sur l’intelligence artificielle",
   "en": "EU Artificial Intelligence Act"
  },
  "sources": {
   "note-consolidated": {
    "fr": "Note d’étude d’un tiers citant le texte consolidé 02024R1689-20260727, lue le 1er septembre 2026",
    "en": "Third-party research note quoting the consolidated text 02024R1689-20260727, read on 1 September 2026"
   },
   "omnibus-comparison": {
    "fr": "Comparaison par un tiers du règlement (UE) 2026/1744 avec le Journal officiel",
    "en": "Third-party comparison of Regulation (EU) 2026/1744 with the Official Journal"
   },
   "public-copy": {
    "fr": "Copie publique du règlement et de son calendrier",
    "en": "Public copy of the regulation and of its calendar"
   },
   "council-release": {
    "fr": "Communiqué du Conseil de l’UE, 29 juin 2026",
    "en": "Council of the EU, press release of 29 June 2026"
   },
   "article-4a": {
    "fr": "Liste de références d’un tiers, EUR-Lex, article 4 bis",
    "en": "Third-party reference list, EUR-Lex, Article 4a"
   },
   "timeline": {
    "fr": "trusq.io, calendrier du règlement",
    "en": "trusq.io, timeline of the regulation"
   },
   "prohibited-guidelines": {
    "fr": "Lignes directrices de la Commission sur les pratiques interdites, C(2025) 884, 4 février 2025, par des résumés de tiers",
    "en": "Commission guidelines on prohibited practices, C(2025) 884, 4 February 2025, through third-party summaries"
   },
   "article-6": {
    "fr": "artificialintelligenceact.eu/fr/article/6",
    "en": "artificialintelligenceact.eu/fr/article/6"
   },
   "annex-3": {
    "fr": "artificialintelligenceact.eu/annex/3 ; privacy-web.nl, annexe III",
    "en": "artificialintelligenceact.eu/annex/3; privacy-web.nl, Annex III"
   },
   "article-10-5": {
    "fr": "cyberday.ai, texte de l’article 10, paragraphe 5",
    "en": "cyberday.ai, text of Article 10(5)"
   },
   "article-27": {
    "fr": "rgpd.com/ai-act, texte de l’article 27",
    "en": "rgpd.com/ai-act, text of Article 27"
   },
   "article-86": {
    "fr": "ai-act-law.eu/article/86, texte de l’article 86",
    "en": "ai-act-law.eu/article/86, text of Article 86"
   },
   "french-authorities": {
    "fr": "Communiqué n° 881 du 9 septembre 2025 ; Sénat, amendement n° 442 (n° 348, 12 février 2026)",
    "en": "French government release no. 881 of 9 September 2025; Senate, amendment 442 (no. 348, 12 February 2026)"
   },
   "unchecked": {
    "fr": "Connaissance générale, non vérifiée sur le texte",
    "en": "General knowledge, not checked against the text"
   }
  },
  "instrument": {
   "reference": {
    "fr": "Règlement (UE) 2024/1689, CELEX 32024R1689, version consolidée 02024R1689-20260727",
    "en": "Regulation (EU) 2024/1689, CELEX 32024R1689, consolidated 02024R1689-20260727"
   },
   "consolidatedOn": "2026-07-27"
  },
  "entries": [
   {
    "id": "entry-into-force",
    "group": "calendar",
    "fr": "Entrée en vigueur",
    "en": "Entry into force",
    "reference": {
     "fr": "Art. 113",
     "en": "Art. 113"
    },
    "appliesFrom": "2024-08-01",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "public-copy",
     "timeline"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "chapters-1-2",
    "group": "calendar",
    "fr": "Dispositions générales, dont la maîtrise de l’IA, et pratiques interdites",
    "en": "General provisions, AI literacy among them, and prohibited practices",
    "reference": {
     "fr": "Art. 113, point a",
     "en": "Art. 113(a)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "governance",
    "group": "calendar",
    "fr": "Gouvernance, modèles à usage général, sanctions",
    "en": "Governance, general-purpose models, penalties",
    "reference": {
     "fr": "Art. 113, point b",
     "en": "Art. 113(b)"
    },
    "appliesFrom": "2025-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "omnibus",
    "group": "calendar",
    "fr": "Règlement (UE) 2026/1744, qui modifie le texte et ses dates",
    "en": "Regulation (EU) 2026/1744, which amends the text and its dates",
    "reference": {
     "fr": "JO L, 24.7.2026 ; CELEX 32026R1744",
     "en": "OJ L, 24.7.2026; CELEX 32026R1744"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "public-copy"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "general-application",
    "group": "calendar",
    "fr": "Application générale, dont la transparence (article 50)",
    "en": "General application, transparency (Article 50) among it",
    "reference": {
     "fr": "Art. 113, deuxième alinéa",
     "en": "Art. 113, second paragraph"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "new-prohibitions",
    "group": "calendar",
    "fr": "Deux nouvelles pratiques interdites",
    "en": "Two new prohibited practices",
    "reference": {
     "fr": "Art. 113, point a",
     "en": "Art. 113(a)"
    },
    "appliesFrom": "2026-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "sandboxes",
    "group": "calendar",
    "fr": "Bacs à sable nationaux en service",
    "en": "National sandboxes in operation",
    "reference": {
     "fr": "Art. 57",
     "en": "Art. 57"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "sandboxes",
    "group": "calendar",
    "fr": "Bacs à sable nationaux en service",
    "en": "National sandboxes in operation",
    "reference": {
     "fr": "Art. 57",
     "en": "Art. 57"
    },
    "appliesFrom": "2027-08-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex-3-application",
    "group": "calendar",
    "fr": "Systèmes à haut risque de l’annexe III",
    "en": "High-risk systems of Annex III",
    "reference": {
     "fr": "Art. 113, point c",
     "en": "Art. 113(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex-3-application",
    "group": "calendar",
    "fr": "Systèmes à haut risque de l’annexe III",
    "en": "High-risk systems of Annex III",
    "reference": {
     "fr": "Art. 113, point c",
     "en": "Art. 113(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex-1-application",
    "group": "calendar",
    "fr": "Systèmes à haut risque intégrés à des produits (annexe I)",
    "en": "High-risk systems embedded in products (Annex I)",
    "reference": {
     "fr": "Art. 113, point c",
     "en": "Art. 113(c)"
    },
    "appliesFrom": "2027-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex-1-application",
    "group": "calendar",
    "fr": "Systèmes à haut risque intégrés à des produits (annexe I)",
    "en": "High-risk systems embedded in products (Annex I)",
    "reference": {
     "fr": "Art. 113, point c",
     "en": "Art. 113(c)"
    },
    "appliesFrom": "2028-08-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art5",
    "group": "prohibited",
    "fr": "Pratiques interdites",
    "en": "Prohibited practices",
    "reference": {
     "fr": "Art. 5, § 1",
     "en": "Art. 5(1)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "prohibited-guidelines"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-a",
    "group": "prohibited-practice",
    "fr": "Manipulation ou tromperie causant un préjudice important",
    "en": "Subliminal, manipulative or deceptive techniques that cause significant harm",
    "reference": {
     "fr": "Art. 5, § 1, point a",
     "en": "Art. 5(1)(a)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "prohibited-guidelines"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-b",
    "group": "prohibited-practice",
    "fr": "Exploitation de vulnérabilités (âge, handicap, situation sociale ou économique)",
    "en": "Exploiting vulnerabilities (age, disability, social or economic situation)",
    "reference": {
     "fr": "Art. 5, § 1, point b",
     "en": "Art. 5(1)(b)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-ba",
    "group": "prohibited-practice",
    "fr": "Contenus intimes non consentis produits par IA",
    "en": "AI-made intimate imagery without consent",
    "reference": {
     "fr": "Art. 5, § 1, point ba",
     "en": "Art. 5(1)(ba)"
    },
    "appliesFrom": "2026-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art5-bb",
    "group": "prohibited-practice",
    "fr": "Contenus pédopornographiques produits par IA",
    "en": "AI-made child sexual abuse material",
    "reference": {
     "fr": "Art. 5, § 1, point bb",
     "en": "Art. 5(1)(bb)"
    },
    "appliesFrom": "2026-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art5-c",
    "group": "prohibited-practice",
    "fr": "Notation sociale (contexte sans rapport, ou traitement injustifié ou disproportionné)",
    "en": "Social scoring (unrelated context, or unjustified or disproportionate treatment), public and private",
    "reference": {
     "fr": "Art. 5, § 1, point c, i et ii",
     "en": "Art. 5(1)(c)(i)-(ii)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "note": {
     "fr": "Une note de suspicion sur des prestations s’examine ici avant l’annexe III, point 5 a) (à confirmer).",
     "en": "A suspicion score about benefits is examined here before Annex III, point 5(a) (to be confirmed)."
    }
   },
   {
    "id": "art5-d",
    "group": "prohibited-practice",
    "fr": "Prédiction d’une infraction fondée uniquement sur le profilage",
    "en": "Predicting an individual’s offending solely from profiling or personality traits",
    "reference": {
     "fr": "Art. 5, § 1, point d",
     "en": "Art. 5(1)(d)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-e",
    "group": "prohibited-practice",
    "fr": "Moissonnage non ciblé d’images de visages",
    "en": "Untargeted scraping of facial images",
    "reference": {
     "fr": "Art. 5, § 1, point e",
     "en": "Art. 5(1)(e)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-f",
    "group": "prohibited-practice",
    "fr": "Inférence des émotions au travail ou dans l’enseignement (hors raisons médicales ou de sécurité)",
    "en": "Inferring emotions at work or in education (medical and safety reasons excepted)",
    "reference": {
     "fr": "Art. 5, § 1, point f",
     "en": "Art. 5(1)(f)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-g",
    "group": "prohibited-practice",
    "fr": "Catégorisation biométrique déduisant des données sensibles",
    "en": "Biometric categorisation that infers sensitive traits",
    "reference": {
     "fr": "Art. 5, § 1, point g",
     "en": "Art. 5(1)(g)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art5-h",
    "group": "prohibited-practice",
    "fr": "Identification biométrique à distance en temps réel à des fins répressives (hors exceptions)",
    "en": "Real-time remote biometric identification for law enforcement (outside the exceptions)",
    "reference": {
     "fr": "Art. 5, § 1, point h, et § 2 à 7",
     "en": "Art. 5(1)(h), 5(2)-(7)"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "art6-1",
    "group": "classification",
    "fr": "Composant de sécurité d’un produit de l’annexe I, ou ce produit lui-même",
    "en": "Safety component of an Annex I product, or that product itself",
    "reference": {
     "fr": "Art. 6, § 1",
     "en": "Art. 6(1)"
    },
    "appliesFrom": "2027-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "art6-1",
    "group": "classification",
    "fr": "Composant de sécurité d’un produit de l’annexe I, ou ce produit lui-même",
    "en": "Safety component of an Annex I product, or that product itself",
    "reference": {
     "fr": "Art. 6, § 1",
     "en": "Art. 6(1)"
    },
    "appliesFrom": "2028-08-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future"
   },
   {
    "id": "art6-2",
    "group": "classification",
    "fr": "Système relevant de l’annexe III",
    "en": "System listed in Annex III",
    "reference": {
     "fr": "Art. 6, § 2",
     "en": "Art. 6(2)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-2",
    "group": "classification",
    "fr": "Système relevant de l’annexe III",
    "en": "System listed in Annex III",
    "reference": {
     "fr": "Art. 6, § 2",
     "en": "Art. 6(2)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-3",
    "group": "classification",
    "fr": "Dérogation : pas de risque important et au moins une des quatre conditions",
    "en": "Derogation: no significant risk and at least one of four conditions",
    "reference": {
     "fr": "Art. 6, § 3",
     "en": "Art. 6(3)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-3",
    "group": "classification",
    "fr": "Dérogation : pas de risque important et au moins une des quatre conditions",
    "en": "Derogation: no significant risk and at least one of four conditions",
    "reference": {
     "fr": "Art. 6, § 3",
     "en": "Art. 6(3)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-3-a",
    "group": "derogation",
    "fr": "Tâche procédurale étroite",
    "en": "Narrow procedural task",
    "reference": {
     "fr": "Art. 6, § 3, point a",
     "en": "Art. 6(3)(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-3-a",
    "group": "derogation",
    "fr": "Tâche procédurale étroite",
    "en": "Narrow procedural task",
    "reference": {
     "fr": "Art. 6, § 3, point a",
     "en": "Art. 6(3)(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-3-b",
    "group": "derogation",
    "fr": "Amélioration d’une activité humaine déjà accomplie",
    "en": "Improves a human activity already completed",
    "reference": {
     "fr": "Art. 6, § 3, point b",
     "en": "Art. 6(3)(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-3-b",
    "group": "derogation",
    "fr": "Amélioration d’une activité humaine déjà accomplie",
    "en": "Improves a human activity already completed",
    "reference": {
     "fr": "Art. 6, § 3, point b",
     "en": "Art. 6(3)(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-3-c",
    "group": "derogation",
    "fr": "Détection d’écarts avec des décisions antérieures, sans remplacer ni influencer l’évaluation humaine sans contrôle",
    "en": "Detects deviations from earlier decisions, without replacing or influencing human assessment unreviewed",
    "reference": {
     "fr": "Art. 6, § 3, point c",
     "en": "Art. 6(3)(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-3-c",
    "group": "derogation",
    "fr": "Détection d’écarts avec des décisions antérieures, sans remplacer ni influencer l’évaluation humaine sans contrôle",
    "en": "Detects deviations from earlier decisions, without replacing or influencing human assessment unreviewed",
    "reference": {
     "fr": "Art. 6, § 3, point c",
     "en": "Art. 6(3)(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-3-d",
    "group": "derogation",
    "fr": "Tâche préparatoire à une évaluation",
    "en": "Preparatory task for an assessment",
    "reference": {
     "fr": "Art. 6, § 3, point d",
     "en": "Art. 6(3)(d)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-3-d",
    "group": "derogation",
    "fr": "Tâche préparatoire à une évaluation",
    "en": "Preparatory task for an assessment",
    "reference": {
     "fr": "Art. 6, § 3, point d",
     "en": "Art. 6(3)(d)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-6",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-3-profiling",
    "group": "classification",
    "fr": "Le profilage de personnes physiques exclut toujours la dérogation",
    "en": "Profiling of natural persons always excludes the derogation",
    "reference": {
     "fr": "Art. 6, § 3, troisième alinéa",
     "en": "Art. 6(3), third subparagraph"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "art6-3-profiling",
    "group": "classification",
    "fr": "Le profilage de personnes physiques exclut toujours la dérogation",
    "en": "Profiling of natural persons always excludes the derogation",
    "reference": {
     "fr": "Art. 6, § 3, troisième alinéa",
     "en": "Art. 6(3), third subparagraph"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art6-4",
    "group": "classification",
    "fr": "Évaluation documentée avant la mise sur le marché, produite sur demande, enregistrée",
    "en": "Assessment documented before market or use, shown on request, registered",
    "reference": {
     "fr": "Art. 6, § 4",
     "en": "Art. 6(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "who": "provider"
   },
   {
    "id": "art6-4",
    "group": "classification",
    "fr": "Évaluation documentée avant la mise sur le marché, produite sur demande, enregistrée",
    "en": "Assessment documented before market or use, shown on request, registered",
    "reference": {
     "fr": "Art. 6, § 4",
     "en": "Art. 6(4)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "who": "provider"
   },
   {
    "id": "art6-5",
    "group": "classification",
    "fr": "Lignes directrices de la Commission sur la classification, attendues le 2 février 2026 ; contenu non lu",
    "en": "Commission guidelines on classification, due on 2 February 2026; content not read",
    "reference": {
     "fr": "Art. 6, § 5",
     "en": "Art. 6(5)"
    },
    "appliesFrom": "2026-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "annex3-1a",
    "group": "annex-iii",
    "fr": "Identification biométrique à distance (hors simple vérification)",
    "en": "Remote biometric identification (not one-to-one verification)",
    "reference": {
     "fr": "Annexe III, 1 a)",
     "en": "Annex III, 1(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "recherche de visage après coup sur la vidéoprotection",
     "en": "face search on CCTV after the event"
    }
   },
   {
    "id": "annex3-1a",
    "group": "annex-iii",
    "fr": "Identification biométrique à distance (hors simple vérification)",
    "en": "Remote biometric identification (not one-to-one verification)",
    "reference": {
     "fr": "Annexe III, 1 a)",
     "en": "Annex III, 1(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "recherche de visage après coup sur la vidéoprotection",
     "en": "face search on CCTV after the event"
    }
   },
   {
    "id": "annex3-1b",
    "group": "annex-iii",
    "fr": "Catégorisation biométrique par attributs sensibles ou protégés",
    "en": "Biometric categorisation by sensitive or protected attributes",
    "reference": {
     "fr": "Annexe III, 1 b)",
     "en": "Annex III, 1(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "caméra estimant le sexe, l’âge ou l’origine",
     "en": "camera estimating sex, age or origin"
    }
   },
   {
    "id": "annex3-1b",
    "group": "annex-iii",
    "fr": "Catégorisation biométrique par attributs sensibles ou protégés",
    "en": "Biometric categorisation by sensitive or protected attributes",
    "reference": {
     "fr": "Annexe III, 1 b)",
     "en": "Annex III, 1(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "caméra estimant le sexe, l’âge ou l’origine",
     "en": "camera estimating sex, age or origin"
    }
   },
   {
    "id": "annex3-1c",
    "group": "annex-iii",
    "fr": "Reconnaissance des émotions",
    "en": "Emotion recognition",
    "reference": {
     "fr": "Annexe III, 1 c)",
     "en": "Annex III, 1(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "mesure du stress de la voix des usagers au téléphone",
     "en": "voice stress of users of a call centre"
    }
   },
   {
    "id": "annex3-1c",
    "group": "annex-iii",
    "fr": "Reconnaissance des émotions",
    "en": "Emotion recognition",
    "reference": {
     "fr": "Annexe III, 1 c)",
     "en": "Annex III, 1(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "mesure du stress de la voix des usagers au téléphone",
     "en": "voice stress of users of a call centre"
    }
   },
   {
    "id": "annex3-2",
    "group": "annex-iii",
    "fr": "Composants de sécurité d’infrastructures critiques (numérique critique, circulation routière, eau, gaz, chauffage, électricité)",
    "en": "Safety components of critical infrastructure (critical digital, road traffic, water, gas, heating, electricity)",
    "reference": {
     "fr": "Annexe III, 2",
     "en": "Annex III, 2"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "pilotage de feux de circulation, contrôle de sécurité d’un réseau d’eau",
     "en": "traffic-light control, safety control of a water network"
    }
   },
   {
    "id": "annex3-2",
    "group": "annex-iii",
    "fr": "Composants de sécurité d’infrastructures critiques (numérique critique, circulation routière, eau, gaz, chauffage, électricité)",
    "en": "Safety components of critical infrastructure (critical digital, road traffic, water, gas, heating, electricity)",
    "reference": {
     "fr": "Annexe III, 2",
     "en": "Annex III, 2"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "pilotage de feux de circulation, contrôle de sécurité d’un réseau d’eau",
     "en": "traffic-light control, safety control of a water network"
    }
   },
   {
    "id": "annex3-3a",
    "group": "annex-iii",
    "fr": "Accès, admission ou affectation dans l’enseignement",
    "en": "Access, admission or assignment to education",
    "reference": {
     "fr": "Annexe III, 3 a)",
     "en": "Annex III, 3(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "affectation scolaire ; l’attribution de places en crèche reste à qualifier par un juriste",
     "en": "school assignment; crèche places need a lawyer’s view"
    }
   },
   {
    "id": "annex3-3a",
    "group": "annex-iii",
    "fr": "Accès, admission ou affectation dans l’enseignement",
    "en": "Access, admission or assignment to education",
    "reference": {
     "fr": "Annexe III, 3 a)",
     "en": "Annex III, 3(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "affectation scolaire ; l’attribution de places en crèche reste à qualifier par un juriste",
     "en": "school assignment; crèche places need a lawyer’s view"
    }
   },
   {
    "id": "annex3-3b",
    "group": "annex-iii",
    "fr": "Évaluation des acquis, y compris pour piloter le parcours",
    "en": "Evaluating learning outcomes, also to steer learning",
    "reference": {
     "fr": "Annexe III, 3 b)",
     "en": "Annex III, 3(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-3b",
    "group": "annex-iii",
    "fr": "Évaluation des acquis, y compris pour piloter le parcours",
    "en": "Evaluating learning outcomes, also to steer learning",
    "reference": {
     "fr": "Annexe III, 3 b)",
     "en": "Annex III, 3(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-3c",
    "group": "annex-iii",
    "fr": "Appréciation du niveau d’enseignement adéquat",
    "en": "Assessing the appropriate level of education",
    "reference": {
     "fr": "Annexe III, 3 c)",
     "en": "Annex III, 3(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-3c",
    "group": "annex-iii",
    "fr": "Appréciation du niveau d’enseignement adéquat",
    "en": "Assessing the appropriate level of education",
    "reference": {
     "fr": "Annexe III, 3 c)",
     "en": "Annex III, 3(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-3d",
    "group": "annex-iii",
    "fr": "Surveillance de comportements interdits aux examens",
    "en": "Monitoring prohibited behaviour during tests",
    "reference": {
     "fr": "Annexe III, 3 d)",
     "en": "Annex III, 3(d)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-3d",
    "group": "annex-iii",
    "fr": "Surveillance de comportements interdits aux examens",
    "en": "Monitoring prohibited behaviour during tests",
    "reference": {
     "fr": "Annexe III, 3 d)",
     "en": "Annex III, 3(d)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-4a",
    "group": "annex-iii",
    "fr": "Recrutement et sélection (annonces ciblées, tri, évaluation)",
    "en": "Recruitment and selection (targeted advertisements, filtering, evaluation)",
    "reference": {
     "fr": "Annexe III, 4 a)",
     "en": "Annex III, 4(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "tri de CV dans une mairie",
     "en": "CV sorting in a town hall"
    }
   },
   {
    "id": "annex3-4a",
    "group": "annex-iii",
    "fr": "Recrutement et sélection (annonces ciblées, tri, évaluation)",
    "en": "Recruitment and selection (targeted advertisements, filtering, evaluation)",
    "reference": {
     "fr": "Annexe III, 4 a)",
     "en": "Annex III, 4(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "tri de CV dans une mairie",
     "en": "CV sorting in a town hall"
    }
   },
   {
    "id": "annex3-4b",
    "group": "annex-iii",
    "fr": "Conditions de travail, promotion, rupture, attribution de tâches, suivi de performance",
    "en": "Terms of work, promotion, termination, task allocation, performance monitoring",
    "reference": {
     "fr": "Annexe III, 4 b)",
     "en": "Annex III, 4(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "planning des agents selon leur comportement",
     "en": "scheduling of staff by their behaviour"
    }
   },
   {
    "id": "annex3-4b",
    "group": "annex-iii",
    "fr": "Conditions de travail, promotion, rupture, attribution de tâches, suivi de performance",
    "en": "Terms of work, promotion, termination, task allocation, performance monitoring",
    "reference": {
     "fr": "Annexe III, 4 b)",
     "en": "Annex III, 4(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "planning des agents selon leur comportement",
     "en": "scheduling of staff by their behaviour"
    }
   },
   {
    "id": "annex3-5a",
    "group": "annex-iii",
    "fr": "Éligibilité aux prestations et services d’assistance publique essentiels : octroi, réduction, révocation, récupération",
    "en": "Eligibility for essential public assistance benefits and services: granting, reducing, revoking, reclaiming",
    "reference": {
     "fr": "Annexe III, 5 a)",
     "en": "Annex III, 5(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "RSA, APA, FSL, aides du CCAS, cotation des demandes de logement social, ciblage des indus",
     "en": "income support, care allowance, housing funds, social-housing points, targeting of overpayments"
    }
   },
   {
    "id": "annex3-5a",
    "group": "annex-iii",
    "fr": "Éligibilité aux prestations et services d’assistance publique essentiels : octroi, réduction, révocation, récupération",
    "en": "Eligibility for essential public assistance benefits and services: granting, reducing, revoking, reclaiming",
    "reference": {
     "fr": "Annexe III, 5 a)",
     "en": "Annex III, 5(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "RSA, APA, FSL, aides du CCAS, cotation des demandes de logement social, ciblage des indus",
     "en": "income support, care allowance, housing funds, social-housing points, targeting of overpayments"
    }
   },
   {
    "id": "annex3-5b",
    "group": "annex-iii",
    "fr": "Solvabilité ou note de crédit (hors détection de fraude financière)",
    "en": "Creditworthiness (detection of financial fraud excepted)",
    "reference": {
     "fr": "Annexe III, 5 b)",
     "en": "Annex III, 5(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "microcrédit, prêts du FSL",
     "en": "micro-credit, housing-fund loans"
    }
   },
   {
    "id": "annex3-5b",
    "group": "annex-iii",
    "fr": "Solvabilité ou note de crédit (hors détection de fraude financière)",
    "en": "Creditworthiness (detection of financial fraud excepted)",
    "reference": {
     "fr": "Annexe III, 5 b)",
     "en": "Annex III, 5(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "microcrédit, prêts du FSL",
     "en": "micro-credit, housing-fund loans"
    }
   },
   {
    "id": "annex3-5c",
    "group": "annex-iii",
    "fr": "Risque et tarification en assurance-vie et santé",
    "en": "Risk and pricing in life and health insurance",
    "reference": {
     "fr": "Annexe III, 5 c)",
     "en": "Annex III, 5(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-5c",
    "group": "annex-iii",
    "fr": "Risque et tarification en assurance-vie et santé",
    "en": "Risk and pricing in life and health insurance",
    "reference": {
     "fr": "Annexe III, 5 c)",
     "en": "Annex III, 5(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-5d",
    "group": "annex-iii",
    "fr": "Appels d’urgence : évaluation, priorité d’envoi des secours, triage",
    "en": "Emergency calls: classification, dispatch priority, triage",
    "reference": {
     "fr": "Annexe III, 5 d)",
     "en": "Annex III, 5(d)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "SDIS, SAMU",
     "en": "emergency services"
    }
   },
   {
    "id": "annex3-5d",
    "group": "annex-iii",
    "fr": "Appels d’urgence : évaluation, priorité d’envoi des secours, triage",
    "en": "Emergency calls: classification, dispatch priority, triage",
    "reference": {
     "fr": "Annexe III, 5 d)",
     "en": "Annex III, 5(d)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "SDIS, SAMU",
     "en": "emergency services"
    }
   },
   {
    "id": "annex3-6a",
    "group": "annex-iii",
    "fr": "Risque d’être victime d’une infraction",
    "en": "Risk of becoming a victim",
    "reference": {
     "fr": "Annexe III, 6 a)",
     "en": "Annex III, 6(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-6a",
    "group": "annex-iii",
    "fr": "Risque d’être victime d’une infraction",
    "en": "Risk of becoming a victim",
    "reference": {
     "fr": "Annexe III, 6 a)",
     "en": "Annex III, 6(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-6b",
    "group": "annex-iii",
    "fr": "Polygraphes et outils similaires (répression)",
    "en": "Polygraphs and similar tools (law enforcement)",
    "reference": {
     "fr": "Annexe III, 6 b)",
     "en": "Annex III, 6(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-6b",
    "group": "annex-iii",
    "fr": "Polygraphes et outils similaires (répression)",
    "en": "Polygraphs and similar tools (law enforcement)",
    "reference": {
     "fr": "Annexe III, 6 b)",
     "en": "Annex III, 6(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-6c",
    "group": "annex-iii",
    "fr": "Fiabilité des preuves",
    "en": "Reliability of evidence",
    "reference": {
     "fr": "Annexe III, 6 c)",
     "en": "Annex III, 6(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-6c",
    "group": "annex-iii",
    "fr": "Fiabilité des preuves",
    "en": "Reliability of evidence",
    "reference": {
     "fr": "Annexe III, 6 c)",
     "en": "Annex III, 6(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-6d",
    "group": "annex-iii",
    "fr": "Risque d’infraction ou de récidive (pas uniquement par profilage), traits, antécédents",
    "en": "Risk of offending or reoffending (not solely by profiling), traits, past conduct",
    "reference": {
     "fr": "Annexe III, 6 d)",
     "en": "Annex III, 6(d)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-6d",
    "group": "annex-iii",
    "fr": "Risque d’infraction ou de récidive (pas uniquement par profilage), traits, antécédents",
    "en": "Risk of offending or reoffending (not solely by profiling), traits, past conduct",
    "reference": {
     "fr": "Annexe III, 6 d)",
     "en": "Annex III, 6(d)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-6e",
    "group": "annex-iii",
    "fr": "Profilage lors d’enquêtes",
    "en": "Profiling during investigations",
    "reference": {
     "fr": "Annexe III, 6 e)",
     "en": "Annex III, 6(e)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "analyses de la police municipale (à vérifier)",
     "en": "municipal police analytics (to be checked)"
    }
   },
   {
    "id": "annex3-6e",
    "group": "annex-iii",
    "fr": "Profilage lors d’enquêtes",
    "en": "Profiling during investigations",
    "reference": {
     "fr": "Annexe III, 6 e)",
     "en": "Annex III, 6(e)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "analyses de la police municipale (à vérifier)",
     "en": "municipal police analytics (to be checked)"
    }
   },
   {
    "id": "annex3-7a",
    "group": "annex-iii",
    "fr": "Polygraphes et outils similaires (migration)",
    "en": "Polygraphs and similar tools (migration)",
    "reference": {
     "fr": "Annexe III, 7 a)",
     "en": "Annex III, 7(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-7a",
    "group": "annex-iii",
    "fr": "Polygraphes et outils similaires (migration)",
    "en": "Polygraphs and similar tools (migration)",
    "reference": {
     "fr": "Annexe III, 7 a)",
     "en": "Annex III, 7(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-7b",
    "group": "annex-iii",
    "fr": "Évaluation d’un risque (sécurité, migration irrégulière, santé) lié à une personne qui entre",
    "en": "Assessment of a risk (security, irregular migration, health) from a person entering",
    "reference": {
     "fr": "Annexe III, 7 b)",
     "en": "Annex III, 7(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-7b",
    "group": "annex-iii",
    "fr": "Évaluation d’un risque (sécurité, migration irrégulière, santé) lié à une personne qui entre",
    "en": "Assessment of a risk (security, irregular migration, health) from a person entering",
    "reference": {
     "fr": "Annexe III, 7 b)",
     "en": "Annex III, 7(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-7c",
    "group": "annex-iii",
    "fr": "Examen des demandes d’asile, de visa ou de séjour",
    "en": "Examining applications for asylum, visa or residence",
    "reference": {
     "fr": "Annexe III, 7 c)",
     "en": "Annex III, 7(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "préfecture",
     "en": "prefecture"
    }
   },
   {
    "id": "annex3-7c",
    "group": "annex-iii",
    "fr": "Examen des demandes d’asile, de visa ou de séjour",
    "en": "Examining applications for asylum, visa or residence",
    "reference": {
     "fr": "Annexe III, 7 c)",
     "en": "Annex III, 7(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "préfecture",
     "en": "prefecture"
    }
   },
   {
    "id": "annex3-7d",
    "group": "annex-iii",
    "fr": "Détection ou identification de personnes (hors vérification de documents)",
    "en": "Detecting or identifying persons (document checks excepted)",
    "reference": {
     "fr": "Annexe III, 7 d)",
     "en": "Annex III, 7(d)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-7d",
    "group": "annex-iii",
    "fr": "Détection ou identification de personnes (hors vérification de documents)",
    "en": "Detecting or identifying persons (document checks excepted)",
    "reference": {
     "fr": "Annexe III, 7 d)",
     "en": "Annex III, 7(d)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "annex3-8a",
    "group": "annex-iii",
    "fr": "Aide aux juridictions (faits, droit, règlement des litiges)",
    "en": "Assisting courts (facts, law, dispute resolution)",
    "reference": {
     "fr": "Annexe III, 8 a)",
     "en": "Annex III, 8(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "examples": {
     "fr": "médiation",
     "en": "mediation"
    }
   },
   {
    "id": "annex3-8a",
    "group": "annex-iii",
    "fr": "Aide aux juridictions (faits, droit, règlement des litiges)",
    "en": "Assisting courts (facts, law, dispute resolution)",
    "reference": {
     "fr": "Annexe III, 8 a)",
     "en": "Annex III, 8(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "examples": {
     "fr": "médiation",
     "en": "mediation"
    }
   },
   {
    "id": "annex3-8b",
    "group": "annex-iii",
    "fr": "Influence sur des élections ou des votes (hors logistique)",
    "en": "Influencing elections or votes (logistics excepted)",
    "reference": {
     "fr": "Annexe III, 8 b)",
     "en": "Annex III, 8(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "annex3-8b",
    "group": "annex-iii",
    "fr": "Influence sur des élections ou des votes (hors logistique)",
    "en": "Influencing elections or votes (logistics excepted)",
    "reference": {
     "fr": "Annexe III, 8 b)",
     "en": "Annex III, 8(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "annex-3",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art4",
    "group": "literacy",
    "fr": "Maîtrise de l’IA : prendre des mesures pour que le personnel ait un niveau suffisant",
    "en": "AI literacy: take measures so that staff have a sufficient level",
    "reference": {
     "fr": "Art. 4",
     "en": "Art. 4"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "both"
   },
   {
    "id": "art4",
    "group": "literacy",
    "fr": "Maîtrise de l’IA : soutenir le développement des compétences du personnel",
    "en": "AI literacy: support the development of the skills of staff",
    "reference": {
     "fr": "Art. 4",
     "en": "Art. 4"
    },
    "appliesFrom": "2025-02-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "both"
   },
   {
    "id": "bias-data",
    "group": "bias-data",
    "fr": "Données sensibles pour détecter et corriger des biais : fournisseurs de systèmes à haut risque",
    "en": "Sensitive data to detect and correct bias: providers of high-risk systems",
    "reference": {
     "fr": "Art. 10, § 5",
     "en": "Art. 10(5)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "who": "provider",
    "note": {
     "fr": "Ouvert aux seuls fournisseurs de systèmes à haut risque : un déployeur n’y trouve aucun fondement et relève de l’article 9 du RGPD. Supprimé le 27 juillet 2026, avant d’être applicable, et repris plus largement à l’article 4 bis.",
     "en": "Open to providers of high-risk systems only: a deployer finds no basis here and is left with Article 9 GDPR. Deleted on 27 July 2026, before it applied, and taken up more widely in Article 4a."
    }
   },
   {
    "id": "bias-data",
    "group": "bias-data",
    "fr": "Données sensibles pour détecter et corriger des biais : strictement nécessaire, six garanties cumulatives, ouvert aussi aux déployeurs et aux autres systèmes",
    "en": "Sensitive data to detect and correct bias: strictly necessary, six cumulative safeguards, open to deployers and other systems too",
    "reference": {
     "fr": "Art. 4 bis",
     "en": "Art. 4a"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "both",
    "note": {
     "fr": "N’oblige pas à rechercher des biais. Les articles 9 et 10 du RGPD restent applicables.",
     "en": "Creates no duty to look for bias. Articles 9 and 10 GDPR still apply."
    }
   },
   {
    "id": "safeguard-1",
    "group": "bias-safeguard",
    "fr": "D’autres données, synthétiques ou anonymisées, ne suffisent pas",
    "en": "Other data, synthetic or anonymised, would not do",
    "reference": {
     "fr": "Art. 10, § 5, garantie 1",
     "en": "Art. 10(5), safeguard 1"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "safeguard-1",
    "group": "bias-safeguard",
    "fr": "D’autres données, synthétiques ou anonymisées, ne suffisent pas",
    "en": "Other data, synthetic or anonymised, would not do",
    "reference": {
     "fr": "Art. 4 bis, garantie 1",
     "en": "Art. 4a, safeguard 1"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "safeguard-2",
    "group": "bias-safeguard",
    "fr": "Limites techniques à la réutilisation, sécurité à l’état de l’art, pseudonymisation",
    "en": "Technical limits on re-use, state-of-the-art security, pseudonymisation",
    "reference": {
     "fr": "Art. 10, § 5, garantie 2",
     "en": "Art. 10(5), safeguard 2"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "safeguard-2",
    "group": "bias-safeguard",
    "fr": "Limites techniques à la réutilisation, sécurité à l’état de l’art, pseudonymisation",
    "en": "Technical limits on re-use, state-of-the-art security, pseudonymisation",
    "reference": {
     "fr": "Art. 4 bis, garantie 2",
     "en": "Art. 4a, safeguard 2"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "safeguard-3",
    "group": "bias-safeguard",
    "fr": "Accès contrôlé et documenté",
    "en": "Controlled and documented access",
    "reference": {
     "fr": "Art. 10, § 5, garantie 3",
     "en": "Art. 10(5), safeguard 3"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "safeguard-3",
    "group": "bias-safeguard",
    "fr": "Accès contrôlé et documenté",
    "en": "Controlled and documented access",
    "reference": {
     "fr": "Art. 4 bis, garantie 3",
     "en": "Art. 4a, safeguard 3"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "safeguard-4",
    "group": "bias-safeguard",
    "fr": "Aucune transmission à d’autres",
    "en": "No transmission to others",
    "reference": {
     "fr": "Art. 10, § 5, garantie 4",
     "en": "Art. 10(5), safeguard 4"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "safeguard-4",
    "group": "bias-safeguard",
    "fr": "Aucune transmission à d’autres",
    "en": "No transmission to others",
    "reference": {
     "fr": "Art. 4 bis, garantie 4",
     "en": "Art. 4a, safeguard 4"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "safeguard-5",
    "group": "bias-safeguard",
    "fr": "Suppression une fois le biais corrigé ou la durée de conservation écoulée",
    "en": "Deletion once bias is corrected or retention ends",
    "reference": {
     "fr": "Art. 10, § 5, garantie 5",
     "en": "Art. 10(5), safeguard 5"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "safeguard-5",
    "group": "bias-safeguard",
    "fr": "Suppression une fois le biais corrigé ou la durée de conservation écoulée",
    "en": "Deletion once bias is corrected or retention ends",
    "reference": {
     "fr": "Art. 4 bis, garantie 5",
     "en": "Art. 4a, safeguard 5"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "safeguard-6",
    "group": "bias-safeguard",
    "fr": "Le registre des traitements dit pourquoi ces données sont nécessaires",
    "en": "The records of processing say why these data are necessary",
    "reference": {
     "fr": "Art. 10, § 5, garantie 6",
     "en": "Art. 10(5), safeguard 6"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed"
   },
   {
    "id": "safeguard-6",
    "group": "bias-safeguard",
    "fr": "Le registre des traitements dit pourquoi ces données sont nécessaires",
    "en": "The records of processing say why these data are necessary",
    "reference": {
     "fr": "Art. 4 bis, garantie 6",
     "en": "Art. 4a, safeguard 6"
    },
    "appliesFrom": "2026-07-27",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-10-5",
     "omnibus-comparison",
     "article-4a"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art9",
    "group": "requirement",
    "fr": "Gestion des risques sur tout le cycle de vie",
    "en": "Risk management over the whole life cycle",
    "reference": {
     "fr": "Art. 9",
     "en": "Art. 9"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "registre des risques avec risque résiduel ; tests contre des mesures et des seuils fixés d’avance",
     "en": "risk register with residual risk; tests against metrics and thresholds set beforehand"
    }
   },
   {
    "id": "art9",
    "group": "requirement",
    "fr": "Gestion des risques sur tout le cycle de vie",
    "en": "Risk management over the whole life cycle",
    "reference": {
     "fr": "Art. 9",
     "en": "Art. 9"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "registre des risques avec risque résiduel ; tests contre des mesures et des seuils fixés d’avance",
     "en": "risk register with residual risk; tests against metrics and thresholds set beforehand"
    }
   },
   {
    "id": "art10-2",
    "group": "requirement",
    "fr": "Gouvernance des données, dont l’examen des biais possibles (f) et les mesures contre eux (g)",
    "en": "Data governance, with the examination of possible biases (f) and the measures against them (g)",
    "reference": {
     "fr": "Art. 10, § 2, points a à h",
     "en": "Art. 10(2)(a)-(h)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "une section du rapport par lettre ; (f) et (g) toujours remplies",
     "en": "one section of the report a letter; (f) and (g) always filled"
    }
   },
   {
    "id": "art10-2",
    "group": "requirement",
    "fr": "Gouvernance des données, dont l’examen des biais possibles (f) et les mesures contre eux (g)",
    "en": "Data governance, with the examination of possible biases (f) and the measures against them (g)",
    "reference": {
     "fr": "Art. 10, § 2, points a à h",
     "en": "Art. 10(2)(a)-(h)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "une section du rapport par lettre ; (f) et (g) toujours remplies",
     "en": "one section of the report a letter; (f) and (g) always filled"
    }
   },
   {
    "id": "art10-3",
    "group": "requirement",
    "fr": "Données pertinentes, assez représentatives, autant que possible sans erreur et complètes",
    "en": "Data relevant, sufficiently representative, as far as possible free of errors and complete",
    "reference": {
     "fr": "Art. 10, § 3",
     "en": "Art. 10(3)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "table de représentativité face à une population de référence",
     "en": "representativity table against a reference population"
    }
   },
   {
    "id": "art10-3",
    "group": "requirement",
    "fr": "Données pertinentes, assez représentatives, autant que possible sans erreur et complètes",
    "en": "Data relevant, sufficiently representative, as far as possible free of errors and complete",
    "reference": {
     "fr": "Art. 10, § 3",
     "en": "Art. 10(3)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "table de représentativité face à une population de référence",
     "en": "representativity table against a reference population"
    }
   },
   {
    "id": "art10-4",
    "group": "requirement",
    "fr": "Contexte géographique, comportemental, fonctionnel",
    "en": "Geographical, behavioural and functional setting",
    "reference": {
     "fr": "Art. 10, § 4",
     "en": "Art. 10(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "couverture des communes et des quartiers prioritaires",
     "en": "coverage of communes and priority neighbourhoods"
    }
   },
   {
    "id": "art10-4",
    "group": "requirement",
    "fr": "Contexte géographique, comportemental, fonctionnel",
    "en": "Geographical, behavioural and functional setting",
    "reference": {
     "fr": "Art. 10, § 4",
     "en": "Art. 10(4)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "couverture des communes et des quartiers prioritaires",
     "en": "coverage of communes and priority neighbourhoods"
    }
   },
   {
    "id": "art11",
    "group": "requirement",
    "fr": "Documentation technique (annexe IV)",
    "en": "Technical documentation (Annex IV)",
    "reference": {
     "fr": "Art. 11",
     "en": "Art. 11"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider"
   },
   {
    "id": "art11",
    "group": "requirement",
    "fr": "Documentation technique (annexe IV)",
    "en": "Technical documentation (Annex IV)",
    "reference": {
     "fr": "Art. 11",
     "en": "Art. 11"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider"
   },
   {
    "id": "art12",
    "group": "requirement",
    "fr": "Journalisation",
    "en": "Logs",
    "reference": {
     "fr": "Art. 12",
     "en": "Art. 12"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider"
   },
   {
    "id": "art12",
    "group": "requirement",
    "fr": "Journalisation",
    "en": "Logs",
    "reference": {
     "fr": "Art. 12",
     "en": "Art. 12"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider"
   },
   {
    "id": "art13",
    "group": "requirement",
    "fr": "Transparence et notice, dont la performance par groupe de personnes",
    "en": "Transparency and instructions for use, with performance on groups of people",
    "reference": {
     "fr": "Art. 13, dont § 3, point b",
     "en": "Art. 13, 13(3)(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "table de performance par groupe",
     "en": "performance table by group"
    }
   },
   {
    "id": "art13",
    "group": "requirement",
    "fr": "Transparence et notice, dont la performance par groupe de personnes",
    "en": "Transparency and instructions for use, with performance on groups of people",
    "reference": {
     "fr": "Art. 13, dont § 3, point b",
     "en": "Art. 13, 13(3)(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "table de performance par groupe",
     "en": "performance table by group"
    }
   },
   {
    "id": "art14",
    "group": "requirement",
    "fr": "Contrôle humain, biais d’automatisation",
    "en": "Human oversight, automation bias",
    "reference": {
     "fr": "Art. 14, dont § 4, point b",
     "en": "Art. 14, 14(4)(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "part des avis écartés par l’humain, par groupe",
     "en": "share of outputs overridden by people, by group"
    }
   },
   {
    "id": "art14",
    "group": "requirement",
    "fr": "Contrôle humain, biais d’automatisation",
    "en": "Human oversight, automation bias",
    "reference": {
     "fr": "Art. 14, dont § 4, point b",
     "en": "Art. 14, 14(4)(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "part des avis écartés par l’humain, par groupe",
     "en": "share of outputs overridden by people, by group"
    }
   },
   {
    "id": "art15",
    "group": "requirement",
    "fr": "Exactitude, robustesse, cybersécurité, boucles de rétroaction",
    "en": "Accuracy, robustness, cybersecurity, feedback loops",
    "reference": {
     "fr": "Art. 15, dont § 4",
     "en": "Art. 15, 15(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "provider",
    "evidence": {
     "fr": "mesures avec leur intervalle, dérive",
     "en": "metrics with their interval, drift"
    }
   },
   {
    "id": "art15",
    "group": "requirement",
    "fr": "Exactitude, robustesse, cybersécurité, boucles de rétroaction",
    "en": "Accuracy, robustness, cybersecurity, feedback loops",
    "reference": {
     "fr": "Art. 15, dont § 4",
     "en": "Art. 15, 15(4)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "provider",
    "evidence": {
     "fr": "mesures avec leur intervalle, dérive",
     "en": "metrics with their interval, drift"
    }
   },
   {
    "id": "art26-1",
    "group": "deployer-duty",
    "fr": "Utiliser le système selon sa notice",
    "en": "Use the system as its instructions say",
    "reference": {
     "fr": "Art. 26, § 1",
     "en": "Art. 26(1)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-1",
    "group": "deployer-duty",
    "fr": "Utiliser le système selon sa notice",
    "en": "Use the system as its instructions say",
    "reference": {
     "fr": "Art. 26, § 1",
     "en": "Art. 26(1)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-2",
    "group": "deployer-duty",
    "fr": "Confier le contrôle humain à des personnes compétentes",
    "en": "Entrust human oversight to competent people",
    "reference": {
     "fr": "Art. 26, § 2",
     "en": "Art. 26(2)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-2",
    "group": "deployer-duty",
    "fr": "Confier le contrôle humain à des personnes compétentes",
    "en": "Entrust human oversight to competent people",
    "reference": {
     "fr": "Art. 26, § 2",
     "en": "Art. 26(2)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-4",
    "group": "deployer-duty",
    "fr": "Données d’entrée pertinentes et assez représentatives",
    "en": "Input data relevant and sufficiently representative",
    "reference": {
     "fr": "Art. 26, § 4",
     "en": "Art. 26(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-4",
    "group": "deployer-duty",
    "fr": "Données d’entrée pertinentes et assez représentatives",
    "en": "Input data relevant and sufficiently representative",
    "reference": {
     "fr": "Art. 26, § 4",
     "en": "Art. 26(4)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-5",
    "group": "deployer-duty",
    "fr": "Surveiller, suspendre, signaler les incidents graves",
    "en": "Monitor, suspend, report serious incidents",
    "reference": {
     "fr": "Art. 26, § 5",
     "en": "Art. 26(5)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-5",
    "group": "deployer-duty",
    "fr": "Surveiller, suspendre, signaler les incidents graves",
    "en": "Monitor, suspend, report serious incidents",
    "reference": {
     "fr": "Art. 26, § 5",
     "en": "Art. 26(5)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-6",
    "group": "deployer-duty",
    "fr": "Garder les journaux au moins six mois",
    "en": "Keep logs for at least six months",
    "reference": {
     "fr": "Art. 26, § 6",
     "en": "Art. 26(6)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-6",
    "group": "deployer-duty",
    "fr": "Garder les journaux au moins six mois",
    "en": "Keep logs for at least six months",
    "reference": {
     "fr": "Art. 26, § 6",
     "en": "Art. 26(6)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-7",
    "group": "deployer-duty",
    "fr": "Informer les travailleurs et leurs représentants",
    "en": "Inform workers and their representatives",
    "reference": {
     "fr": "Art. 26, § 7",
     "en": "Art. 26(7)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-7",
    "group": "deployer-duty",
    "fr": "Informer les travailleurs et leurs représentants",
    "en": "Inform workers and their representatives",
    "reference": {
     "fr": "Art. 26, § 7",
     "en": "Art. 26(7)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-8",
    "group": "deployer-duty",
    "fr": "Autorités publiques : enregistrer l’usage, ne pas utiliser un système non enregistré",
    "en": "Public authorities: register the use, do not use an unregistered system",
    "reference": {
     "fr": "Art. 26, § 8",
     "en": "Art. 26(8)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-8",
    "group": "deployer-duty",
    "fr": "Autorités publiques : enregistrer l’usage, ne pas utiliser un système non enregistré",
    "en": "Public authorities: register the use, do not use an unregistered system",
    "reference": {
     "fr": "Art. 26, § 8",
     "en": "Art. 26(8)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-9",
    "group": "deployer-duty",
    "fr": "Se servir de la notice pour l’analyse d’impact (RGPD)",
    "en": "Use the instructions for the data protection impact assessment",
    "reference": {
     "fr": "Art. 26, § 9",
     "en": "Art. 26(9)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-9",
    "group": "deployer-duty",
    "fr": "Se servir de la notice pour l’analyse d’impact (RGPD)",
    "en": "Use the instructions for the data protection impact assessment",
    "reference": {
     "fr": "Art. 26, § 9",
     "en": "Art. 26(9)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-10",
    "group": "deployer-duty-1a",
    "fr": "Identification biométrique à distance a posteriori : conditions propres",
    "en": "Post-remote biometric identification: conditions of its own",
    "reference": {
     "fr": "Art. 26, § 10",
     "en": "Art. 26(10)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer",
    "note": {
     "fr": "Ne concerne que les systèmes de l’annexe III, point 1 a).",
     "en": "Concerns systems of Annex III, point 1(a) only."
    }
   },
   {
    "id": "art26-10",
    "group": "deployer-duty-1a",
    "fr": "Identification biométrique à distance a posteriori : conditions propres",
    "en": "Post-remote biometric identification: conditions of its own",
    "reference": {
     "fr": "Art. 26, § 10",
     "en": "Art. 26(10)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer",
    "note": {
     "fr": "Ne concerne que les systèmes de l’annexe III, point 1 a).",
     "en": "Concerns systems of Annex III, point 1(a) only."
    }
   },
   {
    "id": "art26-11",
    "group": "deployer-duty",
    "fr": "Informer les personnes soumises à des décisions de l’annexe III",
    "en": "Inform people subject to Annex III decisions",
    "reference": {
     "fr": "Art. 26, § 11",
     "en": "Art. 26(11)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-11",
    "group": "deployer-duty",
    "fr": "Informer les personnes soumises à des décisions de l’annexe III",
    "en": "Inform people subject to Annex III decisions",
    "reference": {
     "fr": "Art. 26, § 11",
     "en": "Art. 26(11)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art26-12",
    "group": "deployer-duty",
    "fr": "Coopérer avec les autorités",
    "en": "Cooperate with authorities",
    "reference": {
     "fr": "Art. 26, § 12",
     "en": "Art. 26(12)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art26-12",
    "group": "deployer-duty",
    "fr": "Coopérer avec les autorités",
    "en": "Cooperate with authorities",
    "reference": {
     "fr": "Art. 26, § 12",
     "en": "Art. 26(12)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release",
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art27",
    "group": "fria",
    "fr": "Analyse d’impact sur les droits fondamentaux avant la première utilisation",
    "en": "Fundamental rights impact assessment before first use",
    "reference": {
     "fr": "Art. 27, § 1",
     "en": "Art. 27(1)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "omnibus-comparison",
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "who": "deployer",
    "note": {
     "fr": "Organismes de droit public, entités privées fournissant un service public, et tout déployeur pour 5 b) et 5 c) ; sauf annexe III, point 2. À tenir à jour.",
     "en": "Bodies governed by public law, private entities providing public services, and any deployer for 5(b) and 5(c); except Annex III, point 2. To be kept up to date."
    }
   },
   {
    "id": "art27",
    "group": "fria",
    "fr": "Analyse d’impact sur les droits fondamentaux avant la première utilisation",
    "en": "Fundamental rights impact assessment before first use",
    "reference": {
     "fr": "Art. 27, § 1",
     "en": "Art. 27(1)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "omnibus-comparison",
     "note-consolidated",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "who": "deployer",
    "note": {
     "fr": "Organismes de droit public, entités privées fournissant un service public, et tout déployeur pour 5 b) et 5 c) ; sauf annexe III, point 2. À tenir à jour.",
     "en": "Bodies governed by public law, private entities providing public services, and any deployer for 5(b) and 5(c); except Annex III, point 2. To be kept up to date."
    }
   },
   {
    "id": "art27-3",
    "group": "fria",
    "fr": "Notifier les résultats à l’autorité de surveillance du marché",
    "en": "Notify the results to the market-surveillance authority",
    "reference": {
     "fr": "Art. 27, § 3",
     "en": "Art. 27(3)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "omnibus-comparison",
     "note-consolidated"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "art27-3",
    "group": "fria",
    "fr": "Notifier les résultats à l’autorité de surveillance du marché",
    "en": "Notify the results to the market-surveillance authority",
    "reference": {
     "fr": "Art. 27, § 3",
     "en": "Art. 27(3)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "omnibus-comparison",
     "note-consolidated",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art27-4",
    "group": "fria",
    "fr": "Peut renvoyer à l’analyse d’impact du RGPD ou en reprendre des parties",
    "en": "May refer to the GDPR impact assessment or embed parts of it",
    "reference": {
     "fr": "Art. 27, § 4 et 5",
     "en": "Art. 27(4)-(5)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "who": "deployer"
   },
   {
    "id": "art27-4",
    "group": "fria",
    "fr": "Complète l’analyse d’impact du RGPD là où elle couvre déjà une des parties",
    "en": "Complements the GDPR impact assessment where that already covers a part",
    "reference": {
     "fr": "Art. 27, § 4",
     "en": "Art. 27(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "repealed",
    "who": "deployer"
   },
   {
    "id": "fria-a",
    "group": "fria-part",
    "fr": "Processus du déployeur où le système est utilisé",
    "en": "Deployer’s processes in which the system is used",
    "reference": {
     "fr": "Art. 27, § 1, point a",
     "en": "Art. 27(1)(a)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "fria-a",
    "group": "fria-part",
    "fr": "Processus du déployeur où le système est utilisé",
    "en": "Deployer’s processes in which the system is used",
    "reference": {
     "fr": "Art. 27, § 1, point a",
     "en": "Art. 27(1)(a)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "fria-b",
    "group": "fria-part",
    "fr": "Durée et fréquence d’utilisation",
    "en": "Period and frequency of use",
    "reference": {
     "fr": "Art. 27, § 1, point b",
     "en": "Art. 27(1)(b)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "fria-b",
    "group": "fria-part",
    "fr": "Durée et fréquence d’utilisation",
    "en": "Period and frequency of use",
    "reference": {
     "fr": "Art. 27, § 1, point b",
     "en": "Art. 27(1)(b)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "fria-c",
    "group": "fria-part",
    "fr": "Catégories de personnes et groupes susceptibles d’être touchés",
    "en": "Categories of persons and groups likely to be affected",
    "reference": {
     "fr": "Art. 27, § 1, point c",
     "en": "Art. 27(1)(c)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "fria-c",
    "group": "fria-part",
    "fr": "Catégories de personnes et groupes susceptibles d’être touchés",
    "en": "Categories of persons and groups likely to be affected",
    "reference": {
     "fr": "Art. 27, § 1, point c",
     "en": "Art. 27(1)(c)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "fria-d",
    "group": "fria-part",
    "fr": "Risques spécifiques de préjudice pour ces catégories",
    "en": "Specific risks of harm to these categories",
    "reference": {
     "fr": "Art. 27, § 1, point d",
     "en": "Art. 27(1)(d)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "fria-d",
    "group": "fria-part",
    "fr": "Risques spécifiques de préjudice pour ces catégories",
    "en": "Specific risks of harm to these categories",
    "reference": {
     "fr": "Art. 27, § 1, point d",
     "en": "Art. 27(1)(d)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "fria-e",
    "group": "fria-part",
    "fr": "Mise en œuvre du contrôle humain",
    "en": "Human oversight measures",
    "reference": {
     "fr": "Art. 27, § 1, point e",
     "en": "Art. 27(1)(e)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "fria-e",
    "group": "fria-part",
    "fr": "Mise en œuvre du contrôle humain",
    "en": "Human oversight measures",
    "reference": {
     "fr": "Art. 27, § 1, point e",
     "en": "Art. 27(1)(e)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "fria-f",
    "group": "fria-part",
    "fr": "Mesures si les risques se réalisent, gouvernance et réclamations",
    "en": "Measures if the risks materialise, governance and complaints",
    "reference": {
     "fr": "Art. 27, § 1, point f",
     "en": "Art. 27(1)(f)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": "2026-07-26",
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "repealed"
   },
   {
    "id": "fria-f",
    "group": "fria-part",
    "fr": "Mesures si les risques se réalisent, gouvernance et réclamations",
    "en": "Measures if the risks materialise, governance and complaints",
    "reference": {
     "fr": "Art. 27, § 1, point f",
     "en": "Art. 27(1)(f)"
    },
    "appliesFrom": "2027-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "article-27",
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art49-1",
    "group": "registration",
    "fr": "Enregistrer un système de l’annexe III (sauf point 2) dans la base de l’UE",
    "en": "Register an Annex III system (except point 2) in the EU database",
    "reference": {
     "fr": "Art. 49, § 1",
     "en": "Art. 49(1)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "provider",
    "bindsWith": "annex-3-application"
   },
   {
    "id": "art49-2",
    "group": "registration",
    "fr": "Enregistrer un système de l’annexe III déclaré « pas à haut risque »",
    "en": "Register an Annex III system declared “not high-risk”",
    "reference": {
     "fr": "Art. 49, § 2",
     "en": "Art. 49(2)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "provider",
    "bindsWith": "annex-3-application",
    "note": {
     "fr": "Maintenu en 2026 ; seuls les points 7 et 9 de l’annexe VIII, section B, sont supprimés.",
     "en": "Kept in 2026; only points 7 and 9 of Annex VIII, Section B, are deleted."
    }
   },
   {
    "id": "art49-3",
    "group": "registration",
    "fr": "Autorités publiques : enregistrer l’usage (annexe VIII, section C)",
    "en": "Public authorities: register the use (Annex VIII, Section C)",
    "reference": {
     "fr": "Art. 49, § 3",
     "en": "Art. 49(3)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "deployer",
    "bindsWith": "annex-3-application"
   },
   {
    "id": "art49-4",
    "group": "registration",
    "fr": "Points 1, 6 et 7 : section non publique de la base",
    "en": "Points 1, 6 and 7: non-public section of the database",
    "reference": {
     "fr": "Art. 49, § 4",
     "en": "Art. 49(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art49-5",
    "group": "registration",
    "fr": "Point 2 : enregistrement au niveau national",
    "en": "Point 2: registration at national level",
    "reference": {
     "fr": "Art. 49, § 5",
     "en": "Art. 49(5)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art50-1",
    "group": "transparency",
    "fr": "Dire aux personnes qu’elles interagissent avec une IA",
    "en": "Tell people that they interact with an AI",
    "reference": {
     "fr": "Art. 50, § 1",
     "en": "Art. 50(1)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "provider"
   },
   {
    "id": "art50-2",
    "group": "transparency",
    "fr": "Marquer les contenus de synthèse de façon lisible par une machine",
    "en": "Mark synthetic content in a machine-readable way",
    "reference": {
     "fr": "Art. 50, § 2",
     "en": "Art. 50(2)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "provider",
    "note": {
     "fr": "Systèmes génératifs antérieurs au 2 août 2026 : délai jusqu’au 2 décembre 2026 (article 111, paragraphe 4).",
     "en": "Generative systems older than 2 August 2026: until 2 December 2026 (Art. 111(4))."
    }
   },
   {
    "id": "art50-3",
    "group": "transparency",
    "fr": "Informer les personnes exposées à une reconnaissance des émotions ou une catégorisation biométrique",
    "en": "Inform people exposed to emotion recognition or biometric categorisation",
    "reference": {
     "fr": "Art. 50, § 3",
     "en": "Art. 50(3)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "deployer"
   },
   {
    "id": "art50-4",
    "group": "transparency",
    "fr": "Signaler les hypertrucages et, sauf contrôle éditorial humain, les textes d’IA d’intérêt public",
    "en": "Disclose deep fakes and, unless under human editorial control, AI text on matters of public interest",
    "reference": {
     "fr": "Art. 50, § 4",
     "en": "Art. 50(4)"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison",
     "council-release"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "deployer"
   },
   {
    "id": "art86",
    "group": "explanation",
    "fr": "Explication claire et utile du rôle du système et des éléments principaux de la décision",
    "en": "Clear and meaningful explanation of the system’s role and the main elements of the decision",
    "reference": {
     "fr": "Art. 86",
     "en": "Art. 86"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "article-86"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "deployer",
    "bindsWith": "annex-3-application"
   },
   {
    "id": "art111-2",
    "group": "legacy",
    "fr": "Systèmes antérieurs à la date d’application : soumis seulement en cas de modification importante ; destinés à des autorités publiques, au plus tard le 2 août 2030",
    "en": "Systems older than the date of application: bound only on a significant design change; if intended for public authorities, by 2 August 2030 at the latest",
    "reference": {
     "fr": "Art. 111, § 2",
     "en": "Art. 111(2)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "both"
   },
   {
    "id": "public-legacy",
    "group": "calendar",
    "fr": "Systèmes à haut risque antérieurs utilisés par des autorités publiques",
    "en": "Older high-risk systems used by public authorities",
    "reference": {
     "fr": "Art. 111, § 2",
     "en": "Art. 111(2)"
    },
    "appliesFrom": "2030-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future"
   },
   {
    "id": "art111-4",
    "group": "legacy",
    "fr": "Systèmes génératifs antérieurs au 2 août 2026 : marquage (article 50, paragraphe 2) au plus tard le 2 décembre 2026",
    "en": "Generative systems older than 2 August 2026: marking (Article 50(2)) by 2 December 2026 at the latest",
    "reference": {
     "fr": "Art. 111, § 4",
     "en": "Art. 111(4)"
    },
    "appliesFrom": "2026-12-02",
    "appliesUntil": null,
    "textFrom": "2026-07-27",
    "textUntil": null,
    "source": [
     "note-consolidated",
     "omnibus-comparison"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "future",
    "who": "provider"
   },
   {
    "id": "art73",
    "group": "authority",
    "fr": "Signalement des incidents graves",
    "en": "Reporting of serious incidents",
    "reference": {
     "fr": "Art. 73",
     "en": "Art. 73"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "both"
   },
   {
    "id": "art77",
    "group": "authority",
    "fr": "Les autorités de protection des droits fondamentaux peuvent demander la documentation",
    "en": "Fundamental-rights authorities may ask for the documentation",
    "reference": {
     "fr": "Art. 77",
     "en": "Art. 77"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art85",
    "group": "authority",
    "fr": "Toute personne peut déposer une réclamation",
    "en": "Anyone may lodge a complaint",
    "reference": {
     "fr": "Art. 85",
     "en": "Art. 85"
    },
    "appliesFrom": "2026-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art99-3",
    "group": "authority",
    "fr": "Pratique interdite : amende jusqu’à 35 millions d’euros ou 7 % du chiffre d’affaires mondial",
    "en": "Prohibited practice: fine up to EUR 35 million or 7 % of worldwide turnover",
    "reference": {
     "fr": "Art. 99, § 3",
     "en": "Art. 99(3)"
    },
    "appliesFrom": "2025-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "prohibited-guidelines"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art99-8",
    "group": "authority",
    "fr": "Chaque État décide si ses autorités publiques peuvent être sanctionnées",
    "en": "Each State decides whether its public authorities can be fined",
    "reference": {
     "fr": "Art. 99, § 8",
     "en": "Art. 99(8)"
    },
    "appliesFrom": "2025-08-02",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "french-authorities",
    "group": "authority",
    "fr": "France : pas d’autorité unique ; la loi qui répartit les compétences n’a pas été trouvée promulguée",
    "en": "France: no single authority; the law that shares out the competences was not found promulgated",
    "reference": {
     "fr": "Art. 70 ; art. 74, § 8",
     "en": "Art. 70, 74(8)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "french-authorities"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "note": {
     "fr": "Projet du 9 septembre 2025 : DGCCRF coordonnatrice, une quinzaine d’autorités de secteur ; le Sénat a voté le 17 février 2026 un rôle central pour la CNIL. À vérifier avant toute notification.",
     "en": "Scheme of 9 September 2025: DGCCRF coordinates, some fifteen sector authorities; on 17 February 2026 the Senate voted a central role for the CNIL. Check before any notification."
    }
   }
  ]
 },
 {
  "id": "fr-crpa",
  "version": "2026-11-23",
  "scope": "FR",
  "title": {
   "fr": "Transparence des algorithmes publics (CRPA et loi Informatique et libertés)",
   "en": "Transparency of public algorithms (French administrative code and data-protection act)"
  },
  "sources": {
   "legifrance": {
    "fr": "Lecture de Légifrance par son interface, 5 octobre 2026 (copie publique)",
    "en": "Légifrance read through its interface, 5 October 2026 (public copy)"
   },
   "etalab": {
    "fr": "Etalab, guide des algorithmes publics (etalab/guides.etalab.gouv.fr@57b72b1, Licence Ouverte 2.0)",
    "en": "Etalab, guide to public algorithms (etalab/guides.etalab.gouv.fr@57b72b1, Licence Ouverte 2.0)"
   },
   "threshold-decree": {
    "fr": "ladocumentationdelalettredumairerural.com (décret 2016-1922)",
    "en": "ladocumentationdelalettredumairerural.com (decree 2016-1922)"
   },
   "defenseur": {
    "fr": "Défenseur des droits, communiqué et rapport du 13 novembre 2024, par des reprises de tiers",
    "en": "Défenseur des droits, release and report of 13 November 2024, through third parties"
   },
   "unchecked": {
    "fr": "Connaissance générale, non vérifiée sur le texte",
    "en": "General knowledge, not checked against the text"
   }
  },
  "instrument": {
   "reference": {
    "fr": "Code des relations entre le public et l’administration (CRPA) ; loi n° 78-17",
    "en": "Code of relations between the public and the administration (CRPA); act (loi) 78-17"
   },
   "consolidatedOn": "2026-10-05"
  },
  "entries": [
   {
    "id": "l311-3-1",
    "group": "mention",
    "fr": "Mention explicite sur toute décision individuelle prise sur le fondement d’un algorithme ; règles communiquées sur demande, sous réserve des secrets",
    "en": "Explicit mention on every individual decision based on an algorithm; rules communicated on request, subject to secrecy",
    "reference": {
     "fr": "CRPA L311-3-1",
     "en": "CRPA L311-3-1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance",
     "etalab"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force",
    "who": "administration",
    "instrument": "LEGIARTI000033205535",
    "note": {
     "fr": "Toute administration, sans seuil de taille ; l’algorithme peut être un simple tableur.",
     "en": "Every administration, no size threshold; the algorithm may be a spreadsheet."
    }
   },
   {
    "id": "r311-3-1-1",
    "group": "mention",
    "fr": "Contenu de la mention : finalité, droit d’obtenir les règles et les principales caractéristiques, façon de l’exercer, saisine de la CADA",
    "en": "Content of the mention: purpose, right to obtain the rules and main characteristics, how to exercise it, referral to the CADA",
    "reference": {
     "fr": "CRPA R311-3-1-1",
     "en": "CRPA R311-3-1-1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force",
    "who": "administration",
    "instrument": "LEGIARTI000034195878"
   },
   {
    "id": "r311-3-1-2",
    "group": "explanation",
    "fr": "Sur demande, sous une forme intelligible, les quatre points de l’explication",
    "en": "On request, in an intelligible form, the four points of the explanation",
    "reference": {
     "fr": "CRPA R311-3-1-2",
     "en": "CRPA R311-3-1-2"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force",
    "who": "administration",
    "instrument": "LEGIARTI000034195881"
   },
   {
    "id": "explanation-1",
    "group": "explanation-point",
    "fr": "Degré et mode de contribution de l’algorithme à la décision",
    "en": "Degree and way in which the algorithm contributed to the decision",
    "reference": {
     "fr": "CRPA R311-3-1-2, 1°",
     "en": "CRPA R311-3-1-2, 1°"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "explanation-2",
    "group": "explanation-point",
    "fr": "Données traitées et leurs sources",
    "en": "Data processed and their sources",
    "reference": {
     "fr": "CRPA R311-3-1-2, 2°",
     "en": "CRPA R311-3-1-2, 2°"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "explanation-3",
    "group": "explanation-point",
    "fr": "Paramètres et, le cas échéant, pondération, appliqués à la situation de la personne",
    "en": "Parameters and, if any, weights, applied to the person’s situation",
    "reference": {
     "fr": "CRPA R311-3-1-2, 3°",
     "en": "CRPA R311-3-1-2, 3°"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "explanation-4",
    "group": "explanation-point",
    "fr": "Opérations effectuées",
    "en": "Operations carried out",
    "reference": {
     "fr": "CRPA R311-3-1-2, 4°",
     "en": "CRPA R311-3-1-2, 4°"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "l312-1-3",
    "group": "publication",
    "fr": "Publier en ligne les règles des principaux traitements algorithmiques qui fondent des décisions individuelles",
    "en": "Publish online the rules of the main algorithmic processing behind individual decisions",
    "reference": {
     "fr": "CRPA L312-1-3",
     "en": "CRPA L312-1-3"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "legifrance",
     "etalab"
    ],
    "verifiedOn": "2026-10-05",
    "verified": true,
    "status": "in_force",
    "who": "administration",
    "instrument": "LEGIARTI000033205516",
    "note": {
     "fr": "« Principaux » : beaucoup de personnes ou des effets importants.",
     "en": "“Main”: many people or important effects."
    }
   },
   {
    "id": "d312-1-4",
    "group": "publication",
    "fr": "Seuil de la publication : cinquante agents ou salariés (ETP) ; en dessous, volontaire",
    "en": "Threshold of publication: fifty agents or employees (FTE); below, voluntary",
    "reference": {
     "fr": "CRPA D312-1-4 (décret 2016-1922)",
     "en": "CRPA D312-1-4 (decree 2016-1922)"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "threshold-decree"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "administration",
    "note": {
     "fr": "Le guide d’Etalab ajoute un seuil de 3 500 habitants, qui vient d’un autre article : à faire confirmer par un juriste.",
     "en": "Etalab’s guide adds a threshold of 3,500 inhabitants, which comes from another article: to be confirmed by a lawyer."
    }
   },
   {
    "id": "l311-5",
    "group": "mention",
    "fr": "Secrets protégés par la loi, qui dispensent de communiquer",
    "en": "Secrets protected by law, which dispense from communicating",
    "reference": {
     "fr": "CRPA L311-5, 2°",
     "en": "CRPA L311-5, 2°"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "etalab"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "nullity",
    "group": "mention",
    "fr": "Décision entièrement automatisée sans mention : nulle",
    "en": "Fully automated decision without the mention: void",
    "reference": {
     "fr": "Loi 78-17, art. 47",
     "en": "Act (loi) 78-17, Art. 47"
    },
    "appliesFrom": "2020-07-01",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "etalab"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "administration"
   },
   {
    "id": "loi-78-17-47",
    "group": "automated-decision",
    "fr": "Décision administrative individuelle entièrement automatisée : permise avec la mention, sans donnée sensible, si le responsable maîtrise le traitement et ses évolutions et peut l’expliquer en détail ; jamais pour un recours administratif",
    "en": "Fully automated individual administrative decision: allowed with the mention, without sensitive data, if the controller masters the processing and its changes and can explain it in detail; never for administrative appeals",
    "reference": {
     "fr": "Loi 78-17, art. 47",
     "en": "Act (loi) 78-17, Art. 47"
    },
    "appliesFrom": "2019-06-01",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "administration"
   },
   {
    "id": "dc-2018-765",
    "group": "automated-decision",
    "fr": "Pas d’algorithme qui révise lui-même ses règles comme seul fondement",
    "en": "No algorithm that revises its own rules as the sole basis",
    "reference": {
     "fr": "Conseil constitutionnel, 2018-765 DC",
     "en": "Conseil constitutionnel, decision 2018-765 DC"
    },
    "appliesFrom": "2018-06-12",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "ddd-1",
    "group": "recommendation",
    "fr": "Définir des critères obligatoires de l’intervention humaine : action positive, concrète, significative",
    "en": "Define mandatory criteria of human intervention: a positive, concrete, significant action",
    "reference": {
     "fr": "Défenseur des droits, 13 novembre 2024",
     "en": "Défenseur des droits, 13 November 2024"
    },
    "appliesFrom": "2024-11-13",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "defenseur"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "ddd-2",
    "group": "recommendation",
    "fr": "Le responsable doit maîtriser le système",
    "en": "The controller must master the system",
    "reference": {
     "fr": "Défenseur des droits, 13 novembre 2024",
     "en": "Défenseur des droits, 13 November 2024"
    },
    "appliesFrom": "2024-11-13",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "defenseur"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "ddd-3",
    "group": "recommendation",
    "fr": "Rendre effectives la mention et la publication, avec des sanctions",
    "en": "Make the mention and publication duties effective, with sanctions",
    "reference": {
     "fr": "Défenseur des droits, 13 novembre 2024",
     "en": "Défenseur des droits, 13 November 2024"
    },
    "appliesFrom": "2024-11-13",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "defenseur"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "ddd-4",
    "group": "recommendation",
    "fr": "Proposer des modèles de demande aux usagers",
    "en": "Offer users model request forms",
    "reference": {
     "fr": "Défenseur des droits, 13 novembre 2024",
     "en": "Défenseur des droits, 13 November 2024"
    },
    "appliesFrom": "2024-11-13",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "defenseur"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   }
  ]
 },
 {
  "id": "fr-discrimination",
  "version": "2026-11-23",
  "scope": "FR",
  "title": {
   "fr": "Non-discrimination",
   "en": "Non-discrimination"
  },
  "sources": {
   "code-penal": {
    "fr": "code-penal.fr, article 225-1 (version de 2016)",
    "en": "code-penal.fr, Article 225-1 (2016 version)"
   },
   "loi-2008": {
    "fr": "iledefranceencommun.com, loi 2008-496, article 1",
    "en": "iledefranceencommun.com, act 2008-496, Article 1"
   },
   "criteria-list": {
    "fr": "strasbourg.eu, les vingt-cinq critères",
    "en": "strasbourg.eu, the twenty-five grounds"
   },
   "labour-code": {
    "fr": "Copie publique du code du travail, L1132-1",
    "en": "Public copy of the labour code, L1132-1"
   },
   "universalis": {
    "fr": "universalis junior, articles 225-1-1 et 225-1-2",
    "en": "universalis junior, Articles 225-1-1 and 225-1-2"
   },
   "direct-indirect": {
    "fr": "cdad-landes.justice.fr ; affaires-publiques.org",
    "en": "cdad-landes.justice.fr; affaires-publiques.org"
   },
   "unchecked": {
    "fr": "Connaissance générale, non vérifiée sur le texte",
    "en": "General knowledge, not checked against the text"
   }
  },
  "instrument": {
   "reference": {
    "fr": "Code pénal, art. 225-1 ; loi n° 2008-496, art. 1",
    "en": "Criminal code (code pénal), Art. 225-1; act (loi) 2008-496, Art. 1"
   },
   "consolidatedOn": null
  },
  "entries": [
   {
    "id": "ground-origine",
    "group": "ground",
    "fr": "origine",
    "en": "origin",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-sexe",
    "group": "ground",
    "fr": "sexe",
    "en": "sex",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-situation-famille",
    "group": "ground",
    "fr": "situation de famille",
    "en": "family situation",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-grossesse",
    "group": "ground",
    "fr": "grossesse, maternité",
    "en": "pregnancy, maternity",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-apparence",
    "group": "ground",
    "fr": "apparence physique",
    "en": "physical appearance",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "partly",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-vulnerabilite-eco",
    "group": "ground",
    "fr": "particulière vulnérabilité résultant de la situation économique",
    "en": "particular vulnerability due to economic situation",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ],
    "note": {
     "fr": "Critère ajouté en 2016.",
     "en": "Ground added in 2016."
    }
   },
   {
    "id": "ground-patronyme",
    "group": "ground",
    "fr": "patronyme, nom de famille",
    "en": "surname",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "partly",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-lieu-residence",
    "group": "ground",
    "fr": "lieu de résidence",
    "en": "place of residence",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ],
    "note": {
     "fr": "Critère ajouté en 2014.",
     "en": "Ground added in 2014."
    }
   },
   {
    "id": "ground-domiciliation-bancaire",
    "group": "ground",
    "fr": "domiciliation bancaire",
    "en": "bank location",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "loi-2008-496"
    ],
    "note": {
     "fr": "Critère ajouté en 2017 à la loi de 2008 seulement.",
     "en": "Ground added in 2017, to the act of 2008 only."
    }
   },
   {
    "id": "ground-etat-sante",
    "group": "ground",
    "fr": "état de santé",
    "en": "state of health",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-perte-autonomie",
    "group": "ground",
    "fr": "perte d’autonomie",
    "en": "loss of autonomy",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-handicap",
    "group": "ground",
    "fr": "handicap",
    "en": "disability",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-caract-genetiques",
    "group": "ground",
    "fr": "caractéristiques génétiques",
    "en": "genetic characteristics",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-moeurs",
    "group": "ground",
    "fr": "mœurs",
    "en": "morals, lifestyle",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-orientation-sexuelle",
    "group": "ground",
    "fr": "orientation sexuelle",
    "en": "sexual orientation",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-identite-genre",
    "group": "ground",
    "fr": "identité de genre",
    "en": "gender identity",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "partly",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-age",
    "group": "ground",
    "fr": "âge",
    "en": "age",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-opinions-politiques",
    "group": "ground",
    "fr": "opinions politiques",
    "en": "political opinions",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-activites-syndicales",
    "group": "ground",
    "fr": "activités syndicales",
    "en": "union activities",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ],
    "note": {
     "fr": "Activités mutualistes : code du travail, L1132-1.",
     "en": "Mutual-society activities: labour code, L1132-1."
    }
   },
   {
    "id": "ground-langue",
    "group": "ground",
    "fr": "capacité à s’exprimer dans une langue autre que le français",
    "en": "ability to speak a language other than French",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "partly",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-ethnie",
    "group": "ground",
    "fr": "appartenance ou non, vraie ou supposée, à une ethnie",
    "en": "belonging or not, real or supposed, to an ethnic group",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-nation",
    "group": "ground",
    "fr": "appartenance ou non, vraie ou supposée, à une nation",
    "en": "belonging or not, real or supposed, to a nation",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "partly",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-pretendue-race",
    "group": "ground",
    "fr": "appartenance ou non, vraie ou supposée, à une prétendue race",
    "en": "belonging or not, real or supposed, to a so-called race",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-religion",
    "group": "ground",
    "fr": "appartenance ou non, vraie ou supposée, à une religion déterminée",
    "en": "belonging or not, real or supposed, to a religion",
    "reference": {
     "fr": "Code pénal 225-1 ; loi 2008-496, art. 1",
     "en": "Criminal code (code pénal) 225-1; act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "code-penal",
     "loi-2008",
     "criteria-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "yes",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ]
   },
   {
    "id": "ground-lanceur-alerte",
    "group": "ground",
    "fr": "qualité de lanceur d’alerte, de facilitateur ou de personne en lien",
    "en": "whistle-blower, facilitator or related person",
    "reference": {
     "fr": "Loi 2022-401",
     "en": "Act (loi) 2022-401"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "specialCategory": "no",
    "texts": [
     "code-penal-225-1",
     "loi-2008-496"
    ],
    "note": {
     "fr": "Critère ajouté en 2022 (à confirmer).",
     "en": "Ground added in 2022 (to be confirmed)."
    }
   },
   {
    "id": "ground-mandat-electif",
    "group": "ground",
    "fr": "exercice d’un mandat électif",
    "en": "elected office",
    "reference": {
     "fr": "Code du travail L1132-1",
     "en": "Labour code (code du travail) L1132-1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "labour-code"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "specialCategory": "partly",
    "texts": [
     "code-du-travail-l1132-1"
    ]
   },
   {
    "id": "ground-harcelement-sexuel",
    "group": "ground",
    "fr": "avoir subi, refusé ou témoigné d’un harcèlement sexuel",
    "en": "having suffered, refused or witnessed sexual harassment",
    "reference": {
     "fr": "Code pénal 225-1-1",
     "en": "Criminal code (code pénal) 225-1-1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "universalis"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "texts": [
     "code-penal-225-1-1"
    ]
   },
   {
    "id": "ground-bizutage",
    "group": "ground",
    "fr": "avoir subi, refusé ou témoigné d’un bizutage",
    "en": "having suffered, refused or witnessed hazing",
    "reference": {
     "fr": "Code pénal 225-1-2",
     "en": "Criminal code (code pénal) 225-1-2"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "universalis"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "texts": [
     "code-penal-225-1-2"
    ]
   },
   {
    "id": "direct",
    "group": "discrimination",
    "fr": "Discrimination directe : pour un critère protégé, traiter moins favorablement qu’une autre personne ne l’est, ne l’a été ou ne l’aurait été dans une situation comparable",
    "en": "Direct discrimination: on a protected ground, treating someone less favourably than another is, was or would be in a comparable situation",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "indirect",
    "group": "discrimination",
    "fr": "Discrimination indirecte : disposition, critère ou pratique neutre en apparence qui peut désavantager particulièrement des personnes, sauf but légitime et moyens nécessaires et appropriés",
    "en": "Indirect discrimination: an apparently neutral provision, criterion or practice that may put some people at a particular disadvantage, unless a legitimate aim and necessary and appropriate means",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "harassment",
    "group": "discrimination",
    "fr": "Le harcèlement lié à un critère protégé et l’injonction de discriminer sont aussi des discriminations",
    "en": "Harassment on a protected ground and the instruction to discriminate are discrimination too",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "eu-floor",
    "group": "discrimination",
    "fr": "Socle de l’Union : Charte, article 21 ; directives 2000/43, 2000/78, 2006/54 et 2004/113",
    "en": "EU floor: Charter, Article 21; Directives 2000/43, 2000/78, 2006/54 and 2004/113",
    "reference": {
     "fr": "Charte des droits fondamentaux, art. 21",
     "en": "Charter of Fundamental Rights, Art. 21"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "burden",
    "group": "discrimination",
    "fr": "Charge de la preuve : des faits qui font présumer, puis au défendeur de justifier",
    "en": "Burden of proof: facts that raise a presumption, then the defendant must justify",
    "reference": {
     "fr": "Loi 2008-496, art. 4",
     "en": "Act (loi) 2008-496, Art. 4"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "no-threshold",
    "group": "discrimination",
    "fr": "Aucun seuil chiffré en droit français ou européen",
    "en": "No numerical threshold in French or EU law",
    "reference": {
     "fr": "CJCE, Seymour-Smith, C-167/97",
     "en": "CJEU C-167/97 Seymour-Smith"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "public-officials",
    "group": "discrimination",
    "fr": "Agents publics : code général de la fonction publique, L131-1 et suivants",
    "en": "Public officials: general civil-service code, L131-1 and following",
    "reference": {
     "fr": "Code général de la fonction publique L131-1",
     "en": "Civil-service code (code général de la fonction publique) L131-1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "unlawful-storage",
    "group": "discrimination",
    "fr": "Conserver illicitement des données sensibles est un délit",
    "en": "Unlawfully storing sensitive data is an offence",
    "reference": {
     "fr": "Code pénal 226-19",
     "en": "Criminal code (code pénal) 226-19"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "justify-aim",
    "group": "justification",
    "fr": "Le but poursuivi est-il légitime ?",
    "en": "Is the aim legitimate?",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "justify-suitable",
    "group": "justification",
    "fr": "Le moyen est-il propre à l’atteindre ?",
    "en": "Is the means suitable to reach it?",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "justify-necessary",
    "group": "justification",
    "fr": "Le moyen est-il nécessaire ?",
    "en": "Is the means necessary?",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "justify-alternative",
    "group": "justification",
    "fr": "Une solution moins désavantageuse a-t-elle été essayée ?",
    "en": "Has a less disadvantageous alternative been tried?",
    "reference": {
     "fr": "Loi 2008-496, art. 1",
     "en": "Act (loi) 2008-496, Art. 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "loi-2008",
     "direct-indirect"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   }
  ]
 },
 {
  "id": "gdpr",
  "version": "2026-11-23",
  "scope": "EU",
  "title": {
   "fr": "Protection des données (RGPD)",
   "en": "Data protection (GDPR)"
  },
  "sources": {
   "wp248-list": {
    "fr": "mgsi.lu, liste de la CNIL (neuf critères WP 248, règle des deux critères)",
    "en": "mgsi.lu, CNIL list (nine WP 248 criteria, rule of two)"
   },
   "cnil-list": {
    "fr": "cnil.fr, liste des traitements pour lesquels une AIPD est requise ; twobirds.com, 2018",
    "en": "cnil.fr, list of processing that requires a DPIA; twobirds.com, 2018"
   },
   "cnil-list-titles": {
    "fr": "Copie publique des quatorze intitulés",
    "en": "Public copy of the fourteen titles"
   },
   "cnil-list-edpb": {
    "fr": "Copie publique issue de l’EDPB",
    "en": "Public copy from the EDPB"
   },
   "omnibus-data": {
    "fr": "dlapiper, 2 juillet 2026",
    "en": "dlapiper, 2 July 2026"
   },
   "unchecked": {
    "fr": "Connaissance générale, non vérifiée sur le texte",
    "en": "General knowledge, not checked against the text"
   }
  },
  "instrument": {
   "reference": {
    "fr": "Règlement (UE) 2016/679, CELEX 32016R0679",
    "en": "Regulation (EU) 2016/679, CELEX 32016R0679"
   },
   "consolidatedOn": null
  },
  "entries": [
   {
    "id": "art22",
    "group": "automated-decision",
    "fr": "Pas de décision fondée exclusivement sur un traitement automatisé avec effet juridique ou similaire, sauf contrat, loi ou consentement explicite, avec garanties",
    "en": "No decision based solely on automated processing with legal or similar effect, unless contract, law or explicit consent, with safeguards",
    "reference": {
     "fr": "Art. 22 RGPD",
     "en": "Art. 22 GDPR"
    },
    "appliesFrom": "2018-05-25",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "controller"
   },
   {
    "id": "schufa",
    "group": "case-law",
    "fr": "Une note sur laquelle un tiers s’appuie fortement est elle-même une décision",
    "en": "A score on which a third party draws strongly is itself a decision",
    "reference": {
     "fr": "CJUE, 7 décembre 2023, SCHUFA, C-634/21",
     "en": "CJEU C-634/21 SCHUFA, 7 December 2023"
    },
    "appliesFrom": "2023-12-07",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "dun-bradstreet",
    "group": "case-law",
    "fr": "Explication intelligible de la procédure et des principes appliqués",
    "en": "Intelligible explanation of the procedure and principles applied",
    "reference": {
     "fr": "CJUE, 27 février 2025, Dun & Bradstreet Austria, C-203/22",
     "en": "CJEU C-203/22 Dun & Bradstreet Austria, 27 February 2025"
    },
    "appliesFrom": "2025-02-27",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art9",
    "group": "sensitive-data",
    "fr": "Données sensibles : traitement interdit sauf exception",
    "en": "Special categories of data: no processing without an exception",
    "reference": {
     "fr": "Art. 9 RGPD",
     "en": "Art. 9 GDPR"
    },
    "appliesFrom": "2018-05-25",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "controller"
   },
   {
    "id": "art35",
    "group": "dpia",
    "fr": "Analyse d’impact relative à la protection des données (AIPD)",
    "en": "Data protection impact assessment (DPIA)",
    "reference": {
     "fr": "Art. 35 RGPD",
     "en": "Art. 35 GDPR"
    },
    "appliesFrom": "2018-05-25",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "who": "controller"
   },
   {
    "id": "art35-3-a",
    "group": "dpia-case",
    "fr": "Évaluation systématique et approfondie d’aspects personnels par un traitement automatisé, fondant des décisions à effet juridique ou similaire",
    "en": "Systematic and extensive evaluation of personal aspects by automated processing, on which decisions with legal or similar effect are based",
    "reference": {
     "fr": "Art. 35, § 3, point a RGPD",
     "en": "Art. 35(3)(a) GDPR"
    },
    "appliesFrom": "2018-05-25",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art35-3-b",
    "group": "dpia-case",
    "fr": "Données sensibles ou pénales à grande échelle",
    "en": "Special categories or criminal data on a large scale",
    "reference": {
     "fr": "Art. 35, § 3, point b RGPD",
     "en": "Art. 35(3)(b) GDPR"
    },
    "appliesFrom": "2018-05-25",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "art35-3-c",
    "group": "dpia-case",
    "fr": "Surveillance systématique à grande échelle d’une zone accessible au public",
    "en": "Systematic monitoring of a publicly accessible area on a large scale",
    "reference": {
     "fr": "Art. 35, § 3, point c RGPD",
     "en": "Art. 35(3)(c) GDPR"
    },
    "appliesFrom": "2018-05-25",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   },
   {
    "id": "wp248-two",
    "group": "dpia",
    "fr": "Deux critères sur neuf : AIPD en principe",
    "en": "Two criteria out of nine: DPIA in principle",
    "reference": {
     "fr": "WP 248 rév. 01 ; CNIL",
     "en": "WP 248 rev.01; CNIL"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "controller"
   },
   {
    "id": "wp1",
    "group": "dpia-criterion",
    "fr": "Évaluation ou notation, dont le profilage",
    "en": "Evaluation or scoring, profiling among it",
    "reference": {
     "fr": "WP 248, critère 1",
     "en": "WP 248, criterion 1"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp2",
    "group": "dpia-criterion",
    "fr": "Décision automatique à effet juridique ou similaire",
    "en": "Automated decision with legal or similar effect",
    "reference": {
     "fr": "WP 248, critère 2",
     "en": "WP 248, criterion 2"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp3",
    "group": "dpia-criterion",
    "fr": "Surveillance systématique",
    "en": "Systematic monitoring",
    "reference": {
     "fr": "WP 248, critère 3",
     "en": "WP 248, criterion 3"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp4",
    "group": "dpia-criterion",
    "fr": "Données sensibles ou hautement personnelles",
    "en": "Sensitive or highly personal data",
    "reference": {
     "fr": "WP 248, critère 4",
     "en": "WP 248, criterion 4"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp5",
    "group": "dpia-criterion",
    "fr": "Grande échelle",
    "en": "Large scale",
    "reference": {
     "fr": "WP 248, critère 5",
     "en": "WP 248, criterion 5"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp6",
    "group": "dpia-criterion",
    "fr": "Croisement de données",
    "en": "Matching or combining data sets",
    "reference": {
     "fr": "WP 248, critère 6",
     "en": "WP 248, criterion 6"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp7",
    "group": "dpia-criterion",
    "fr": "Personnes vulnérables",
    "en": "Vulnerable people",
    "reference": {
     "fr": "WP 248, critère 7",
     "en": "WP 248, criterion 7"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp8",
    "group": "dpia-criterion",
    "fr": "Usage innovant ou technologie nouvelle",
    "en": "Innovative use or new technology",
    "reference": {
     "fr": "WP 248, critère 8",
     "en": "WP 248, criterion 8"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "wp9",
    "group": "dpia-criterion",
    "fr": "Peut exclure d’un droit, d’un service ou d’un contrat",
    "en": "May prevent people from a right, a service or a contract",
    "reference": {
     "fr": "WP 248, critère 9",
     "en": "WP 248, criterion 9"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "wp248-list"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-list",
    "group": "dpia",
    "fr": "Liste de la CNIL : traitements pour lesquels une AIPD est requise",
    "en": "CNIL list: processing that requires a DPIA",
    "reference": {
     "fr": "CNIL, délibération 2018-327 du 11 octobre 2018 ; JO du 6 novembre 2018",
     "en": "CNIL, decision (délibération) 2018-327, 11 October 2018; JO 6 November 2018"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force",
    "who": "controller"
   },
   {
    "id": "cnil-1",
    "group": "dpia-list",
    "fr": "Santé en établissement (prise en charge des personnes)",
    "en": "Delivery of health care in institutions",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 1",
     "en": "CNIL, decision (délibération) 2018-327, type 1"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-2",
    "group": "dpia-list",
    "fr": "Données génétiques de personnes vulnérables",
    "en": "Genetic data of vulnerable people",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 2",
     "en": "CNIL, decision (délibération) 2018-327, type 2"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-3",
    "group": "dpia-list",
    "fr": "Profils de personnes pour les ressources humaines",
    "en": "Profiling for human resources",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 3",
     "en": "CNIL, decision (délibération) 2018-327, type 3"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-4",
    "group": "dpia-list",
    "fr": "Surveillance constante des employés",
    "en": "Constant monitoring of employees",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 4",
     "en": "CNIL, decision (délibération) 2018-327, type 4"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-5",
    "group": "dpia-list",
    "fr": "Alertes et signalements en matière sociale et sanitaire",
    "en": "Social and health alerts",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 5",
     "en": "CNIL, decision (délibération) 2018-327, type 5"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-6",
    "group": "dpia-list",
    "fr": "Alertes professionnelles",
    "en": "Professional whistle-blowing",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 6",
     "en": "CNIL, decision (délibération) 2018-327, type 6"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-7",
    "group": "dpia-list",
    "fr": "Entrepôt ou registre de données de santé",
    "en": "Health data warehouse or registry",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 7",
     "en": "CNIL, decision (délibération) 2018-327, type 7"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-8",
    "group": "dpia-list",
    "fr": "Profilage pouvant exclure d’un contrat, le suspendre ou le rompre",
    "en": "Profiling that may exclude from a contract, suspend or end it",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 8",
     "en": "CNIL, decision (délibération) 2018-327, type 8"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-9",
    "group": "dpia-list",
    "fr": "Manquements contractuels mutualisés",
    "en": "Shared registers of contractual breaches",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 9",
     "en": "CNIL, decision (délibération) 2018-327, type 9"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-10",
    "group": "dpia-list",
    "fr": "Profilage avec des données de sources externes",
    "en": "Profiling with data from external sources",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 10",
     "en": "CNIL, decision (délibération) 2018-327, type 10"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-11",
    "group": "dpia-list",
    "fr": "Biométrie avec des personnes vulnérables",
    "en": "Biometrics of vulnerable people",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 11",
     "en": "CNIL, decision (délibération) 2018-327, type 11"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-12",
    "group": "dpia-list",
    "fr": "Demandes et gestion de logements sociaux",
    "en": "Social-housing applications and management",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 12",
     "en": "CNIL, decision (délibération) 2018-327, type 12"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-13",
    "group": "dpia-list",
    "fr": "Accompagnement social ou médico-social",
    "en": "Social or medico-social support",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 13",
     "en": "CNIL, decision (délibération) 2018-327, type 13"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-14",
    "group": "dpia-list",
    "fr": "Localisation à large échelle",
    "en": "Large-scale location data",
    "reference": {
     "fr": "CNIL, délibération 2018-327, type 14",
     "en": "CNIL, decision (délibération) 2018-327, type 14"
    },
    "appliesFrom": "2018-11-06",
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "cnil-list",
     "cnil-list-titles",
     "cnil-list-edpb"
    ],
    "verifiedOn": "2026-11-23",
    "verified": true,
    "status": "in_force"
   },
   {
    "id": "cnil-exempt-list",
    "group": "dpia",
    "fr": "Liste de la CNIL des traitements pour lesquels une AIPD n’est pas requise",
    "en": "CNIL list of processing for which no DPIA is required",
    "reference": {
     "fr": "CNIL, délibération 2019-118",
     "en": "CNIL, decision (délibération) 2019-118"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "unchecked"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force",
    "note": {
     "fr": "Cet outil ne l’applique pas : s’en prévaloir est une décision du responsable du traitement, à motiver.",
     "en": "This toolkit does not apply it: relying on it is a decision of the controller, with reasons."
    }
   },
   {
    "id": "omnibus-data",
    "group": "note",
    "fr": "Un projet de révision du RGPD et d’ePrivacy est en discussion (mi-2026)",
    "en": "A revision of the GDPR and ePrivacy is under discussion (mid-2026)",
    "reference": {
     "fr": "Omnibus numérique, volet données",
     "en": "Digital omnibus on data"
    },
    "appliesFrom": null,
    "appliesUntil": null,
    "textFrom": null,
    "textUntil": null,
    "source": [
     "omnibus-data"
    ],
    "verifiedOn": null,
    "verified": false,
    "status": "in_force"
   }
  ]
 }
]
