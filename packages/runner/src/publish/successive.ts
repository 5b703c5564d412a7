import type { AuditDescription, Estimate, Result, ResultCurve } from '@exaequo/contract'
import { canonicalJson } from '../canonical.ts'

/**
 * How much an earlier public result shows that a later one does not show just so: estimates, curves, how many people.
 * 0: whoever keeps both knows what the later one says and nothing more, and it is protected by itself. Above 0 and of
 * people in both: what one has and the other lacks can be subtracted, down to the few who are in one alone.
 * Decisions of periods that both results declare and that do not overlap have nothing to subtract: 0.
 */
export function onlyEarlier(earlier: Result, later: Result): number {
  if (apart(earlier, later)) return 0
  const known = new Set([...later.estimates.map(shownOf), ...later.curves.map(curveOf), ...countsOf(later.audit)])
  const told = [
    ...earlier.estimates.filter(({ exactness }) => exactness !== 'withheld').map(shownOf),
    ...earlier.curves.map(curveOf),
    ...countsOf(earlier.audit),
  ]
  return told.filter((one) => !known.has(one)).length
}

/** What an estimate tells of people: whom it counts, and how many. Digits beyond the eleventh are those of the machine. */
function shownOf({ id, n, support, value, exactness }: Estimate): string {
  return canonicalJson([id, n, support, value === null ? null : value.toPrecision(11), exactness])
}

function curveOf(curve: ResultCurve): string {
  return canonicalJson(curve)
}

/** Counts of people that are told beside the estimates. */
function countsOf({ data, attributes, label, unit }: AuditDescription): string[] {
  const { rows, people, used, labelMissing, weightSum, leftOut } = data
  const counts: [string, number | null | undefined][] = [
    ...Object.entries({ rows, people, used, labelMissing, weightSum, observed: label?.observed?.people }),
    ...Object.entries({ units: unit?.units, largest: unit?.largest }),
    ...leftOut.map(({ id, reason, n }): [string, number | null] => [canonicalJson([id, reason]), n]),
    ...attributes.flatMap(({ id, missingPeople, levels }): [string, number | null][] => [
      [`missing ${id}`, missingPeople],
      ...levels.map(({ level, n }): [string, number | null] => [JSON.stringify([id, level]), n]),
    ]),
  ]
  return counts.flatMap(([about, n]) => (n == null ? [] : [`${about}: ${n}`]))
}

function apart(earlier: Result, later: Result): boolean {
  const [one, other] = [earlier, later].map(({ audit }) => audit.accountability.period)
  if (one == null || other == null) return false
  return one.to < other.from || other.to < one.from
}
