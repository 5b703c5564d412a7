import { AuditError, type Estimate, type Message, message, type Result, type Verdict } from '@exaequo/contract'
import { holm } from '@exaequo/statistics'
import { changeTest } from './change-test.ts'
import { driftsOf } from './population.ts'
import {
  type ChangeState,
  type ChangeTest,
  DIFF_FORMAT,
  type Diff,
  type GapAt,
  type GapChange,
  type Side,
} from './types.ts'

/**
 * What changed from one result to another of the same system: every comparison of two groups that both have, tested on
 * its difference (which exists for all counts) and corrected within the primary comparisons and within the others; the
 * rates of everyone; how the people are spread. The two results must be about different people.
 * @throws AuditError `DIFF_DECISIONS` where they are not about the same decision, `DIFF_LEVELS` where their levels of
 * confidence differ.
 */
export function compareResults(before: Result, after: Result): Diff {
  const level = after.audit.inference.level
  if (before.audit.inference.level !== level)
    throw new AuditError('DIFF_LEVELS', { before: before.audit.inference.level, after: level })
  const [one, other] = [decisionOf(before), decisionOf(after)]
  if (one !== other) throw new AuditError('DIFF_DECISIONS', { before: one, after: other })
  const [from, to] = [byId(before), byId(after)]
  const judged = { before: verdictsOf(before), after: verdictsOf(after) }
  const ids = [...to.keys()].filter((id) => from.has(id)).sort()
  const own = (map: ReadonlyMap<string, Estimate>, id: string) => map.get(id) as Estimate
  const gaps = ids
    .filter((id) => own(to, id).comparator === 'difference' && own(to, id).versus !== null)
    .map((id): GapChange => {
      const [a, b] = [own(from, id), own(to, id)]
      const at = (estimate: Estimate, map: ReadonlyMap<string, Estimate>, verdicts: Judged) =>
        gapAt(estimate, map.get(ratioOf(estimate)) ?? null, verdicts)
      const { metric, quantity, attributes, group, versus, stratum } = b
      return {
        estimate: id,
        metric,
        quantity,
        attributes,
        group,
        versus,
        stratum,
        ...(b.at === undefined ? {} : { at: b.at }),
        primary: isPrimary(b, judged.after) || isPrimary(a, judged.before),
        before: at(a, from, judged.before),
        after: at(b, to, judged.after),
        change: changeTest(a, b, level),
        state: 'notTestable',
      }
    })
  const corrected = [gaps.filter(({ primary }) => primary), gaps.filter(({ primary }) => !primary)].flatMap((family) =>
    correct(family).map((gap) => ({ ...gap, state: stateOf(gap, 1 - level) })),
  )
  const rates = ids
    .filter((id) => {
      const { comparator, group, stratum } = own(to, id)
      return comparator === 'value' && Object.keys(group).length === 0 && stratum === null
    })
    .map((id) => {
      const [a, b] = [own(from, id), own(to, id)]
      const { metric, quantity } = b
      return { estimate: id, metric, quantity, before: a.value, after: b.value, change: changeTest(a, b, level) }
    })
  const compared = (map: ReadonlyMap<string, Estimate>, not: ReadonlyMap<string, Estimate>) =>
    [...map.values()].filter(
      ({ id, comparator, versus }) => comparator === 'difference' && versus !== null && !not.has(id),
    ).length
  return {
    format: DIFF_FORMAT,
    before: sideOf(before),
    after: sideOf(after),
    level,
    gaps: corrected.sort((a, b) => Number(b.primary) - Number(a.primary) || (a.estimate < b.estimate ? -1 : 1)),
    rates: correct(rates),
    populations: driftsOf(before, after, level),
    onlyBefore: compared(from, to),
    onlyAfter: compared(to, from),
    warnings: warningsOf(before, after),
  }
}

type Judged = ReadonlyMap<string, readonly Verdict[]>

function byId({ estimates }: Result): Map<string, Estimate> {
  return new Map(estimates.map((estimate) => [estimate.id, estimate]))
}

function verdictsOf({ verdicts }: Result): Judged {
  const found = new Map<string, Verdict[]>()
  for (const verdict of verdicts) found.set(verdict.estimate, [...(found.get(verdict.estimate) ?? []), verdict])
  return found
}

/** The id of the ratio of the same two groups. */
function ratioOf({ id }: Estimate): string {
  const [metric, quantity, , ...rest] = id.split('/')
  return [metric, quantity, 'ratio', ...rest].join('/')
}

function both({ id }: Estimate, judged: Judged): readonly Verdict[] {
  return [...(judged.get(id) ?? []), ...(judged.get(ratioOf({ id } as Estimate)) ?? [])]
}

function isPrimary(estimate: Estimate, judged: Judged): boolean {
  return both(estimate, judged).some(({ family }) => family.primary)
}

function gapAt(difference: Estimate, ratio: Estimate | null, judged: Judged): GapAt {
  const verdicts = both(difference, judged)
  return {
    difference: difference.value,
    ratio: ratio?.value ?? null,
    gap: verdicts[0]?.gap ?? null,
    n: difference.n,
    verdicts: Object.fromEntries(verdicts.map(({ standard, verdict }) => [standard, verdict])),
  }
}

/** Holm within what can be tested. */
export function correct<T extends { readonly change: ChangeTest }>(family: readonly T[]): T[] {
  const tested = family.filter(({ change }) => change.pValue !== null)
  const adjusted = holm(tested.map(({ change }) => change.pValue as number))
  const places = new Map(tested.map((one, i) => [one, adjusted[i] as number]))
  return family.map((one) => {
    const found = places.get(one)
    return found === undefined ? one : { ...one, change: { ...one.change, adjusted: found } }
  })
}

function stateOf({ change, before, after }: GapChange, alpha: number): ChangeState {
  if (change.adjusted === null) return 'notTestable'
  if (change.adjusted >= alpha) return 'notEstablished'
  const [from, to] = [before.difference ?? 0, after.difference ?? 0]
  const wider = Math.abs(to) > Math.abs(from)
  const [was, is] = [before.gap === 'established', after.gap === 'established']
  if (was && is && from * to < 0) return 'reversed'
  if (wider) return !was && is ? 'opened' : 'widened'
  return was && !is ? 'closed' : 'narrowed'
}

function decisionOf({ audit }: Result): string {
  const { decision, prediction, classes } = audit
  return decision?.column ?? prediction?.column ?? classes?.column ?? ''
}

function sideOf({ audit, audience }: Result): Side {
  return { id: audit.id, date: audit.date, people: audit.data.used, audience }
}

function warningsOf(before: Result, after: Result): Message[] {
  const source = ({ evidence }: Result) => evidence.sources.map(({ hash, name }) => hash || name).join()
  return [
    ...(before.evidence.cells === after.evidence.cells || source(before) === source(after)
      ? [message('DIFF_SAME_DATA')]
      : []),
    ...(before.evidence.versions.exaequo === after.evidence.versions.exaequo ? [] : [message('DIFF_VERSIONS')]),
    ...(before.audit.unit === null && after.audit.unit === null
      ? [message('DIFF_INDEPENDENT')]
      : [message('DIFF_UNITS')]),
  ]
}
