import type { Locale, Text } from '@exaequo/contract'

/** How a number compares groups or sums up several rates. One of a plug-in is shown by its own name. */
export const COMPARATORS: Readonly<Record<string, Text>> = {
  value: { en: 'value', fr: 'valeur' },
  difference: { en: 'difference', fr: 'différence' },
  ratio: { en: 'ratio', fr: 'rapport' },
  oddsRatio: { en: 'odds ratio', fr: 'rapport des cotes' },
  spread: { en: 'largest less smallest', fr: 'le plus grand moins le plus petit' },
  minMaxRatio: { en: 'smallest over largest', fr: 'le plus petit sur le plus grand' },
  impactRatio: { en: 'impact ratio (against the highest)', fr: 'rapport au taux le plus élevé' },
  equalOpportunityDifference: { en: 'difference', fr: 'différence' },
  equalizedOddsDifference: { en: 'difference', fr: 'différence' },
  equalizedOddsRatio: { en: 'ratio', fr: 'rapport' },
  averageOddsDifference: { en: 'signed difference', fr: 'différence signée' },
  averageAbsoluteOddsDifference: { en: 'absolute difference', fr: 'différence absolue' },
  implied: { en: 'implied by the other rates', fr: 'impliqué par les autres taux' },
  commonOddsRatio: { en: 'common odds ratio', fr: 'rapport des cotes commun' },
  commonRatio: { en: 'common ratio', fr: 'rapport commun' },
  commonDifference: { en: 'common difference', fr: 'différence commune' },
  compositionPart: { en: 'part due to the make-up of the groups', fr: 'part due à la composition des groupes' },
  withinPart: { en: 'part within strata', fr: 'part au sein des strates' },
  unmatchedPart: { en: 'part without counterpart', fr: 'part sans équivalent' },
  differencesSpread: { en: 'spread of the differences between strata', fr: 'étendue des différences entre strates' },
  peopleLeftOut: { en: 'people left out', fr: 'personnes laissées de côté' },
  peopleNotCompared: { en: 'people not compared', fr: 'personnes non comparées' },
  strataCompared: { en: 'strata compared', fr: 'strates comparées' },
  strataWithOneGroup: { en: 'strata with one group only', fr: 'strates avec un seul groupe' },
  strataWithoutVariation: {
    en: 'strata where everyone gets the same decision',
    fr: 'strates où la décision est la même pour tous',
  },
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
  expectedUnderEquality: { en: 'expected under equality', fr: 'attendu en cas d’égalité' },
  largest: { en: 'largest', fr: 'le plus grand' },
  kolmogorovSmirnov: { en: 'Kolmogorov-Smirnov distance', fr: 'distance de Kolmogorov-Smirnov' },
  probabilityOfSuperiority: { en: 'probability of superiority', fr: 'probabilité de supériorité' },
  totalVariation: { en: 'total variation', fr: 'variation totale' },
}

export function comparatorName(comparator: string, locale: Locale): string {
  return COMPARATORS[comparator]?.[locale] ?? comparator
}
