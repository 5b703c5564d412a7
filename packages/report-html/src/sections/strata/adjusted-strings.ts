import type { Text } from '@exaequo/contract'

export const adjustedStrings = {
  // {group} is compared with {reference}; {remark} is a whole sentence.
  remark: { en: '{group} compared with {reference}: {remark}', fr: '{group} par rapport à {reference} : {remark}' },
  // A row: {group} compared with {reference}.
  against: { en: '{group} / {reference}', fr: '{group} / {reference}' },
  common: {
    en: 'Gaps within strata taken together, by {attribute}, given {columns}',
    fr: 'Écarts à strate égale, réunis, selon {attribute}, à {columns} égal',
  },
  crude: { en: 'On the whole (points)', fr: 'Dans l’ensemble (points)' },
  commonDifference: { en: 'Within strata (points)', fr: 'À strate égale (points)' },
  commonRatio: { en: 'Common ratio', fr: 'Rapport commun' },
  commonOddsRatio: { en: 'Common odds ratio', fr: 'Rapport de cotes commun' },
  // Heads of columns of p-values of two tests.
  test: { en: 'Equality within strata, p', fr: 'Égalité à strate égale, p' },
  likeness: { en: 'Same gap in all strata, p', fr: 'Même écart partout, p' },
  strataCompared: { en: 'Strata compared', fr: 'Strates comparées' },
  commonNote: {
    en: 'Common effects after Mantel and Haenszel, with intervals. First p: test of Cochran, Mantel and Haenszel, that there is no gap within strata. Second p: test of Breslow and Day, that the gap is the same in all; where it is small, no common number stands for the strata.',
    fr: 'Effets communs de Mantel et Haenszel, avec intervalles. Première p : test de Cochran, Mantel et Haenszel, d’absence d’écart à strate égale. Seconde p : test de Breslow et Day, d’un même écart partout ; quand elle est petite, aucun nombre commun ne représente les strates.',
  },
  parts: {
    en: 'Where the gap on the whole comes from, by {attribute}, given {columns}',
    fr: 'D’où vient l’écart dans l’ensemble, selon {attribute}, par {columns}',
  },
  within: { en: 'Other rates within the same stratum', fr: 'Taux différents dans une même strate' },
  composition: { en: 'Other strata', fr: 'Strates différentes' },
  unmatched: { en: 'Strata of one group only', fr: 'Strates d’un seul groupe' },
  // {columns}: names of the columns that divide the people.
  partsNote: {
    en: 'Kitagawa’s decomposition, in points, with intervals: the parts add up to the gap on the whole. “Other strata” is what comes from groups being spread differently over {columns}; it is no justification by itself: how people come to a stratum may itself be unequal.',
    fr: 'Décomposition de Kitagawa, en points, avec intervalles : la somme des parts est l’écart dans l’ensemble. « Strates différentes » est ce qui tient à la répartition différente des groupes par {columns} ; ce n’est pas en soi une justification : l’accès à une strate peut lui-même être inégal.',
  },
  shares: {
    en: 'Share among refusals less share among acceptances, by {attribute}, given {columns}',
    fr: 'Part parmi les refus moins part parmi les accords, selon {attribute}, à {columns} égal',
  },
  sharesWhole: { en: 'On the whole (points)', fr: 'Dans l’ensemble (points)' },
  sharesWithin: { en: 'Mean of the strata (points)', fr: 'Moyenne des strates (points)' },
  peopleLeftOut: { en: 'People in strata without both', fr: 'Personnes de strates sans les deux' },
  sharesNote: {
    en: 'Conditional demographic disparity: above 0, the group weighs more among those who do not get the favourable decision than among those who do. Strata count by their number of people.',
    fr: 'Disparité démographique conditionnelle : au-dessus de 0, le groupe pèse plus parmi les personnes qui n’obtiennent pas la décision favorable que parmi celles qui l’obtiennent. Chaque strate compte selon son nombre de personnes.',
  },
} as const satisfies Record<string, Text>
