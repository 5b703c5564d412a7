import type { Locale, Text } from '@exaequo/contract'

/** How a number compares groups or sums up several rates. One of a plug-in is shown by its own name. */
export const COMPARATORS: Readonly<Record<string, Text>> = {
  value: { en: 'value', fr: 'valeur' },
  difference: { en: 'difference', fr: 'différence' },
  ratio: { en: 'ratio', fr: 'rapport' },
  oddsRatio: { en: 'odds ratio', fr: 'rapport des cotes' },
  spread: { en: 'largest less smallest', fr: 'le plus grand moins le plus petit' },
  minMaxRatio: { en: 'smallest over largest', fr: 'le plus petit sur le plus grand' },
  impactRatio: { en: 'impact ratio', fr: 'rapport d’impact' },
  equalOpportunityDifference: { en: 'equal opportunity difference', fr: 'écart d’égalité des chances' },
  equalizedOddsDifference: { en: 'equalized odds difference', fr: 'écart d’égalisation des erreurs' },
  equalizedOddsRatio: { en: 'equalized odds ratio', fr: 'rapport d’égalisation des erreurs' },
  averageOddsDifference: { en: 'average odds difference', fr: 'écart moyen des erreurs' },
  averageAbsoluteOddsDifference: { en: 'average absolute odds difference', fr: 'écart absolu moyen des erreurs' },
  implied: { en: 'implied', fr: 'valeur impliquée' },
  commonOddsRatio: { en: 'common odds ratio of the strata', fr: 'rapport de cotes commun aux strates' },
  commonRatio: { en: 'common ratio of the strata', fr: 'rapport commun aux strates' },
  commonDifference: { en: 'common difference of the strata', fr: 'différence commune aux strates' },
  compositionPart: { en: 'part due to composition', fr: 'part due à la composition' },
  withinPart: { en: 'part within strata', fr: 'part interne aux strates' },
  unmatchedPart: { en: 'part of people without counterpart', fr: 'part des personnes sans vis-à-vis' },
  differencesSpread: { en: 'spread of the differences over strata', fr: 'étendue des différences entre strates' },
  peopleLeftOut: { en: 'people left out', fr: 'personnes écartées' },
  peopleNotCompared: { en: 'people not compared', fr: 'personnes non comparées' },
  strataCompared: { en: 'strata compared', fr: 'strates comparées' },
  strataWithOneGroup: { en: 'strata with one group alone', fr: 'strates à un seul groupe' },
  strataWithoutVariation: { en: 'strata without variation', fr: 'strates sans variation' },
  withoutStrata: { en: 'without strata', fr: 'sans strates' },
  subgroupRate: { en: 'rate of the subgroup', fr: 'taux du sous-groupe' },
  subgroupDifference: { en: 'difference from everyone else', fr: 'différence avec tous les autres' },
  subgroupIncrement: { en: 'what it adds to its parents', fr: 'ce qu’il ajoute à ses parents' },
  subgroupSignals: { en: 'subgroups that stand out', fr: 'sous-groupes qui se détachent' },
  subgroupsTested: { en: 'subgroups tested', fr: 'sous-groupes testés' },
  subgroupsBounded: { en: 'subgroups with a bound', fr: 'sous-groupes bornés' },
  subgroupsBelowFloor: { en: 'subgroups too small', fr: 'sous-groupes trop petits' },
  subgroupsDuplicate: {
    en: 'subgroups made of the same people as another',
    fr: 'sous-groupes formés des mêmes personnes qu’un autre',
  },
  expectedUnderEquality: { en: 'expected under equality', fr: 'attendue en cas d’égalité' },
  largest: { en: 'largest', fr: 'maximum' },
  kolmogorovSmirnov: { en: 'Kolmogorov-Smirnov distance', fr: 'distance de Kolmogorov-Smirnov' },
  probabilityOfSuperiority: { en: 'probability of superiority', fr: 'probabilité de supériorité' },
  totalVariation: { en: 'total variation', fr: 'variation totale' },
}

export function comparatorName(comparator: string, locale: Locale): string {
  return COMPARATORS[comparator]?.[locale] ?? comparator
}
