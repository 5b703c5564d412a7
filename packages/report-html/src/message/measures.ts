import type { Locale, Text } from '@exaequo/contract'

/** Names of measures that are no rate of their own: what a table says in the place of an identifier. */
const MEASURES: Readonly<Record<string, Text>> = {
  truePositives: { en: 'true positives', fr: 'vrais positifs' },
  falsePositives: { en: 'false positives', fr: 'faux positifs' },
  trueNegatives: { en: 'true negatives', fr: 'vrais négatifs' },
  falseNegatives: { en: 'false negatives', fr: 'faux négatifs' },
  meanScore: { en: 'mean score', fr: 'score moyen' },
  meanScoreOfPositives: {
    en: 'mean score of people with the label',
    fr: 'score moyen des personnes ayant l’étiquette',
  },
  meanScoreOfNegatives: {
    en: 'mean score of people without the label',
    fr: 'score moyen des personnes sans l’étiquette',
  },
  meanForecast: { en: 'mean share announced', fr: 'part moyenne annoncée' },
  observedRate: { en: 'share found', fr: 'part constatée' },
  calibrationInTheLarge: { en: 'calibration in the large', fr: 'calibration globale' },
  calibrationIntercept: { en: 'calibration intercept', fr: 'ordonnée à l’origine de calibration' },
  calibrationSlope: { en: 'calibration slope', fr: 'pente de calibration' },
  averageOdds: { en: 'average odds', fr: 'erreurs moyennes' },
  equalizedOdds: { en: 'equalized odds', fr: 'égalisation des erreurs' },
}

/** How a number compares groups, where that is neither a ratio nor a difference of one rate. */
const COMPARATORS: Readonly<Record<string, Text>> = {
  averageOddsDifference: { en: 'average odds difference', fr: 'écart moyen des erreurs' },
  averageAbsoluteOddsDifference: { en: 'average absolute odds difference', fr: 'écart absolu moyen des erreurs' },
  equalizedOddsDifference: { en: 'equalized odds difference', fr: 'écart d’égalisation des erreurs' },
  equalizedOddsRatio: { en: 'equalized odds ratio', fr: 'rapport d’égalisation des erreurs' },
  equalOpportunityDifference: { en: 'equal opportunity difference', fr: 'écart d’égalité des chances' },
  impactRatio: { en: 'impact ratio', fr: 'rapport d’impact' },
  // Over strata: what the same factor or difference in all of them would be.
  commonRatio: { en: 'common ratio of the strata', fr: 'rapport commun aux strates' },
  commonDifference: { en: 'common difference of the strata', fr: 'différence commune aux strates' },
  commonOddsRatio: { en: 'common odds ratio of the strata', fr: 'rapport de cotes commun aux strates' },
  differencesSpread: { en: 'spread of the differences over strata', fr: 'étendue des différences entre strates' },
  // Parts of a difference: between strata, within them, and of people with nobody to be compared with.
  compositionPart: { en: 'part due to composition', fr: 'part due à la composition' },
  withinPart: { en: 'part within strata', fr: 'part interne aux strates' },
  unmatchedPart: { en: 'part of people without counterpart', fr: 'part des personnes sans vis-à-vis' },
  // Counts.
  strataCompared: { en: 'strata compared', fr: 'strates comparées' },
  strataWithOneGroup: { en: 'strata with one group alone', fr: 'strates à un seul groupe' },
  strataWithoutVariation: { en: 'strata without variation', fr: 'strates sans variation' },
  peopleNotCompared: { en: 'people not compared', fr: 'personnes non comparées' },
  peopleLeftOut: { en: 'people left out', fr: 'personnes écartées' },
  withoutStrata: { en: 'without strata', fr: 'sans strates' },
  // What would follow for one rate from the equality of others.
  implied: { en: 'implied', fr: 'valeur impliquée' },
  totalVariation: { en: 'total variation', fr: 'variation totale' },
  expectedUnderEquality: { en: 'expected under equality', fr: 'attendue en cas d’égalité' },
  largest: { en: 'largest', fr: 'maximum' },
  difference: { en: 'difference', fr: 'différence' },
  ratio: { en: 'ratio', fr: 'rapport' },
}

export function measureName(quantity: string): Text | undefined {
  return Object.hasOwn(MEASURES, quantity) ? MEASURES[quantity] : undefined
}

/** The identifier itself where it has no name here: metrics of others bring their own comparators. */
export function comparatorName(comparator: string, locale: Locale): string {
  return Object.hasOwn(COMPARATORS, comparator) ? (COMPARATORS[comparator]?.[locale] ?? comparator) : comparator
}
