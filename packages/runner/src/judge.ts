import type { Estimate, FamilySummary, Reading, Standard, Verdict } from '@exaequo/contract'
import type { AuditSpec, StandardSpec } from '@exaequo/spec'
import { holm } from '@exaequo/statistics'
import type { Comparison } from './comparison.ts'
import { judgeHighestRate } from './highest-rate.ts'
import { type Bench, type Corrected, type Examined, examine, verdictOf } from './judge-comparison.ts'
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
}

export function useStandard(standard: Standard, wanted: StandardSpec): UsedStandard {
  const { ratio, difference, quantity } = wanted
  const rule: Standard['rule'] =
    ratio !== null
      ? { kind: 'ratio', threshold: ratio }
      : difference !== null
        ? { kind: 'difference', threshold: difference }
        : standard.rule
  return { standard, rule, quantities: quantity !== null ? [quantity] : standard.quantities }
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
  for (const { standard, rule, quantities } of used) {
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
    const pooled = families.filter((family) => family.primary).flatMap((family) => family.examined)
    const across = correct(pooled)
    for (const family of families) {
      const own = correct(family.examined)
      const size = family.examined.filter(({ tests }) => tests !== null).length
      const ranks = ranksOf(family.examined)
      family.examined.forEach((examined, i) => {
        const corrected = family.primary ? across[pooled.indexOf(examined)] : own[i]
        const place = { id: family.id, size, rank: ranks[i] ?? null, primary: family.primary }
        verdicts.push(verdictOf(examined, corrected ?? null, own[i]?.equality ?? 1, place, settings))
      })
    }
    if (rule.kind === 'ratio' || rule.kind === 'parity') {
      const tables = measurement.rates.filter(
        ({ quantity, table }) => covers(quantity) && table.rule === 'highest-rate' && table.attributes.length > 0,
      )
      verdicts.push(...tables.flatMap((rates) => judgeHighestRate(bench, rates, spec, settings)))
    }
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

function edgesOf(rule: Exclude<Standard['rule'], { kind: 'point' }>): [number, number] {
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

/** Holm in each direction over the members that can be tested; the others are no members. */
function correct(examined: readonly Examined[]): (Corrected | null)[] {
  const members = examined.filter(({ tests }) => tests !== null)
  const of = (pick: (tests: NonNullable<Examined['tests']>) => number) =>
    holm(members.map(({ tests }) => pick(tests as NonNullable<Examined['tests']>)))
  const below = of((tests) => tests.below.p)
  const above = of((tests) => tests.above.p)
  const meets = of((tests) => Math.max(tests.meetsLower.p, tests.meetsUpper.p))
  const equality = holm(members.map((member) => member.equality ?? 1))
  return examined.map((one) => {
    const i = members.indexOf(one)
    if (i === -1) return null
    return {
      below: below[i] as number,
      above: above[i] as number,
      meets: meets[i] as number,
      equality: equality[i] as number,
    }
  })
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
