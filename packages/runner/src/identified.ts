import {
  addSums,
  type CellTable,
  type Condition,
  type CountedCells,
  NO_SUMS,
  type Role,
  type Sums,
  type Support,
  sumsAt,
} from '@exaequo/contract'

/** What all unknown labels of each decision are taken to be: at one of these four lies each extreme of a rate. */
export type Completion = Readonly<Record<'0' | '1', '0' | '1'>>

const LEVELS = ['0', '1'] as const

export const COMPLETIONS: readonly Completion[] = LEVELS.flatMap((zero) =>
  LEVELS.map((one): Completion => ({ '0': zero, '1': one })),
)

export function usesLabel({ numerator, denominator }: CountedCells): boolean {
  return [...numerator, ...denominator].some(({ label }) => label !== undefined)
}

/**
 * Where the label is known for some only: what the extremes of a rate over everything that the labels could be follow from.
 * The rate is a ratio of two sums that grow evenly with the labels, so its extremes lie where all unknown labels of one
 * decision are alike: four corners a group.
 * @see Horowitz, Manski 2000, https://doi.org/10.1080/01621459.2000.10473902
 */
export function identifiedParts(
  rate: CountedCells,
  cells: CellTable<'group' | Role>,
  groups: number,
): readonly IdentifiedPart[] {
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
  readonly rate: CountedCells
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
  return COMPLETIONS.map((completion) =>
    LEVELS.reduce((support, decision) => add(support, unknown[decision], rate, decision, completion[decision]), known),
  )
}

function add(support: Support, sums: Sums, rate: CountedCells, decision: '0' | '1' | null, label: '0' | '1'): Support {
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
