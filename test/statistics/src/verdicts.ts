import type { Estimate, Interval, Verdict } from '@exaequo/contract'
import { drawBinomial, randomSource } from '@exaequo/statistics'
import { auditor, counted } from './audit.ts'
import { type Scenario, truthOf } from './scenario.ts'

/** Counts over the samples of one scenario. */
export interface VerdictTally {
  readonly samples: number
  /** Samples with any false verdict of the kind. */
  readonly falseMisses: number
  readonly falseMeets: number
  /** Samples in which a gap is said to be established between groups of equal true rates. */
  readonly falseGap: number
  /** Samples whose smallest observed rate is under 0.8 of the largest: the plain four-fifths rule. */
  readonly plainRule: number
  /** Samples whose simultaneous intervals all hold the truth; whose spread does; whose min/max ratio does. */
  readonly together: number
  readonly spread: number
  readonly minMax: number
  /** Samples with any verdict that could not be tested: a family without members promises nothing. */
  readonly verdicts: Readonly<Record<Verdict['verdict'], number>>
}

/** Draws samples and sends each through the audit itself. */
export function tallyVerdicts(scenario: Scenario, samples = scenario.samples): VerdictTally {
  const { sizes, rates, reference, comparator } = scenario
  const standard =
    comparator === 'ratio' ? 'four-fifths' : '{ tolerance: { quantity: selectionRate, difference: 0.05 } }'
  const audit = auditor({ reference, standard })
  const random = randomSource(20_260_101, scenario.name)
  const truths = rates.map((_, g) => truthOf(scenario, g))
  const trueSpread = Math.max(...rates) - Math.min(...rates)
  const trueMinMax = Math.min(...rates) / Math.max(...rates)
  const tally = { falseMisses: 0, falseMeets: 0, falseGap: 0, plainRule: 0, together: 0, spread: 0, minMax: 0 }
  const words = { meets: 0, misses: 0, inconclusive: 0, notTestable: 0 }
  for (let sample = 0; sample < samples; sample++) {
    const counts = rates.map((rate, g) => counted(drawBinomial(random, sizes[g] as number, rate), sizes[g] as number))
    const { verdicts, estimates } = audit(counts)
    const of = (verdict: Verdict) => truths[groupOf(verdict)] as (typeof truths)[number]
    for (const { verdict } of verdicts) words[verdict] += 1
    if (verdicts.some((one) => one.verdict === 'misses' && !of(one).beyond)) tally.falseMisses += 1
    if (verdicts.some((one) => one.verdict === 'meets' && !of(one).within)) tally.falseMeets += 1
    const level = comparator === 'ratio' ? 1 : 0
    if (verdicts.some((one) => one.gap === 'established' && Math.abs(of(one).value - level) < 1e-9)) tally.falseGap += 1
    if (verdicts.every((one) => holds(one.simultaneous, of(one).value))) tally.together += 1
    const seen = counts.map(({ yes, no }) => yes.n / (yes.n + no.n))
    if (Math.min(...seen) < 0.8 * Math.max(...seen)) tally.plainRule += 1
    if (holds(intervalOf(estimates, 'spread'), trueSpread)) tally.spread += 1
    if (holds(intervalOf(estimates, 'minMaxRatio'), trueMinMax)) tally.minMax += 1
  }
  return { samples, ...tally, verdicts: words }
}

function groupOf({ group }: Verdict): number {
  return Number(group.group?.slice(1))
}

function intervalOf(estimates: readonly Estimate[], comparator: string): Interval | null {
  return estimates.find((one) => one.comparator === comparator && one.quantity === 'selectionRate')?.interval ?? null
}

/** An interval that is missing says nothing false; an open end holds everything. */
export function holds(interval: Interval | null, value: number): boolean {
  if (interval === null) return true
  const room = 1e-9
  return (interval.lower ?? -Infinity) <= value + room && (interval.upper ?? Infinity) >= value - room
}
