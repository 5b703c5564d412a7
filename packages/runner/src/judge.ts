import type { Estimate, FamilySummary, Reading, Standard, Verdict } from '@exaequo/contract'
import type { AuditSpec, StandardSpec } from '@exaequo/spec'
import { holm } from '@exaequo/statistics'
import type { Comparison } from './comparison.ts'
import { holdAgainstHighest, judgeHighestRate } from './highest-rate.ts'
import { type Bench, type Corrected, type Examined, examine, verdictOf } from './judge-comparison.ts'
import { judgeComposites } from './judge-composite.ts'
import type { Measurement } from './measure.ts'
import { primaryOf } from './primary.ts'
import type { Settings } from './settings.ts'

export interface Judgement {
  readonly verdicts: readonly Verdict[]
  readonly readings: readonly Reading[]
  readonly families: FamilySummary
}

/** A standard as the spec uses it. */
export interface UsedStandard {
  readonly standard: Standard
  readonly rule: Standard['rule']
  readonly quantities: readonly string[] | 'any'
  /** About all groups at once: their largest difference, or their smallest ratio; `null`: each against its reference. */
  readonly comparator: 'spread' | 'minMaxRatio' | null
}

export function useStandard(standard: Standard, wanted: StandardSpec): UsedStandard {
  const { ratio, difference, quantity, comparator } = wanted
  const rule: Standard['rule'] =
    ratio !== null
      ? { kind: 'ratio', threshold: ratio }
      : difference !== null
        ? { kind: 'difference', threshold: difference }
        : standard.rule
  return { standard, rule, quantities: quantity !== null ? [quantity] : standard.quantities, comparator }
}

/**
 * Holds every comparison against every standard that covers its quantity. A family is one attribute set, quantity,
 * standard, comparator and stratum; its p-values are Holm-corrected in each direction, and those of primary families
 * once more across attributes, by pooling them.
 */
export function judge(
  spec: AuditSpec,
  measurement: Measurement,
  used: readonly UsedStandard[],
  settings: Settings,
): Judgement {
  const { floor } = spec.inference
  const verdicts: Verdict[] = []
  const readings: Reading[] = []
  for (const { standard, rule, quantities, comparator } of used) {
    const covers = (quantity: string) => quantities === 'any' || quantities.includes(quantity)
    if (rule.kind === 'point') {
      readings.push(...readPoints(measurement.estimates, standard.id, rule, covers))
      continue
    }
    const bench: Bench = {
      standard: standard.id,
      comparator: rule.kind === 'difference' ? 'difference' : 'ratio',
      edges: edgesOf(rule),
      parity: rule.kind === 'parity',
    }
    verdicts.push(...judgeComposites(bench, quantities, comparator, measurement, spec, settings))
    if (comparator !== null) continue
    const covered = measurement.comparisons.filter(({ quantity }) => covers(quantity))
    const benches = [{ bench, members: covered.filter(({ ratio }) => ratio || bench.comparator === 'difference') }]
    if (rule.kind === 'parity') {
      // What has no ratio is equal where its difference is 0.
      const difference: Bench = { ...bench, comparator: 'difference', edges: [0, 0] }
      benches.push({ bench: difference, members: covered.filter(({ ratio }) => !ratio) })
    }
    const families = benches.flatMap((one) =>
      familiesOf(one.members, one.bench).map(({ id, members }) => ({
        id,
        primary: isPrimary(spec, members[0] as Comparison),
        examined: members.map((comparison) => examine(one.bench, comparison, settings, floor)),
      })),
    )
    const ratios = rule.kind === 'ratio' || rule.kind === 'parity'
    const tables = measurement.rates.filter(
      ({ quantity, table }) =>
        ratios && covers(quantity) && table.rule === 'highest-rate' && table.attributes.length > 0,
    )
    const held = tables.map((rates) => holdAgainstHighest(bench, rates, spec, settings))
    const besides = held.map((one): OneDirection => {
      const beyond = one.pairs.map((pair) => pair.beyond)
      return {
        below: one.side === 'below' ? beyond : [],
        above: one.side === 'above' ? beyond : [],
        meets: one.groups.map(({ within }) => within),
      }
    })
    const pooled = families.filter((family) => family.primary).flatMap((family) => family.examined)
    const primaryHeld = held.filter((one) => one.primary)
    const across = correct(
      pooled,
      besides.filter((_, i) => held[i]?.primary),
    )
    for (const family of families) {
      const own = correct(family.examined).comparisons
      const size = family.examined.filter(({ member }) => member).length
      const ranks = ranksOf(family.examined)
      family.examined.forEach((examined, i) => {
        const corrected = family.primary ? across.comparisons[pooled.indexOf(examined)] : own[i]
        const place = { id: family.id, size, rank: ranks[i] ?? null, primary: family.primary }
        verdicts.push(verdictOf(examined, corrected ?? null, own[i]?.equality ?? 1, place, settings))
      })
    }
    held.forEach((one, i) => {
      const corrected = one.primary
        ? across.besides[primaryHeld.indexOf(one)]
        : correct([], [besides[i] as OneDirection]).besides[0]
      verdicts.push(
        ...judgeHighestRate(bench, one, spec, settings, corrected?.[one.side] ?? [], corrected?.meets ?? []),
      )
    })
  }
  return { verdicts, readings, families: summarise(verdicts, spec.inference.level) }
}

/** Whether this family is about the quantity that leads the summary for its attribute. */
export function isPrimary(
  spec: AuditSpec,
  { attributes, quantity, stratum }: Pick<Comparison, 'attributes' | 'quantity' | 'stratum'>,
): boolean {
  const [only] = attributes
  if (attributes.length !== 1 || only === undefined || stratum !== null) return false
  return primaryOf(spec, only) === quantity
}

export function edgesOf(rule: Exclude<Standard['rule'], { kind: 'point' }>): [number, number] {
  if (rule.kind === 'parity') return [1, 1]
  if (rule.kind === 'difference') return [-rule.threshold, rule.threshold]
  return [rule.threshold, 1 / rule.threshold]
}

function familiesOf(comparisons: readonly Comparison[], bench: Bench): { id: string; members: Comparison[] }[] {
  const families = new Map<string, Comparison[]>()
  for (const comparison of comparisons) {
    const { attributes, quantity, stratum, at } = comparison
    const where =
      stratum === null
        ? ''
        : `/${Object.entries(stratum)
            .map(([key, level]) => `${key}=${level ?? ''}`)
            .join('&')}`
    const part =
      at === undefined
        ? ''
        : `@${Object.entries(at)
            .map(([key, value]) => `${key}=${value}`)
            .join('&')}`
    const id = `${attributes.join(' × ')}/${quantity}${part}/${bench.standard}/${bench.comparator}${where}`
    families.set(id, [...(families.get(id) ?? []), comparison])
  }
  return [...families].map(([id, members]) => ({ id, members }))
}

/** P-values by the direction they are corrected in. */
interface OneDirection {
  readonly below: readonly number[]
  readonly above: readonly number[]
  readonly meets: readonly number[]
}

/**
 * Holm in each direction over the members, and over further p-values of the same family. Each comes back in its place;
 * a member that no outcome could have decided counts with p = 1.
 */
export function correct(
  examined: readonly Examined[],
  besides: readonly OneDirection[] = [],
): { comparisons: (Corrected | null)[]; besides: OneDirection[] } {
  const members = examined.filter(({ member }) => member)
  const of = (direction: keyof OneDirection, pick: (tests: NonNullable<Examined['tests']>) => number) => {
    const own = members.map(({ tests }) => (tests === null ? 1 : pick(tests)))
    const all = holm([...own, ...besides.flatMap((one) => one[direction])])
    let from = own.length
    const others = besides.map((one) => {
      from += one[direction].length
      return all.slice(from - one[direction].length, from)
    })
    return { own: all, others }
  }
  const below = of('below', (tests) => tests.below.p)
  const above = of('above', (tests) => tests.above.p)
  const meets = of('meets', (tests) => Math.max(tests.meetsLower.p, tests.meetsUpper.p))
  const equality = holm(members.map((member) => member.equality ?? 1))
  const comparisons = examined.map((one) => {
    const i = members.indexOf(one)
    if (i === -1 || one.tests === null) return null
    return {
      below: below.own[i] as number,
      above: above.own[i] as number,
      meets: meets.own[i] as number,
      equality: equality[i] as number,
    }
  })
  return {
    comparisons,
    besides: besides.map((_, i) => ({
      below: below.others[i] ?? [],
      above: above.others[i] ?? [],
      meets: meets.others[i] ?? [],
    })),
  }
}

function ranksOf(examined: readonly Examined[]): (number | null)[] {
  const strongest = examined.map(({ tests }) => (tests === null ? null : Math.min(tests.below.p, tests.above.p)))
  const sorted = strongest.filter((p): p is number => p !== null).sort((a, b) => a - b)
  return strongest.map((p) => (p === null ? null : sorted.indexOf(p) + 1))
}

function readPoints(
  estimates: readonly Estimate[],
  standard: string,
  rule: { comparator: string; threshold: number },
  covers: (quantity: string) => boolean,
): Reading[] {
  return estimates
    .filter(
      ({ comparator, quantity, value, stratum, versus }) =>
        comparator === rule.comparator && covers(quantity) && value !== null && stratum === null && versus !== 'rest',
    )
    .map(({ id, value }) => ({
      standard,
      estimate: id,
      reading: (value as number) < rule.threshold ? 'below' : 'above',
      threshold: rule.threshold,
    }))
}

function summarise(verdicts: readonly Verdict[], level: number): FamilySummary {
  const ids = (primary: boolean) =>
    new Set(verdicts.filter((v) => v.family.primary === primary && v.test !== null).map((v) => v.family.id)).size
  const exploratory = ids(false)
  return { primary: ids(true), exploratory, expectedFalseMisses: exploratory * (1 - level) }
}
