import { defineMetric, type Stat } from '@exaequo/contract'
import {
  type Auc,
  auc,
  aucDifference,
  type ClusteredAuc,
  clusteredAuc,
  clusteredAucDifference,
  type ScoredLabels,
} from '@exaequo/statistics'
import { comparisonsOf, withHolm } from '../shared/against.ts'
import { reasonOf } from '../shared/reasons.ts'
import { type ScoredPeople, scoredPeople } from '../shared/scored-people.ts'
import { labelled } from '../shared/totals.ts'
import { fewUnits, unitsFinder } from '../shared/units.ts'
import { strings } from './strings.ts'

/**
 * Area under the ROC curve of each group, and its difference with the reference; parity: difference 0, 0.5: no ranking.
 * Where a higher score speaks against the positive label, the score is turned round. Interval: DeLong's on the logit
 * scale, Newcombe's for small or separate classes, widened by what binning may hide; of rows that come in units,
 * Obuchowski's with Student's law. Holm's correction over the groups.
 * Undefined where a group lacks one of the two labels.
 */
export const areaUnderRoc = defineMetric({
  id: 'area-under-roc',
  bundle: 'scores',
  family: 'ranking',
  strings,
  cite: [
    {
      title:
        'Comparing the Areas under Two or More Correlated Receiver Operating Characteristic Curves: A Nonparametric Approach',
      authors: 'E. DeLong, D. DeLong, D. Clarke-Pearson',
      year: 1988,
      url: 'https://doi.org/10.2307/2531595',
    },
    {
      title: 'Confidence intervals for an effect size measure based on the Mann-Whitney statistic, part 2',
      authors: 'R. Newcombe',
      year: 2006,
      url: 'https://doi.org/10.1002/sim.2324',
    },
    {
      title: 'Nonparametric Analysis of Clustered ROC Curve Data',
      authors: 'N. Obuchowski',
      year: 1997,
      url: 'https://doi.org/10.2307/2533957',
    },
  ],
  needs: ['label', 'score'],
  formula: {
    en: 'P(score of a positive > score of a negative) + P(equal) / 2',
    fr: 'P(score d’un cas positif > score d’un cas négatif) + P(égalité) / 2',
  },
  ideal: { difference: 0 },
  range: [0, 1],
  judged: false,
  quantities: ['areaUnderRoc'],
  compute(input) {
    const { level, floor, weighted } = input
    const groups = scoredPeople(input)
    const unitsOf = unitsFinder(input)
    const values = groups.map((people, group): Stat => {
      const units = unitsOf(people)
      const bins = labelsOf(people, weighted)
      const found = units === null ? auc(bins, level) : clusteredAuc(bins, units, level)
      return {
        quantity: 'areaUnderRoc',
        comparator: 'value',
        group,
        versus: null,
        ...peopleOf(people),
        ...numberOf(found, level),
        ...('units' in found ? ofUnits(found) : {}),
      }
    })
    const comparisons = comparisonsOf(input, groups)
    const found = comparisons.map(({ own, other }) => {
      const [one, two] = [own, other].map((people) => ({
        bins: labelsOf(people, weighted),
        units: unitsOf(people),
      })) as [Labels, Labels]
      if (one.units === null || two.units === null)
        return { ...aucDifference(one.bins, two.bins, level), clustered: null }
      const clustered = clusteredAucDifference(
        { bins: one.bins, units: one.units },
        { bins: two.bins, units: two.units },
        level,
      )
      return { ...clustered, clustered }
    })
    const tests = withHolm(
      found.map(({ p }, i) => {
        const { own, other } = comparisons[i] as (typeof comparisons)[number]
        return Math.min(labelled(own).total.n, labelled(other).total.n) < floor ? null : p
      }),
    )
    const differences = comparisons.map(({ group, versus, own, other }, i): Stat => {
      const { value, reason, bound, lower, upper, clustered } = found[i] as (typeof found)[number]
      const test = tests[i] ?? null
      const [one, two] = [peopleOf(own), peopleOf(other)]
      const method = clustered === null ? 'delong-mover' : 'obuchowski-mover'
      return {
        quantity: 'areaUnderRoc',
        comparator: 'difference',
        group,
        versus,
        value,
        ...(value === null ? { reason: reasonOf(reason) } : {}),
        n: one.n + two.n,
        nEffective: clustered?.nEffective ?? one.nEffective + two.nEffective,
        support: one.support,
        versusSupport: two.support,
        interval: value === null ? null : { lower, upper, level, method },
        pValue: test === null ? null : { value: test[0], adjusted: test[1], method },
        ...(bound === null ? {} : { bound }),
        ...(clustered === null ? {} : { clustered: true, ...fewUnits(clustered.units) }),
      }
    })
    return { kind: 'stats', stats: [...values, ...differences] }
  },
})

interface Labels {
  readonly bins: ScoredLabels
  readonly units: ReturnType<ReturnType<typeof unitsFinder>>
}

function ofUnits({ nEffective, units, value }: ClusteredAuc): Pick<Stat, 'nEffective' | 'clustered' | 'remarks'> {
  return { nEffective, clustered: true, ...(value === null ? {} : fewUnits(units)) }
}

function labelsOf({ positive, negative, single }: ScoredPeople, weighted: boolean): ScoredLabels {
  if (!weighted) return { positives: positive.n, negatives: negative.n, singleValued: single }
  return {
    positives: positive.w,
    negatives: negative.w,
    positivesSquared: positive.w2,
    negativesSquared: negative.w2,
    singleValued: single,
  }
}

function numberOf({ value, bound, lower, upper, method, reason }: Auc | ClusteredAuc, level: number) {
  if (value === null || method === null) return { value, reason: reasonOf(reason), interval: null }
  return { value, interval: { lower, upper, level, method }, ...(bound === null ? {} : { bound }) }
}

function peopleOf(people: ScoredPeople) {
  const support = labelled(people)
  const { n, w, w2 } = support.total
  return { n, nEffective: w2 > 0 ? (w * w) / w2 : 0, support }
}
