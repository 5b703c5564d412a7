import type { CellTable, Input, Role } from '@exaequo/contract'
import { kish } from '@exaequo/statistics'

/** One group's people by class given and true class: of each class Σw given, true, and both. */
export interface Confusion {
  readonly n: number
  readonly nEffective: number
  readonly w: number
  readonly w2: number
  readonly given: Float64Array
  readonly true: Float64Array
  readonly both: Float64Array
}

/** One a group; people of whom either class is not known are left out. */
export function confusionsOf(input: Input, classes: readonly string[]): Confusion[] {
  const cells: CellTable<'group' | Role> = input.cells
  const place = new Map(classes.map((name, k) => [name, k]))
  const groups = input.groups.map(() => ({
    ...{ n: 0, w: 0, w2: 0 },
    given: new Float64Array(classes.length),
    true: new Float64Array(classes.length),
    both: new Float64Array(classes.length),
  }))
  const placeOf = (role: 'class' | 'trueClass', i: number) =>
    place.get(cells.domain[role][cells.at[role][i] as number] ?? '')
  for (let i = 0; i < cells.length; i++) {
    const [given, truth] = [placeOf('class', i), placeOf('trueClass', i)]
    if (given === undefined || truth === undefined) continue
    const own = groups[Number(cells.domain.group[cells.at.group[i] as number])] as (typeof groups)[number]
    const w = cells.measure.w[i] as number
    own.n += cells.measure.n[i] as number
    own.w += w
    own.w2 += cells.measure.w2[i] as number
    own.given[given] = (own.given[given] as number) + w
    own.true[truth] = (own.true[truth] as number) + w
    if (given === truth) own.both[given] = (own.both[given] as number) + w
  }
  return groups.map((own) => ({ ...own, nEffective: kish(own.w, own.w2) }))
}

export function joinConfusions(parts: readonly Confusion[]): Confusion {
  const sum = (key: 'given' | 'true' | 'both') =>
    Float64Array.from(parts[0]?.[key] ?? [], (_, k) =>
      parts.reduce((total, part) => total + (part[key][k] as number), 0),
    )
  const [n, w, w2] = (['n', 'w', 'w2'] as const).map((key) => parts.reduce((total, part) => total + part[key], 0)) as [
    number,
    number,
    number,
  ]
  return { n, w, w2, nEffective: kish(w, w2), given: sum('given'), true: sum('true'), both: sum('both') }
}

/** 2 TP / (2 TP + FP + FN); `null` of a class that nobody has or is given. */
export function f1Of(own: Confusion, k: number): number | null {
  const all = (own.given[k] as number) + (own.true[k] as number)
  return all > 0 ? (2 * (own.both[k] as number)) / all : null
}

export function macroF1Of(own: Confusion): number | null {
  const found = Array.from(own.given, (_, k) => f1Of(own, k)).filter((value) => value !== null)
  return found.length === 0 ? null : found.reduce((sum, value) => sum + value, 0) / found.length
}
