import type { Text } from '@exaequo/contract'
import { MEASURES } from './measures.ts'

export interface QuantityStrings {
  /** The field's standard term, lower case. */
  readonly term: Text
  /** What it is, as the title of a chart or table. `{decision}` and `{label}` are the labels of the spec. */
  readonly title: Text
  /** Whom it counts among, after "Out of 1,000 people"; empty: everyone. */
  readonly among: Text
  /** What is counted, after "{a} of {group} and {b} of {reference}"; `null`: said as the system's decision. */
  readonly event: Text | null
}

const NONE: Text = { en: '', fr: '' }

// Whose recorded outcome is or is not the label: the words never say that the label is the truth.
const OUTCOME: Text = {
  en: ' whose recorded outcome is “{label}”',
  fr: ' dont le résultat constaté est « {label} »',
}
const NO_OUTCOME: Text = {
  en: ' whose recorded outcome is not “{label}”',
  fr: ' dont le résultat constaté n’est pas « {label} »',
}
const DECIDED: Text = {
  en: ' who got the decision “{decision}”',
  fr: ' ayant reçu la décision « {decision} »',
}
const NOT_DECIDED: Text = {
  en: ' who did not get the decision “{decision}”',
  fr: ' n’ayant pas reçu la décision « {decision} »',
}
const SPARED: Text = {
  en: 'do not get the decision “{decision}”',
  fr: 'ne reçoivent pas la décision « {decision} »',
}
const CONFIRMED: Text = {
  en: 'have “{label}” as their recorded outcome',
  fr: 'ont « {label} » pour résultat constaté',
}
const NOT_CONFIRMED: Text = {
  en: 'do not have “{label}” as their recorded outcome',
  fr: 'n’ont pas « {label} » pour résultat constaté',
}

/** Names and phrases of the rates that the toolkit knows. A rate of a plug-in is shown under its metric's own title. */
export const QUANTITIES: Readonly<Record<string, QuantityStrings>> = {
  selectionRate: {
    term: { en: 'selection rate', fr: 'taux de sélection' },
    title: { en: 'Decision “{decision}”', fr: 'Décision « {decision} »' },
    among: NONE,
    event: null,
  },
  predictedPositiveRate: {
    term: { en: 'predicted-positive rate', fr: 'taux de décisions positives' },
    title: {
      en: 'Decision “{decision}” among people with a recorded outcome',
      fr: 'Décision « {decision} » parmi les personnes au résultat connu',
    },
    among: { en: ' with a recorded outcome', fr: ' au résultat connu' },
    event: null,
  },
  favourableRate: {
    term: { en: 'favourable rate', fr: 'taux de décisions favorables' },
    title: { en: 'Outcome good for the person', fr: 'Issue favorable à la personne' },
    among: NONE,
    event: { en: 'get the favourable outcome', fr: 'obtiennent l’issue favorable' },
  },
  scoringRate: {
    term: { en: 'scoring rate', fr: 'part au-dessus de la médiane' },
    title: { en: 'Score above the median', fr: 'Score supérieur à la médiane' },
    among: NONE,
    event: { en: 'have a score above the median', fr: 'ont un score supérieur à la médiane' },
  },
  truePositiveRate: {
    term: { en: 'true positive rate', fr: 'taux de vrais positifs' },
    title: {
      en: 'Decision “{decision}” where the outcome confirms it',
      fr: 'Décision « {decision} » confirmée par le résultat',
    },
    among: OUTCOME,
    event: null,
  },
  falsePositiveRate: {
    term: { en: 'false positive rate', fr: 'taux de faux positifs' },
    title: {
      en: 'Decision “{decision}” where the outcome does not confirm it',
      fr: 'Décision « {decision} » non confirmée par le résultat',
    },
    among: NO_OUTCOME,
    event: null,
  },
  trueNegativeRate: {
    term: { en: 'true negative rate', fr: 'taux de vrais négatifs' },
    title: {
      en: 'No decision “{decision}”, as the outcome confirms',
      fr: 'Absence de décision « {decision} », confirmée par le résultat',
    },
    among: NO_OUTCOME,
    event: SPARED,
  },
  falseNegativeRate: {
    term: { en: 'false negative rate', fr: 'taux de faux négatifs' },
    title: {
      en: 'No decision “{decision}”, although the outcome is “{label}”',
      fr: 'Absence de décision « {decision} » alors que le résultat est « {label} »',
    },
    among: OUTCOME,
    event: SPARED,
  },
  positivePredictiveValue: {
    term: { en: 'positive predictive value', fr: 'valeur prédictive positive' },
    title: {
      en: 'Outcome “{label}” among people with the decision “{decision}”',
      fr: 'Résultat « {label} » parmi les personnes ayant reçu la décision « {decision} »',
    },
    among: DECIDED,
    event: CONFIRMED,
  },
  falseDiscoveryRate: {
    term: { en: 'false discovery rate', fr: 'taux de fausses découvertes' },
    title: {
      en: 'Decisions “{decision}” that the outcome does not confirm',
      fr: 'Décisions « {decision} » que le résultat ne confirme pas',
    },
    among: DECIDED,
    event: NOT_CONFIRMED,
  },
  negativePredictiveValue: {
    term: { en: 'negative predictive value', fr: 'valeur prédictive négative' },
    title: {
      en: 'Without the decision “{decision}”, people whose outcome is not “{label}” either',
      fr: 'Sans la décision « {decision} », personnes dont le résultat n’est pas non plus « {label} »',
    },
    among: NOT_DECIDED,
    event: NOT_CONFIRMED,
  },
  falseOmissionRate: {
    term: { en: 'false omission rate', fr: 'taux de fausses omissions' },
    title: {
      en: 'Without the decision “{decision}”, people whose outcome is “{label}”',
      fr: 'Sans la décision « {decision} », personnes dont le résultat est « {label} »',
    },
    among: NOT_DECIDED,
    event: CONFIRMED,
  },
  accuracy: {
    term: { en: 'accuracy', fr: 'exactitude' },
    title: {
      en: 'Decisions that agree with the recorded outcome',
      fr: 'Décisions qui concordent avec le résultat constaté',
    },
    among: { en: ' with a recorded outcome', fr: ' au résultat connu' },
    event: {
      en: 'get a decision that agrees with the recorded outcome',
      fr: 'reçoivent une décision qui concorde avec le résultat constaté',
    },
  },
  balancedAccuracy: {
    term: { en: 'balanced accuracy', fr: 'exactitude équilibrée' },
    title: { en: 'Balanced accuracy', fr: 'Exactitude équilibrée' },
    among: NONE,
    event: null,
  },
  baseRate: {
    term: { en: 'base rate', fr: 'taux de base' },
    title: {
      en: 'Recorded outcome “{label}” (found among those checked; checks were not equal)',
      fr: 'Résultat constaté « {label} » (parmi les personnes contrôlées ; les contrôles n’étaient pas égaux)',
    },
    among: { en: ' with a recorded outcome', fr: ' au résultat connu' },
    event: CONFIRMED,
  },
  treatmentEquality: {
    term: { en: 'false negatives per false positive', fr: 'faux négatifs par faux positif' },
    title: { en: 'False negatives per false positive', fr: 'Faux négatifs par faux positif' },
    among: NONE,
    event: null,
  },
  meanPrediction: {
    term: { en: 'mean amount decided', fr: 'montant moyen décidé' },
    title: { en: 'Mean of “{decision}”', fr: 'Moyenne de « {decision} »' },
    among: NONE,
    event: null,
  },
  meanTarget: {
    term: { en: 'mean amount found', fr: 'montant moyen constaté' },
    title: { en: 'Mean amount found', fr: 'Montant moyen constaté' },
    among: NONE,
    event: null,
  },
  meanError: {
    term: { en: 'mean error', fr: 'erreur moyenne' },
    title: {
      en: 'Mean of “{decision}” less what was found',
      fr: 'Moyenne de « {decision} » moins le montant constaté',
    },
    among: NONE,
    event: null,
  },
  meanAbsoluteError: {
    term: { en: 'mean absolute error', fr: 'erreur absolue moyenne' },
    title: {
      en: 'Mean distance of “{decision}” from what was found',
      fr: 'Écart moyen de « {decision} » au montant constaté',
    },
    among: NONE,
    event: null,
  },
  rootMeanSquareError: {
    term: { en: 'root mean square error', fr: 'racine de l’erreur quadratique moyenne' },
    title: {
      en: 'Root mean square error of “{decision}”',
      fr: 'Racine de l’erreur quadratique moyenne de « {decision} »',
    },
    among: NONE,
    event: null,
  },
  coefficientOfDetermination: {
    term: { en: 'coefficient of determination (R²)', fr: 'coefficient de détermination (R²)' },
    title: {
      en: 'What “{decision}” explains of the differences within a group',
      fr: 'Ce que « {decision} » explique des différences au sein d’un groupe',
    },
    among: NONE,
    event: null,
  },
  quantile: {
    term: { en: 'quantile of the amount decided', fr: 'quantile du montant décidé' },
    title: { en: 'Quantiles of “{decision}”', fr: 'Quantiles de « {decision} »' },
    among: NONE,
    event: null,
  },
  distributionDistance: {
    term: { en: 'distance between distributions', fr: 'distance entre distributions' },
    title: {
      en: 'Distance between distributions of “{decision}”',
      fr: 'Distance entre distributions de « {decision} »',
    },
    among: NONE,
    event: null,
  },
  probabilityOfSuperiority: {
    term: { en: 'probability of superiority', fr: 'probabilité de supériorité' },
    title: {
      en: 'How often someone of the group is above someone of the reference',
      fr: 'Fréquence à laquelle une personne du groupe est au-dessus d’une personne du groupe de référence',
    },
    among: NONE,
    event: null,
  },
  classRate: {
    term: { en: 'rate of the class', fr: 'taux de la classe' },
    title: { en: 'Rate of each class of “{decision}”', fr: 'Taux de chaque classe de « {decision} »' },
    among: NONE,
    event: { en: 'are given the class', fr: 'reçoivent la classe' },
  },
  classRecall: {
    term: { en: 'recall of the class', fr: 'rappel de la classe' },
    title: { en: 'Members of the class who are given it', fr: 'Membres de la classe qui la reçoivent' },
    among: { en: ' who belong to the class', fr: ' qui sont de la classe' },
    event: { en: 'are given the class', fr: 'reçoivent la classe' },
  },
  classFalsePositiveRate: {
    term: { en: 'false positive rate of the class', fr: 'taux de faux positifs de la classe' },
    title: { en: 'Others who are given the class', fr: 'Autres personnes qui reçoivent la classe' },
    among: { en: ' who do not belong to the class', fr: ' qui ne sont pas de la classe' },
    event: { en: 'are given the class', fr: 'reçoivent la classe' },
  },
  classPrecision: {
    term: { en: 'precision of the class', fr: 'précision de la classe' },
    title: { en: 'Those given the class who belong to it', fr: 'Personnes recevant la classe qui en sont' },
    among: { en: ' who are given the class', fr: ' qui reçoivent la classe' },
    event: { en: 'belong to the class', fr: 'sont de la classe' },
  },
  classAccuracy: {
    term: { en: 'accuracy over classes', fr: 'exactitude sur les classes' },
    title: { en: 'People given the class that turned out to be true', fr: 'Personnes recevant la classe constatée' },
    among: { en: ' whose class was found', fr: ' dont la classe est constatée' },
    event: { en: 'are given the class that was found', fr: 'reçoivent la classe constatée' },
  },
  cumulativeRate: {
    term: { en: 'rate up to the class', fr: 'taux jusqu’à la classe' },
    title: { en: 'Rate up to each class of “{decision}”', fr: 'Taux jusqu’à chaque classe de « {decision} »' },
    among: NONE,
    event: { en: 'are given a class at most this high', fr: 'reçoivent une classe au plus aussi élevée' },
  },
  classF1: {
    term: { en: 'F1 of the class', fr: 'F1 de la classe' },
    title: { en: 'F1 of each class', fr: 'F1 de chaque classe' },
    among: NONE,
    event: null,
  },
  macroF1: {
    term: { en: 'macro F1', fr: 'F1 macro' },
    title: { en: 'Mean F1 over classes', fr: 'F1 moyen sur les classes' },
    among: NONE,
    event: null,
  },
  totalVariation: {
    term: { en: 'total variation distance', fr: 'distance en variation totale' },
    title: { en: 'Distance between the classes given', fr: 'Distance entre les classes attribuées' },
    among: NONE,
    event: null,
  },
  ...MEASURES,
}
