import type { Estimate } from '@exaequo/contract'
import { drawBinomial, kish, normalQuantile, type RandomSource, randomSource, wilson } from '@exaequo/statistics'
import { auditor, type GroupSums } from './audit.ts'
import { holds } from './verdicts.ts'

export const DESIGNS = {
  'refusals sampled four times as often': (random: RandomSource, n: number, rate: number): GroupSums => {
    const share = rate / (rate + 4 * (1 - rate))
    const x = drawBinomial(random, n, share)
    return { yes: { n: x, w: 4 * x, w2: 16 * x }, no: { n: n - x, w: n - x, w2: n - x } }
  },
  'log-normal weights, σ = 1': (random: RandomSource, n: number, rate: number): GroupSums =>
    people(random, n, rate, 1, 0),
  'log-normal weights, σ = 0.5, three times as large with the outcome': (
    random: RandomSource,
    n: number,
    rate: number,
  ): GroupSums => people(random, n, rate / (rate + 3 * (1 - rate)), 0.5, Math.log(3)),
} as const

export type Design = keyof typeof DESIGNS

function people(random: RandomSource, n: number, share: number, sigma: number, shift: number): GroupSums {
  const [yes, no] = [
    { n: 0, w: 0, w2: 0 },
    { n: 0, w: 0, w2: 0 },
  ]
  for (let i = 0; i < n; i++) {
    const positive = random.uniform() < share
    const uniform = Math.max(random.uniform(), 2 ** -53)
    const weight = Math.exp(sigma * normalQuantile(uniform) + (positive ? shift : 0))
    const into = positive ? yes : no
    into.n += 1
    into.w += weight
    into.w2 += weight * weight
  }
  return { yes, no }
}

export interface WeightedTask {
  readonly design: Design
  readonly n: number
  readonly rate: number
}

export const WEIGHTED_TASKS: readonly WeightedTask[] = (Object.keys(DESIGNS) as Design[]).flatMap((design) =>
  [100, 200, 400, 1000].flatMap((n) => [0.1, 0.3, 0.5].map((rate) => ({ design, n, rate }))),
)

export interface WeightedPoint extends WeightedTask {
  readonly samples: number
  /** Mean effective size of the smaller of the two groups' rates. */
  readonly nEffective: number
  readonly value: number
  readonly kish: number
  readonly difference: number
  readonly ratio: number
  /** The group is exactly at the edge: any verdict is false. */
  readonly falseMisses: number
  readonly falseMeets: number
}

/** Two groups of one design, the second at 0.8 times the first's rate, through the audit itself. */
export function weightedCoverage({ design, n, rate }: WeightedTask, samples = 2000): WeightedPoint {
  const audit = auditor({ reference: 'g0', weighted: true })
  const random = randomSource(20_260_101, `${design}/${n}/${rate}`)
  const own = 0.8 * rate
  const tally = { nEffective: 0, value: 0, kish: 0, difference: 0, ratio: 0, falseMisses: 0, falseMeets: 0 }
  for (let sample = 0; sample < samples; sample++) {
    const groups = [DESIGNS[design](random, n, rate), DESIGNS[design](random, n, own)] as const
    const { estimates, verdicts } = audit(groups)
    const of = (comparator: string): Estimate | undefined =>
      estimates.find(
        (one) => one.comparator === comparator && one.quantity === 'selectionRate' && one.group.group === 'g1',
      )
    const value = of('value')
    tally.nEffective += (value?.nEffective ?? 0) / samples
    if (holds(value?.interval ?? null, own)) tally.value += 1 / samples
    if (holds(of('difference')?.interval ?? null, own - rate)) tally.difference += 1 / samples
    if (holds(of('ratio')?.interval ?? null, 0.8)) tally.ratio += 1 / samples
    const { yes, no } = groups[1]
    const size = kish(yes.w + no.w, yes.w2 + no.w2)
    const byKish = wilson((yes.w / (yes.w + no.w)) * size, size, 0.95)
    if (byKish.lower <= own && own <= byKish.upper) tally.kish += 1 / samples
    if (verdicts.some(({ verdict }) => verdict === 'misses')) tally.falseMisses += 1 / samples
    if (verdicts.some(({ verdict }) => verdict === 'meets')) tally.falseMeets += 1 / samples
  }
  return { design, n, rate, samples, ...tally }
}
