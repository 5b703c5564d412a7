import {
  addSums,
  type CellTable,
  type Condition,
  NO_SUMS,
  type RateParts,
  type Role,
  type Sums,
  type Support,
  sumsAt,
} from '@exaequo/contract'

/**
 * Where the label is known for some only: what the extremes of a rate over everything that the labels could be follow from.
 * The rate is a ratio of two sums that grow evenly with the labels, so its extremes lie where all unknown labels of one
 * decision are alike: four corners a group. `null` where the rate does not look at the label.
 * @see Horowitz, Manski 2000, https://doi.org/10.1080/01621459.2000.10473902
 */
export function identifiedParts(
  rate: RateParts,
  cells: CellTable<'group' | Role>,
  groups: number,
): readonly IdentifiedPart[] | null {
  const usesLabel = [...rate.numerator, ...rate.denominator].some(({ label }) => label !== undefined)
  if (!usesLabel) return null
  const parts = Array.from({ length: groups }, () => ({
    rate,
    known: { positives: NO_SUMS, total: NO_SUMS } as Support,
    unknown: { '0': NO_SUMS, '1': NO_SUMS },
  }))
  for (let i = 0; i < cells.length; i++) {
    const part = parts[Number(cells.domain.group[cells.at.group[i] as number])] as (typeof parts)[number]
    const decision = levelAt(cells, 'decision', i)
    const label = levelAt(cells, 'label', i)
    const sums = sumsAt(cells.measure, i)
    if (label !== null) part.known = add(part.known, sums, rate, decision, label)
    else if (decision !== null) part.unknown[decision] = addSums(part.unknown[decision], sums)
  }
  return parts
}

/** The counts of one group whose label is known, and of those whose label is not, by decision. */
export interface IdentifiedPart {
  readonly rate: RateParts
  readonly known: Support
  readonly unknown: Readonly<Record<'0' | '1', Sums>>
}

export function joinParts(parts: readonly IdentifiedPart[]): IdentifiedPart {
  return parts.reduce((a, b) => ({
    rate: a.rate,
    known: {
      positives: addSums(a.known.positives, b.known.positives),
      total: addSums(a.known.total, b.known.total),
    },
    unknown: { '0': addSums(a.unknown['0'], b.unknown['0']), '1': addSums(a.unknown['1'], b.unknown['1']) },
  }))
}

export function cornersOf({ rate, known, unknown }: IdentifiedPart): readonly Support[] {
  return DECISIONS.filter((decision) => unknown[decision].n > 0).reduce<Support[]>(
    (corners, decision) =>
      DECISIONS.flatMap((label) => corners.map((corner) => add(corner, unknown[decision], rate, decision, label))),
    [known],
  )
}

const DECISIONS = ['0', '1'] as const

function add(support: Support, sums: Sums, rate: RateParts, decision: '0' | '1' | null, label: '0' | '1'): Support {
  const counts = (conditions: readonly Condition<Role>[]) =>
    conditions.some(
      (condition) =>
        (condition.decision === undefined || condition.decision === decision) &&
        (condition.label === undefined || condition.label === label),
    )
  return {
    positives: counts(rate.numerator) ? addSums(support.positives, sums) : support.positives,
    total: counts(rate.denominator) ? addSums(support.total, sums) : support.total,
  }
}

function levelAt(cells: CellTable<'group' | Role>, role: 'decision' | 'label', i: number): '0' | '1' | null {
  return role in cells.domain ? (cells.domain[role][cells.at[role][i] as number] as '0' | '1' | null) : null
}
