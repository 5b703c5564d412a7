import type {
  Group,
  Metric,
  ResultCurve,
  Support,
  ThresholdPoint,
  ThresholdRange,
  VerdictWord,
} from '@exaequo/contract'
import type { AttributeSpec, AuditSpec } from '@exaequo/spec'
import { type Comparison, rateComparison } from './comparison.ts'
import { equality } from './intervals.ts'
import { correct, edgesOf, type UsedStandard } from './judge.ts'
import { type Bench, examine, wordOf } from './judge-comparison.ts'
import { type Measured, measured, PLAIN } from './measured.ts'
import type { Prepared } from './prepare.ts'
import type { Settings } from './settings.ts'
import type { OneSided } from './threshold-p.ts'

/** The most thresholds that are tried; fewer where there are many comparisons, so that this costs a fraction of a second. */
const MOST = 50
const FEWEST = 10
const COMPARISONS = 1500

/** Rates that follow from a threshold: which count of the curve is their numerator. Its first point has everyone. */
export const COUNT_OF: Readonly<Record<string, string>> = {
  selectionRate: 'selected',
  truePositiveRate: 'truePositives',
  falsePositiveRate: 'falsePositives',
}

interface Ranging {
  readonly spec: AuditSpec
  readonly prepared: Pick<Prepared, 'units' | 'reference'>
  readonly metrics: readonly Metric[]
  readonly used: readonly UsedStandard[]
  readonly settings: Settings
  readonly curves: readonly ResultCurve[]
}

/**
 * For each attribute and each standard with a region on the selection rate or an error rate: what its verdict would be if
 * the decision were another threshold of the score, by the judge's own tests, corrected within the attribute. Made from
 * the curves of `threshold-curve`. Nothing is said where rows come in units or are rounded, or where the
 * reference is the highest rate: the counts of a curve do not carry that uncertainty.
 */
export function thresholdRanges(ranging: Ranging): ThresholdRange[] {
  const { spec, prepared, metrics, used, curves } = ranging
  const invalid = prepared.units !== null || spec.data.rounded !== null
  if (invalid || !metrics.some(({ id }) => id === 'threshold-curve')) return []
  const labels = spec.label !== null && (spec.label.observedWhen === null || spec.label.selection === 'random')
  const quantities = Object.keys(COUNT_OF).filter((quantity) => labels || quantity === 'selectionRate')
  const benches = used.flatMap(({ standard, rule, quantities: covered }) =>
    rule.kind !== 'ratio' && rule.kind !== 'difference'
      ? []
      : quantities
          .filter((quantity) => covered === 'any' || covered.includes(quantity))
          .map((quantity) => ({
            quantity,
            bench: { standard: standard.id, comparator: rule.kind, edges: edgesOf(rule), parity: false },
          })),
  )
  const groups = spec.attributes.map((attribute) => curvesOf(attribute, curves))
  const all = groups.reduce((sum, own) => sum + Math.max(0, own.length - 1), 0) * benches.length
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(COMPARISONS / all)))
  return spec.attributes.flatMap((attribute, a) => {
    const own = groups[a] as readonly ResultCurve[]
    if (own.length < 2) return []
    return benches.flatMap(({ quantity, bench }) => rangeOf(bench, quantity, attribute, own, most, ranging))
  })
}

function curvesOf({ id }: AttributeSpec, curves: readonly ResultCurve[]): ResultCurve[] {
  return curves.filter(
    ({ metric, attributes, group }) =>
      metric === 'threshold-curve' && attributes.length === 1 && attributes[0] === id && Object.keys(group).length > 0,
  )
}

function rangeOf(
  bench: Bench,
  quantity: string,
  attribute: AttributeSpec,
  curves: readonly ResultCurve[],
  most: number,
  { prepared, settings, spec }: Ranging,
): ThresholdRange[] {
  const pairs = pairsOf(attribute, prepared.reference[attribute.id] ?? null, curves)
  const name = COUNT_OF[quantity] as string
  const [first] = curves as [ResultCurve]
  if (pairs.length === 0 || curves.some(({ counts }) => counts[name] === undefined)) return []
  const tested = new Set<ResultCurve>()
  const points = placesOf(first, most).map((i): ThresholdPoint => {
    const compared = pairs.map(({ own, others }) => {
      const rate = (some: readonly ResultCurve[]) => rateAt(some, name, i, settings, curves)
      const [one, other] = [rate([own]), rate(others)]
      const identity = { metric: 'threshold-curve', quantity, attributes: [attribute.id], stratum: null }
      const versus = others.length === 1 ? (others[0] as ResultCurve).group : ('rest' as const)
      const comparison = rateComparison({ ...identity, group: own.group, versus }, one, other, settings, () =>
        equality(one, other, settings),
      )
      const examined = examine(bench, cheaper(comparison), settings, spec.inference.floor)
      if (examined.tests !== null) for (const curve of [own, ...others]) tested.add(curve)
      return { group: own.group, rate: one.rate.value, versusRate: other.rate.value, examined }
    })
    const corrected = correct(compared.map(({ examined }) => examined)).comparisons
    const words = corrected.map((own) => (own === null ? 'notTestable' : wordOf(bench, own, settings).verdict))
    const worst = furthest(compared.filter((_, g) => words[g] !== 'notTestable'))
    return {
      threshold: first.x[i] as number,
      verdict: worstOf(words),
      untested: words.filter((word) => word === 'notTestable').length,
      group: worst?.group ?? null,
      rate: worst?.rate ?? null,
      versusRate: worst?.versusRate ?? null,
    }
  })
  return [
    {
      standard: bench.standard,
      attributes: [attribute.id],
      quantity,
      comparator: bench.comparator,
      groups: curves.filter((curve) => tested.has(curve)).map(({ group }) => group),
      points,
      meets: runsOf(points),
    },
  ]
}

/**
 * The same tests, each made once. Equality is no question here, and its exact test costs most; what was seen rejects
 * something as a rule, and then the search for an outcome that could is spared.
 */
function cheaper(comparison: Comparison): Comparison {
  const made = new Map<string, OneSided>()
  const threshold: Comparison['threshold'] = (...question) => {
    const key = question.join()
    const answer = made.get(key) ?? comparison.threshold(...question)
    made.set(key, answer)
    return answer
  }
  return {
    ...comparison,
    equality: () => null,
    threshold,
    noOutcomePossible: (comparator, edges, alpha) => {
      const p = (edge: number, alternative: 'less' | 'greater') => threshold(comparator, edge, alternative).p
      if (p(edges[0], 'less') <= alpha || p(edges[1], 'greater') <= alpha) return false
      if (Math.max(p(edges[0], 'greater'), p(edges[1], 'less')) <= alpha) return false
      return comparison.noOutcomePossible(comparator, edges, alpha)
    },
  }
}

interface Pair {
  readonly own: ResultCurve
  readonly others: readonly ResultCurve[]
}

/** Who is compared with whom, as the audit does. */
function pairsOf({ id, reference }: AttributeSpec, level: string | null, curves: readonly ResultCurve[]): Pair[] {
  if (reference.rule === 'highest-rate') return []
  if (reference.rule === 'rest') {
    const all = curves.map((own) => ({ own, others: curves.filter((other) => other !== own) }))
    return all.slice(0, curves.length === 2 ? 1 : all.length)
  }
  const versus = curves.find(({ group }) => group[id] === level)
  return versus === undefined ? [] : curves.filter((own) => own !== versus).map((own) => ({ own, others: [versus] }))
}

/** Evenly along the curve, with the threshold in use; without the first point, where everyone is selected. */
function placesOf({ x, inUse }: ResultCurve, most: number): number[] {
  const step = Math.max(1, Math.ceil((x.length - 1) / most))
  return x.flatMap((threshold, i) => (i > 0 && (i % step === 0 || threshold === inUse) ? [i] : []))
}

function rateAt(
  curves: readonly ResultCurve[],
  name: string,
  i: number,
  settings: Settings,
  everyone: readonly ResultCurve[],
): Measured {
  const all = settings.weighted ? supportAt(everyone, name, i) : null
  return measured(supportAt(curves, name, i), settings, PLAIN, all)
}

/** Selected at a point of the curve, of everyone at its first. */
function supportAt(curves: readonly ResultCurve[], name: string, i: number): Support {
  const sum = (at: number) => {
    const of = (counts: (curve: ResultCurve) => ResultCurve['weighted']) =>
      curves.reduce((total, curve) => total + (counts(curve)?.[name]?.[at] ?? 0), 0)
    const n = of(({ counts }) => counts)
    return {
      ...{ n, rows: n },
      w: of(({ counts, weighted }) => weighted ?? counts),
      w2: of(({ counts, squared }) => squared ?? counts),
    }
  }
  return { positives: sum(i), total: sum(0) }
}

const ORDER: readonly VerdictWord[] = ['misses', 'inconclusive', 'meets', 'notTestable']

function worstOf(words: readonly VerdictWord[]): VerdictWord {
  return ORDER.find((word) => words.includes(word)) ?? 'notTestable'
}

interface Rates {
  readonly group: Group
  readonly rate: number | null
  readonly versusRate: number | null
}

/** By ratio: a rate of 0 is further than any other. */
function furthest<T extends Rates>(all: readonly T[]): T | null {
  const distance = ({ rate, versusRate }: Rates) =>
    rate === null || versusRate === null || rate === versusRate ? 0 : Math.abs(Math.log(rate / versusRate))
  return all.reduce<T | null>((worst, own) => (worst === null || distance(own) > distance(worst) ? own : worst), null)
}

/** Neighbouring points that meet, as limits in ascending order. */
export function runsOf(points: readonly Pick<ThresholdPoint, 'threshold' | 'verdict'>[]): [number, number][] {
  const runs: [number, number][] = []
  points.forEach(({ threshold, verdict }, i) => {
    if (verdict !== 'meets') return
    const last = runs.at(-1)
    if (last !== undefined && points[i - 1]?.verdict === 'meets') last[1] = threshold
    else runs.push([threshold, threshold])
  })
  return runs.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]).sort(([a], [b]) => a - b)
}
