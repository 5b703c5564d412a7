import { type Input, type Message, type MessageCode, message } from '@exaequo/contract'
import { type BenefitCell, kish, type Undefined } from '@exaequo/statistics'

export interface Benefits {
  readonly cells: readonly BenefitCell[]
  /** People whose decision and label are known. */
  readonly n: number
  readonly nEffective: number
}

/** Benefit = decision − label + 1 of each group's people: 2 an undue yes, 1 a right answer, 0 an undue no. */
export function benefits({ cells, groups }: Input<'decision' | 'label'>): Benefits[] {
  const found = groups.map(() => [0, 1, 2].map((benefit) => ({ benefit, weight: 0, weightSquared: 0 })))
  const people = groups.map(() => 0)
  for (let i = 0; i < cells.length; i++) {
    const decision = cells.domain.decision[cells.at.decision[i] as number]
    const label = cells.domain.label[cells.at.label[i] as number]
    if (decision == null || label == null) continue
    const group = Number(cells.domain.group[cells.at.group[i] as number])
    const own = found[group]?.[Number(decision) - Number(label) + 1]
    if (own === undefined) continue
    own.weight += cells.measure.w[i] as number
    own.weightSquared += cells.measure.w2[i] as number
    people[group] = (people[group] as number) + (cells.measure.n[i] as number)
  }
  return found.map((own, g) => sized(own, people[g] as number))
}

export function together(all: readonly Benefits[]): Benefits {
  return sized(
    [0, 1, 2].map((benefit) => {
      const same = all.flatMap(({ cells }) => cells.filter((cell) => cell.benefit === benefit))
      return {
        benefit,
        weight: same.reduce((sum, { weight }) => sum + weight, 0),
        weightSquared: same.reduce((sum, { weightSquared }) => sum + weightSquared, 0),
      }
    }),
    all.reduce((sum, { n }) => sum + n, 0),
  )
}

function sized(cells: readonly BenefitCell[], n: number): Benefits {
  const sum = (of: (cell: BenefitCell) => number) => cells.reduce((total, cell) => total + of(cell), 0)
  return {
    cells,
    n,
    nEffective: kish(
      sum(({ weight }) => weight),
      sum(({ weightSquared }) => weightSquared),
    ),
  }
}

const CODES: Partial<Record<Undefined, MessageCode>> = {
  zeroDenominator: 'BENEFIT_ALL_ZERO',
  unbounded: 'BENEFIT_INDEX_UNBOUNDED',
  noVariation: 'NO_VARIATION',
}

export function benefitReason(reason: Undefined | null): Message {
  return message((reason === null ? undefined : CODES[reason]) ?? 'EMPTY_DENOMINATOR')
}
