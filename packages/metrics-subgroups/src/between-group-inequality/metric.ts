import { defineMetric, message, type Stat } from '@exaequo/contract'
import { betweenGroups, betweenGroupsInterval } from '@exaequo/statistics'
import { benefitReason, benefits, together } from '../shared/benefits.ts'
import { strings } from './strings.ts'

/**
 * How much of the inequality of benefits b = decision - label + 1 goes with the group: the generalised entropy index
 * (alpha = 2) if everyone received the mean of their group, and its share of the whole. Parity: 0. Chance alone makes it
 * larger than 0, the more so the more groups there are: interval and test by the noncentral chi-squared law.
 */
export const betweenGroupInequality = defineMetric({
  id: 'between-group-inequality',
  bundle: 'subgroups',
  family: 'individual',
  strings,
  cite: [
    {
      title: 'A Unified Approach to Quantifying Algorithmic Unfairness',
      authors: 'T. Speicher et al.',
      year: 2018,
      url: 'https://doi.org/10.1145/3219819.3220046',
    },
  ],
  needs: ['decision', 'label'],
  formula: {
    en: 'sum over groups of n_g ((mean_g/mean)^2 - 1) / (2 n), b = decision - label + 1',
    fr: 'somme sur les groupes de n_g ((moyenne_g/moyenne)^2 - 1) / (2 n), b = décision - étiquette + 1',
  },
  ideal: { value: 0 },
  range: [0, null],
  judged: false,
  setOnly: true,
  // Never below 0, and above it by chance: the resampled law is not centred on the truth.
  smooth: false,
  compute(input) {
    const found = benefits(input)
    const filled = found.filter(({ n }) => n > 0)
    if (filled.length < 2) return { kind: 'notApplicable', reason: message('FEWER_THAN_TWO_GROUPS') }
    const { n, nEffective } = together(found)
    const { between, share, reason } = betweenGroups(
      found.map(({ cells }) => cells),
      2,
    )
    const limits = betweenGroupsInterval(
      filled.map(({ cells }) => cells),
      input.level,
    )
    const method = 'noncentral-chi-squared-satterthwaite'
    const stat = (comparator: 'value' | 'share', value: number | null): Stat => {
      const own = limits?.[comparator] ?? null
      return {
        quantity: 'betweenGroupInequality',
        comparator,
        group: null,
        versus: null,
        value,
        reason: benefitReason(reason),
        n,
        nEffective,
        interval: own === null ? null : { ...own, level: input.level, method },
        pValue:
          limits === null
            ? null
            : {
                value: limits.p,
                adjusted: null,
                method: 'chi-squared-satterthwaite',
                statistic: limits.statistic,
                degreesOfFreedom: limits.degreesOfFreedom,
              },
      }
    }
    return { kind: 'stats', stats: [stat('value', between), stat('share', share)] }
  },
})
