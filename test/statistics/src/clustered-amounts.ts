import type { Estimate } from '@exaequo/contract'
import { normalQuantile, type RandomSource, randomSource } from '@exaequo/statistics'
import { type AmountRows, amountAuditor } from './audit.ts'
import { DESIGNS, type Design } from './clustered.ts'
import { holds } from './verdicts.ts'

export interface AmountTask {
  readonly design: string
  /** Units of each group. */
  readonly units: number
  /** Deviation of the logarithm of an amount, between units and within them alike: 1 is very uneven. */
  readonly unevenness: number
}

export const AMOUNT_TASKS: readonly AmountTask[] = Object.keys(DESIGNS).flatMap((design) =>
  [12, 30, 60, 200].flatMap((units) => [0.3, 0.7].map((unevenness) => ({ design, units, unevenness }))),
)

export interface AmountPoint extends AmountTask {
  readonly samples: number
  readonly nEffective: number
  readonly value: number
  readonly difference: number
  readonly ratio: number
  /** The group is exactly at the edge: any verdict is false. */
  readonly falseMisses: number
  readonly falseMeets: number
}

/** True means, and the tolerance: the second group is exactly at its edge. */
const MEANS = [100, 80] as const

export function amountCoverage({ design, units, unevenness }: AmountTask, samples = 1000): AmountPoint {
  const own = DESIGNS[design] as Design
  const audit = amountAuditor({ tolerance: 20, weighted: own.weighted })
  const random = randomSource(20_260_101, `amounts/${design}/${units}/${unevenness}`)
  const tally = { nEffective: 0, value: 0, difference: 0, ratio: 0, falseMisses: 0, falseMeets: 0 }
  for (let sample = 0; sample < samples; sample++) {
    const { estimates, verdicts } = audit(drawAmounts(random, own, units, unevenness))
    const of = (comparator: string): Estimate | undefined =>
      estimates.find((one) => one.comparator === comparator && one.group.group === 'g1')
    tally.nEffective += (of('value')?.nEffective ?? 0) / samples
    if (holds(of('value')?.interval ?? null, MEANS[1])) tally.value += 1 / samples
    if (holds(of('difference')?.interval ?? null, -20)) tally.difference += 1 / samples
    if (holds(of('ratio')?.interval ?? null, 0.8)) tally.ratio += 1 / samples
    if (verdicts.some(({ verdict }) => verdict === 'misses')) tally.falseMisses += 1 / samples
    if (verdicts.some(({ verdict }) => verdict === 'meets')) tally.falseMeets += 1 / samples
  }
  return { design, units, unevenness, samples, ...tally }
}

/** mean · U · R with log-normal U of the unit (in every group that it is in) and R of the row, both of mean 1. */
function drawAmounts(random: RandomSource, design: Design, units: number, unevenness: number): AmountRows[] {
  const factor = () =>
    Math.exp(unevenness * normalQuantile(Math.max(random.uniform(), 2 ** -53)) - (unevenness * unevenness) / 2)
  const rowsOf = (group: 0 | 1, common: number) => {
    const sums = { n: 0, w: 0, wx: 0, wxx: 0 }
    const rows = design.rows(random)
    for (let i = 0; i < rows; i++) {
      const [x, w] = [MEANS[group] * common * factor(), design.weight(random)]
      sums.n += 1
      sums.w += w
      sums.wx += w * x
      sums.wxx += w * x * x
    }
    return { group, ...sums }
  }
  const groups = [0, 1] as const
  if (design.shared) {
    return Array.from({ length: units }, () => {
      const common = factor()
      return groups.map((group) => rowsOf(group, common))
    })
  }
  return groups.flatMap((group) => Array.from({ length: units }, () => [rowsOf(group, factor())]))
}
