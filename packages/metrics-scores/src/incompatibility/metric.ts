import {
  addSums as add,
  defineMetric,
  message,
  NO_SUMS as NONE,
  type Stat,
  type Sums,
  type Support,
  sumWhere,
} from '@exaequo/contract'
import { incompatibility as findIncompatibility, type GroupRates, weightedRate } from '@exaequo/statistics'
import { apartBy } from '../shared/base-rates.ts'
import { strings } from './strings.ts'

/**
 * Which criteria of error cannot hold together at these base rates. Where those of a group and the reference differ
 * beyond doubt (Newcombe's interval excludes 0; of rows that come in units, with the variance between them), any two of false positive rate, false negative rate and positive
 * predictive value that are held at the reference's force the third to another value: given as `implied`, or `null`
 * where no decision rule could have it. Not applicable where all base rates may be equal.
 */
export const incompatibility = defineMetric({
  id: 'incompatibility',
  bundle: 'scores',
  family: 'separation',
  strings,
  cite: [
    {
      title: 'Fair Prediction with Disparate Impact: A Study of Bias in Recidivism Prediction Instruments',
      authors: 'A. Chouldechova',
      year: 2017,
      url: 'https://doi.org/10.1089/big.2016.0047',
    },
  ],
  needs: ['decision', 'label'],
  formula: {
    en: 'FPR = p / (1 - p) (1 - PPV) / PPV (1 - FNR), p the base rate',
    fr: 'FPR = p / (1 - p) (1 - PPV) / PPV (1 - FNR), p le taux de base',
  },
  ideal: {},
  range: [0, 1],
  judged: false,
  setOnly: true,
  compute(input) {
    const { reference, weighted } = input
    if (reference === null) return { kind: 'notApplicable', reason: message('NEEDS_REFERENCE') }
    const cells = [
      sumWhere(input, [{ decision: '1', label: '1' }]),
      sumWhere(input, [{ decision: '1', label: '0' }]),
      sumWhere(input, [{ decision: '0', label: '1' }]),
      sumWhere(input, [{ decision: '0', label: '0' }]),
    ]
    const groups = input.groups.map((_, g) => groupOf(cells.map((sums) => sums[g] ?? NONE)))
    const versus = groups[reference] as (typeof groups)[number]
    const { cells: table } = input
    const decided = (cell: number) => table.domain.decision[table.at.decision[cell] as number] !== null
    const found = apartBy(
      input,
      groups.map(({ rates, size }) => ({ rate: rates.baseRate, size })),
      decided,
    )
    // Whether base rates differ cannot be told from rows that go together.
    if (found === null) return { kind: 'incomplete', reason: message('UNITS_NOT_FOR_THIS') }
    const { apart: apartOf, sizes } = found
    const stats = groups.flatMap((own, group): Stat[] => {
      if (group === reference) return []
      const apart = apartOf(group, reference)
      const { allThree, forced } = findIncompatibility(own.rates, versus.rates, apart)
      if (allThree !== 'impossible') return []
      return forced.map(({ equal, third, implied }) => ({
        quantity: third,
        comparator: 'implied',
        group,
        versus: reference,
        at: { equal: equal.join('+') },
        value: implied,
        ...(implied === null ? { reason: message('NO_RULE_CAN_HAVE_THIS') } : {}),
        n: own.support.total.n + versus.support.total.n,
        nEffective: (sizes[group] as number) + (sizes[reference] as number),
        support: own.support,
        versusSupport: versus.support,
        interval: null,
      }))
    })
    if (stats.length === 0) return { kind: 'notApplicable', reason: message('BASE_RATES_MAY_BE_EQUAL') }
    return { kind: 'stats', stats }

    function groupOf([tp = NONE, fp = NONE, fn = NONE, tn = NONE]: readonly Sums[]) {
      const positives = add(tp, fn)
      const total = add(positives, add(fp, tn))
      const support: Support = { positives, total }
      const { nEffective } = weightedRate({
        wPositives: positives.w,
        w: total.w,
        w2Positives: positives.w2,
        w2: total.w2,
      })
      const rates: GroupRates = {
        baseRate: share(positives.w, total.w),
        falsePositiveRate: share(fp.w, fp.w + tn.w),
        falseNegativeRate: share(fn.w, positives.w),
        positivePredictiveValue: share(tp.w, tp.w + fp.w),
      }
      return { rates, support, size: weighted ? nEffective : total.n }
    }
  },
})

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
