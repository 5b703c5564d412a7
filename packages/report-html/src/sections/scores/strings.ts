import type { Text } from '@exaequo/contract'

export const strings = {
  // {label} is the spec's own word for what was recorded.
  note: {
    en: 'The score is held against the label “{label}”: what was recorded, not the fact itself.',
    fr: 'Le score est confronté à l’étiquette « {label} » : ce qui a été constaté, non le fait lui-même.',
  },
  ranks: {
    en: 'How the score ranks people within each group',
    fr: 'Ordre établi par le score au sein de chaque groupe',
  },
  auc: { en: 'AUC [interval]', fr: 'AUC [intervalle]' },
  // Head of a column: less the value of the reference.
  difference: { en: 'Less the reference [interval]', fr: 'Moins la référence [intervalle]' },
  ranksNote: {
    en: 'AUC: the chance that, of two people of the group, one with the label and one without, the score places the first higher; 0.5 is chance, 1 is never wrong. It says nothing of the threshold in use, nor of how groups are placed among one another.',
    fr: 'AUC : la probabilité que, de deux personnes du groupe, l’une avec l’étiquette et l’autre sans, le score place la première plus haut ; 0,5 est le hasard, 1 l’absence d’erreur. Elle ne dit rien du seuil employé, ni de l’ordre entre groupes.',
  },
  // {reason} is a clause without capital or full stop.
  notCalibrated: {
    en: 'Calibration and Brier score are not measured: {reason}.',
    fr: 'La calibration et le score de Brier ne sont pas mesurés : {reason}.',
  },
  // Name of a chart.
  curveName: {
    en: 'Calibration curve of each group, with intervals',
    fr: 'Courbe de calibration de chaque groupe, avec intervalles',
  },
  curveCaption: {
    en: 'Across: mean score of the people of a range of scores; upwards: share of them with the label; bars: intervals. Below the dashed diagonal the score announces more than is found. The same numbers are in the table below.',
    fr: 'En abscisse : score moyen des personnes d’une tranche de scores ; en ordonnée : part d’entre elles ayant l’étiquette ; barres : intervalles. Sous la diagonale tiretée, le score annonce plus que ce qui est constaté. Les mêmes nombres figurent dans le tableau ci-dessous.',
  },
  curveTable: { en: 'Announced → found, by range of scores', fr: 'Annoncé → constaté, par tranche de scores' },
  scores: { en: 'Scores', fr: 'Scores' },
  // A cell: the mean score and the share found.
  point: { en: '{announced} → {found}', fr: '{announced} → {found}' },
  // Under it: interval of the share found, and how many people.
  pointSmall: { en: '{interval}; n = {n}', fr: '{interval} ; n = {n}' },
  // A range of scores.
  bin: { en: '{from} to {to}', fr: '{from} à {to}' },
  // Calibration of one group in words; {points} is positive, {lower} and {upper} bound it.
  above: {
    en: '{group}: on average the score announces {points} points more than is found (between {lower} and {upper}, allowing for chance).',
    fr: '{group} : en moyenne, le score annonce {points} points de plus que ce qui est constaté (entre {lower} et {upper}, compte tenu du hasard).',
  },
  below: {
    en: '{group}: on average the score announces {points} points less than is found (between {lower} and {upper}, allowing for chance).',
    fr: '{group} : en moyenne, le score annonce {points} points de moins que ce qui est constaté (entre {lower} et {upper}, compte tenu du hasard).',
  },
  // {value}, {lower}, {upper} are signed points.
  unsettled: {
    en: '{group}: chance alone could explain what separates the score from what is found on average ({value} points, between {lower} and {upper}).',
    fr: '{group} : le hasard seul peut expliquer ce qui sépare en moyenne le score du constat ({value} points, entre {lower} et {upper}).',
  },
  // After it, on the slope of calibration.
  steep: {
    en: 'Its scores are too close together: high ones should be higher, low ones lower (slope {slope}).',
    fr: 'Ses scores sont trop resserrés : les hauts devraient être plus hauts, les bas plus bas (pente {slope}).',
  },
  flat: {
    en: 'Its scores are too far apart: high ones are too high, low ones too low (slope {slope}).',
    fr: 'Ses scores sont trop étalés : les hauts sont trop hauts, les bas trop bas (pente {slope}).',
  },
  even: {
    en: 'The spread of its scores may be right (slope {slope}).',
    fr: 'L’étalement de ses scores peut être juste (pente {slope}).',
  },
  summary: { en: 'Calibration and Brier score', fr: 'Calibration et score de Brier' },
  inTheLarge: { en: 'Announced less found (points)', fr: 'Annoncé moins constaté (points)' },
  inTheLargeDifference: { en: 'The same, less the reference (points)', fr: 'Idem, moins la référence (points)' },
  slope: { en: 'Slope', fr: 'Pente' },
  error: { en: 'Mean error of calibration', fr: 'Erreur moyenne de calibration' },
  brier: { en: 'Brier score', fr: 'Score de Brier' },
  summaryNote: {
    en: 'With intervals. Slope: 1 where scores are spread as they should be. Mean error of calibration: less what chance alone would add. Brier score: mean squared distance between score and label, 0 at best; it depends on how frequent the label is, so it alone does not say which group is served better.',
    fr: 'Avec intervalles. Pente : 1 quand les scores sont étalés comme il faut. Erreur moyenne de calibration : déduction faite de ce qu’ajoute le hasard seul. Score de Brier : moyenne du carré de la distance entre score et étiquette, 0 au mieux ; il dépend de la fréquence de l’étiquette et ne dit donc pas à lui seul quel groupe est mieux servi.',
  },
} as const satisfies Record<string, Text>
