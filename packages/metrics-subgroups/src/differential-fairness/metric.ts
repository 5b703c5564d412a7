import { defineMetric, type Input, message, type Stat } from '@exaequo/contract'
import { differentialFairness as largestFactor, weightedRate } from '@exaequo/statistics'
import { strings } from './strings.ts'

/**
 * The largest logarithm of a ratio between two groups' chances of any one decision: epsilon = 0.4 means that no group's
 * chance of either decision is more than exp(0.4) = 1.5 times another's. Parity: 0. `smoothed` adds a prior of strength
 * `concentration` to each group, and so exists where somebody's chance is 0. A maximum, so larger than 0 by chance: the
 * interval is from chances that hold together, unsmoothed, and the smoothed number may lie outside it.
 */
export const differentialFairness = defineMetric({
  id: 'differential-fairness',
  bundle: 'subgroups',
  family: 'independence',
  strings,
  cite: [
    {
      title: 'An Intersectional Definition of Fairness',
      authors: 'J. Foulds, R. Islam, K. Keya, S. Pan',
      year: 2020,
      url: 'https://doi.org/10.1109/ICDE48307.2020.00203',
    },
  ],
  needs: ['decision'],
  options: {
    concentration: {
      type: 'number',
      minimum: 0.001,
      maximum: 100,
      default: 1,
      description: {
        en: 'Strength of the prior of `smoothed`: so many people spread evenly over the decisions join each group.',
        fr: 'Force de l’a priori de `smoothed` : autant de personnes, réparties également entre les décisions, s’ajoutent à chaque groupe.',
      },
    },
  },
  formula: {
    en: 'max over decisions y, groups g, h of ln(P(y|g) / P(y|h))',
    fr: 'max sur les décisions y et les groupes g, h de ln(P(y|g) / P(y|h))',
  },
  ideal: { value: 0 },
  range: [0, null],
  judged: false,
  setOnly: true,
  smooth: false,
  compute(input, { concentration }) {
    const groups = countsOf(input)
    const [plain, smoothed] = [0, concentration].map((strength) =>
      largestFactor(groups, input.level, { concentration: strength }),
    )
    if (plain === undefined || smoothed === undefined || smoothed.value === null) {
      return { kind: 'notApplicable', reason: message('FEWER_THAN_TWO_GROUPS') }
    }
    const n = input.cells.measure.n.reduce((sum, people) => sum + people, 0)
    const stat = (comparator: string, value: number | null): Stat => ({
      quantity: 'differentialFairness',
      comparator,
      group: null,
      versus: null,
      value,
      reason: message('CHANCE_OF_ZERO'),
      n,
      nEffective: groups.flat().reduce((sum, count) => sum + count, 0),
      interval: {
        lower: plain.lower,
        upper: plain.upper,
        level: input.level,
        method: `wilson-simultaneous${input.weighted ? '-effective' : ''}`,
        ...(plain.upper === null ? { reason: message('CHANCE_OF_ZERO') } : {}),
      },
    })
    return { kind: 'stats', stats: [stat('value', plain.value), stat('smoothed', smoothed.value)] }
  },
})

/** Effective people without and with the decision, group by group. */
function countsOf({ cells, groups }: Input<'decision'>): [number, number][] {
  const sums = groups.map(() => ({ w: 0, w2: 0, wPositives: 0, w2Positives: 0 }))
  for (let i = 0; i < cells.length; i++) {
    const decision = cells.domain.decision[cells.at.decision[i] as number]
    const own = sums[Number(cells.domain.group[cells.at.group[i] as number])]
    if (decision == null || own === undefined) continue
    const [w, w2] = [cells.measure.w[i] as number, cells.measure.w2[i] as number]
    own.w += w
    own.w2 += w2
    if (decision === '1') {
      own.wPositives += w
      own.w2Positives += w2
    }
  }
  return sums.map((own) => {
    const { rate, nEffective } = weightedRate(own)
    const positives = (rate ?? 0) * nEffective
    return [nEffective - positives, positives]
  })
}
