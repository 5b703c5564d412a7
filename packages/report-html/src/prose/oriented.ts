import type { Estimate } from '@exaequo/contract'
import type { Html } from '../html.ts'
import type { Finding } from '../model/findings.ts'
import type { Writer } from '../writer.ts'

/** Two rates turned so that the sentence starts with the group it is about, and what is known of their ratio and gap. */
export interface Oriented {
  readonly first: Html
  readonly second: Html
  /** Which of the two is everyone else, if one is. */
  readonly rest: 'first' | 'second' | null
  readonly a: number
  readonly b: number
  readonly firstPeople: number | null
  readonly secondPeople: number | null
  readonly ratio: number | null
  readonly ratioLower: number | null
  readonly ratioUpper: number | null
  readonly gapLower: number | null
  readonly gapUpper: number | null
}

/** `null` where a rate is withheld or not defined. */
export function orient({ own, other, difference, ratio, group, versus }: Finding, writer: Writer): Oriented | null {
  const a = own?.value ?? null
  const gap = difference?.value ?? null
  // Everyone else has no rate of its own in the result: it is this group's, less the difference.
  const b = other?.value ?? (versus === 'rest' && a !== null && gap !== null ? Math.max(0, a - gap) : null)
  if (a === null || b === null) return null
  const interval = ratio?.interval ?? null
  return {
    first: writer.group(group),
    second: writer.group(versus),
    rest: versus === 'rest' ? 'second' : null,
    a,
    b,
    firstPeople: peopleOf(own),
    secondPeople: other === undefined ? (difference?.support?.versusTotal ?? null) : peopleOf(other),
    ratio: ratio?.value ?? null,
    ratioLower: interval?.lower ?? null,
    ratioUpper: interval?.upper ?? null,
    gapLower: difference?.interval?.lower ?? null,
    gapUpper: difference?.interval?.upper ?? null,
  }
}

function peopleOf(estimate: Estimate | undefined): number | null {
  return estimate === undefined ? null : (estimate.support?.total ?? estimate.n)
}

/** The same two rates said from the other side: groups exchanged, the factor inverted. */
export function turned(as: Oriented): Oriented {
  const invert = (x: number | null) => (x === null || x === 0 ? null : 1 / x)
  const minus = (x: number | null) => (x === null ? null : -x)
  return {
    first: as.second,
    second: as.first,
    rest: as.rest === null ? null : as.rest === 'first' ? 'second' : 'first',
    a: as.b,
    b: as.a,
    firstPeople: as.secondPeople,
    secondPeople: as.firstPeople,
    ratio: invert(as.ratio),
    // Without an upper limit, its inverse has no lower one but 0; a lower limit of 0 inverts to none.
    ratioLower: as.ratioUpper === null ? (as.ratio === null ? null : 0) : invert(as.ratioUpper),
    ratioUpper: invert(as.ratioLower),
    gapLower: minus(as.gapUpper),
    gapUpper: minus(as.gapLower),
  }
}
