import type { Text } from '@exaequo/contract'
import type { QuantityStrings } from './quantities.ts'

const NONE: Text = { en: '', fr: '' }

/** What is no rate of people: a name is all that the report says of it. */
function measure(term: Text): QuantityStrings {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return { term, title: { en: capital(term.en), fr: capital(term.fr) }, among: NONE, event: null }
}

/** Names of counts, of measures of scores and of summaries. */
export const MEASURES: Readonly<Record<string, QuantityStrings>> = {
  truePositives: measure({
    en: 'people with the decision and the outcome',
    fr: 'personnes ayant la décision et le résultat',
  }),
  falsePositives: measure({
    en: 'people with the decision, without the outcome',
    fr: 'personnes ayant la décision sans le résultat',
  }),
  falseNegatives: measure({
    en: 'people without the decision, with the outcome',
    fr: 'personnes ayant le résultat sans la décision',
  }),
  trueNegatives: measure({
    en: 'people with neither the decision nor the outcome',
    fr: 'personnes n’ayant ni la décision ni le résultat',
  }),
  equalizedOdds: measure({ en: 'largest gap of the two error rates', fr: 'plus grand écart des deux taux d’erreur' }),
  averageOdds: measure({ en: 'mean gap of the two error rates', fr: 'écart moyen des deux taux d’erreur' }),
  areaUnderRoc: measure({ en: 'area under the ROC curve (AUC)', fr: 'aire sous la courbe ROC (AUC)' }),
  brierScore: measure({ en: 'Brier score', fr: 'score de Brier' }),
  brierReliability: measure({ en: 'Brier score: reliability', fr: 'score de Brier : fiabilité' }),
  brierResolution: measure({ en: 'Brier score: resolution', fr: 'score de Brier : résolution' }),
  brierUncertainty: measure({ en: 'Brier score: uncertainty', fr: 'score de Brier : incertitude' }),
  brierWithinVariance: measure({
    en: 'Brier score: variance within bins',
    fr: 'score de Brier : variance au sein des classes de score',
  }),
  brierWithinCovariance: measure({
    en: 'Brier score: covariance within bins',
    fr: 'score de Brier : covariance au sein des classes de score',
  }),
  calibrationInTheLarge: measure({ en: 'mean score less outcomes', fr: 'score moyen moins les résultats constatés' }),
  calibrationIntercept: measure({ en: 'calibration intercept', fr: 'ordonnée de calibration' }),
  calibrationSlope: measure({ en: 'calibration slope', fr: 'pente de calibration' }),
  expectedCalibrationError: measure({
    en: 'calibration error, bins of equal width',
    fr: 'erreur de calibration, classes d’égale largeur',
  }),
  expectedCalibrationErrorEqualMass: measure({
    en: 'calibration error, bins of equal size',
    fr: 'erreur de calibration, classes d’égal effectif',
  }),
  expectedCalibrationErrorUnbiased: measure({
    en: 'calibration error, equal width, bias removed',
    fr: 'erreur de calibration, égale largeur, biais retiré',
  }),
  expectedCalibrationErrorEqualMassUnbiased: measure({
    en: 'calibration error, equal size, bias removed',
    fr: 'erreur de calibration, égal effectif, biais retiré',
  }),
  meanForecast: measure({ en: 'mean score in the bin', fr: 'score moyen de la classe' }),
  observedRate: measure({ en: 'rate of outcomes in the bin', fr: 'taux de résultats constatés dans la classe' }),
  meanScore: measure({ en: 'mean score', fr: 'score moyen' }),
  meanScoreOfPositives: measure({
    en: 'mean score of people with the outcome',
    fr: 'score moyen des personnes ayant le résultat',
  }),
  meanScoreOfNegatives: measure({
    en: 'mean score of people without the outcome',
    fr: 'score moyen des personnes sans le résultat',
  }),
  selectedByThreshold: measure({ en: 'share selected by the threshold', fr: 'part retenue par le seuil' }),
  conditionalDemographicDisparity: measure({
    en: 'conditional demographic disparity',
    fr: 'disparité démographique conditionnelle',
  }),
  differentialFairness: measure({ en: 'differential fairness', fr: 'équité différentielle' }),
  betweenGroupInequality: measure({ en: 'inequality between groups', fr: 'inégalité entre groupes' }),
  funnelShare: measure({ en: 'share of the step', fr: 'part de l’étape' }),
  funnelRate: measure({ en: 'rate at the step', fr: 'taux à l’étape' }),
  leftOutRate: measure({ en: 'share left out', fr: 'part écartée' }),
  overrideRate: measure({ en: 'share of proposals not followed', fr: 'part des propositions non suivies' }),
  share: measure({ en: 'share', fr: 'part' }),
  consistency: measure({ en: 'decided as their nearest', fr: 'décidés comme leurs plus proches' }),
  consistencyByChance: measure({
    en: 'decided as their nearest, by chance alone',
    fr: 'décidés comme leurs plus proches, par le seul hasard',
  }),
  counterfactualFlipRate: measure({ en: 'decisions that change', fr: 'décisions qui changent' }),
  counterfactualDifference: measure({ en: 'rate of the decision, after', fr: 'taux de la décision, après' }),
  nearRowsDifference: measure({
    en: 'rate of the decision among near people',
    fr: 'taux de la décision entre personnes proches',
  }),
  situationTestingShare: measure({
    en: 'share with near people of the other group clearly better off',
    fr: 'part dont les proches de l’autre groupe sont nettement mieux traités',
  }),
  proxyAreaUnderRoc: measure({ en: 'area: the group told from the inputs', fr: 'aire : le groupe deviné des données' }),
  cramersV: measure({ en: 'Cramér’s V', fr: 'V de Cramér' }),
  mutualInformation: measure({ en: 'mutual information', fr: 'information mutuelle' }),
}
