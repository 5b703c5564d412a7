import { defineMetric, message } from '@exaequo/contract'
import { equalMassEdges, equalWidthEdges } from '../shared/forecast-bins.ts'
import { binning, bins, edgesOf } from '../shared/options.ts'
import { type ScoredPeople, scoredPeople } from '../shared/scored-people.ts'
import { unitsFinder } from '../shared/units.ts'
import { curveStats } from './curve.ts'
import { errorDifferences, errorStats } from './errors.ts'
import { differencesInTheLarge, lineStats } from './line.ts'
import { strings } from './strings.ts'

/**
 * Whether scores mean what they say, by group: the calibration curve (mean forecast and observed rate of each bin, with
 * Wilson's interval), the expected calibration error over bins of equal width and of equal mass, each also less what
 * chance alone adds and with its difference, calibration in the large (mean forecast − observed rate, 0 if calibrated) with its difference
 * against the reference, and slope (1) and intercept (0) of the logistic recalibration. Of rows that come in units, with the
 * variance between them. For probabilities only.
 */
export const calibration = defineMetric({
  id: 'calibration',
  bundle: 'scores',
  family: 'calibration',
  strings,
  cite: [
    {
      title: 'A calibration hierarchy for risk models was defined: from utopia to empirical data',
      authors: 'B. Van Calster and others',
      year: 2016,
      url: 'https://doi.org/10.1016/j.jclinepi.2015.12.005',
    },
    {
      title: 'Verified Uncertainty Calibration',
      authors: 'A. Kumar, P. Liang, T. Ma',
      year: 2019,
      url: 'https://arxiv.org/abs/1909.10155',
    },
    {
      title: 'Two further applications of a model for binary regression',
      authors: 'D. Cox',
      year: 1958,
      url: 'https://doi.org/10.1093/biomet/45.3-4.562',
    },
  ],
  needs: ['label', 'score'],
  moments: ['score'],
  options: { bins, binning },
  scoreEdges: edgesOf,
  formula: {
    en: 'sum over bins of (n_bin / n) |observed rate - mean score|',
    fr: 'somme sur les classes de score de (n_classe / n) |taux observé - score moyen|',
  },
  ideal: { difference: 0, value: 0 },
  range: [null, null],
  judged: false,
  quantities: ['expectedCalibrationError', 'calibrationInTheLarge', 'calibrationSlope'],
  compute(input, { bins: wanted, binning: kind }) {
    if (input.score?.probability !== true) {
      return { kind: 'notApplicable', reason: message('SCORE_NOT_PROBABILITY') }
    }
    const groups = scoredPeople(input)
    const unitsOf = unitsFinder(input)
    const [everyone] = scoredPeople(input, () => 0, 1) as [ScoredPeople]
    // One set of bins for all groups: their curves are compared at the same scores.
    const edges = kind === 'equal-mass' ? equalMassEdges(everyone, wanted) : equalWidthEdges(wanted)
    const stats = groups.flatMap((people, group) => [
      ...curveStats(people, group, edges, input, unitsOf(people)),
      ...errorStats(people, group, wanted, input, unitsOf(people)),
      ...lineStats(people, group, input, unitsOf(people)),
    ])
    return {
      kind: 'stats',
      stats: [
        ...stats,
        ...errorDifferences(input, groups, wanted, unitsOf),
        ...differencesInTheLarge(input, groups, unitsOf),
      ],
    }
  },
})
