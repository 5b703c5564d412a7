import type { Part } from '@exaequo/contract'

/** The source's names of numbers and the toolkit's. */
export const QUANTITY: Readonly<Record<string, string>> = {
  selection_rate: 'selectionRate',
  tpr: 'truePositiveRate',
  fpr: 'falsePositiveRate',
  tnr: 'trueNegativeRate',
  fnr: 'falseNegativeRate',
  ppv: 'positivePredictiveValue',
  npv: 'negativePredictiveValue',
  fdr: 'falseDiscoveryRate',
  for: 'falseOmissionRate',
  accuracy: 'accuracy',
  base_rate: 'baseRate',
}

export const COUNT = {
  tp: 'truePositives',
  fp: 'falsePositives',
  fn: 'falseNegatives',
  tn: 'trueNegatives',
} as const

/** Of scores, in each group. */
export const SCORE: Readonly<Record<string, readonly [quantity: string, at?: Part]>> = {
  auc: ['areaUnderRoc'],
  brier: ['brierScore'],
  ece10: ['expectedCalibrationError', { bins: 10 }],
  mean_score: ['meanScore'],
}

/** Against the reference: quantity and comparator. One number of the source may be said twice here, under both names. */
export const VERSUS: Readonly<Record<string, readonly (readonly [quantity: string, comparator: string])[]>> = {
  statistical_parity_difference: [['selectionRate', 'difference']],
  disparate_impact_ratio: [['selectionRate', 'ratio']],
  equal_opportunity_difference: [
    ['truePositiveRate', 'difference'],
    ['truePositiveRate', 'equalOpportunityDifference'],
  ],
  fpr_difference: [['falsePositiveRate', 'difference']],
  equalized_odds_difference: [['equalizedOdds', 'equalizedOddsDifference']],
  average_odds_difference: [['averageOdds', 'averageOddsDifference']],
  average_abs_odds_difference: [['averageOdds', 'averageAbsoluteOddsDifference']],
  accuracy_difference: [['accuracy', 'difference']],
  ppv_difference: [['positivePredictiveValue', 'difference']],
  npv_difference: [['negativePredictiveValue', 'difference']],
  fdr_difference: [['falseDiscoveryRate', 'difference']],
  for_difference: [['falseOmissionRate', 'difference']],
  fnr_difference: [['falseNegativeRate', 'difference']],
}

/** Over all groups. */
export const SUMMARY: Readonly<Record<string, readonly [quantity: string, comparator: string]>> = {
  demographic_parity_difference: ['selectionRate', 'spread'],
  demographic_parity_ratio_min_max: ['selectionRate', 'minMaxRatio'],
  tpr_difference_max_min: ['truePositiveRate', 'spread'],
  tpr_ratio_min_max: ['truePositiveRate', 'minMaxRatio'],
  fpr_difference_max_min: ['falsePositiveRate', 'spread'],
  fpr_ratio_min_max: ['falsePositiveRate', 'minMaxRatio'],
  equalized_odds_difference_max: ['equalizedOdds', 'equalizedOddsDifference'],
  equalized_odds_ratio_min: ['equalizedOdds', 'equalizedOddsRatio'],
  ppv_difference_max_min: ['positivePredictiveValue', 'spread'],
  npv_difference_max_min: ['negativePredictiveValue', 'spread'],
  accuracy_difference_max_min: ['accuracy', 'spread'],
  fnr_difference_max_min: ['falseNegativeRate', 'spread'],
  theil_index: ['theilIndex', 'value'],
  generalized_entropy_index_alpha2: ['generalizedEntropy', 'value'],
}

/** Which people each rate is of: what its effective size counts. Label and decision as 1 and 0. */
export const AMONG: Readonly<Record<string, (label: number, decision: number) => boolean>> = {
  selection_rate: () => true,
  tpr: (label) => label === 1,
  fnr: (label) => label === 1,
  fpr: (label) => label === 0,
  tnr: (label) => label === 0,
  ppv: (_, decision) => decision === 1,
  fdr: (_, decision) => decision === 1,
  npv: (_, decision) => decision === 0,
  for: (_, decision) => decision === 0,
  accuracy: () => true,
  base_rate: () => true,
}
