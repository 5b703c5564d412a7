import type { Group, Interval, Message, RowAnswer, RowAttribute, Stat, Sums } from '@exaequo/contract'
import { message } from '@exaequo/contract'

export const EVERYONE: readonly string[] = []

export function groupOf({ id, levels }: RowAttribute, level: number): Group {
  return { [id]: levels[level] ?? null }
}

/** Rows of one level. */
export function rowsOf({ at }: RowAttribute, level: number): number[] {
  const found: number[] = []
  for (let i = 0; i < at.length; i++) if (at[i] === level) found.push(i)
  return found
}

/** Everyone else of whom the level is known. */
export function restOf({ at }: RowAttribute, level: number): number[] {
  const found: number[] = []
  for (let i = 0; i < at.length; i++) if (at[i] !== level && at[i] !== -1) found.push(i)
  return found
}

/** The rows compared with. */
export function versusOf(attribute: RowAttribute, level: number): number[] {
  const { reference } = attribute
  return reference === null ? restOf(attribute, level) : rowsOf(attribute, reference)
}

export function versusName(attribute: RowAttribute): Group | 'rest' {
  return attribute.reference === null ? 'rest' : groupOf(attribute, attribute.reference)
}

/** Levels that are compared with the reference. */
export function compared({ levels, reference }: RowAttribute): number[] {
  return [...levels.keys()].filter((level) => level !== reference)
}

export const counted = (n: number): Sums => ({ n, w: n, w2: n, rows: n })

export const support = (positives: number, total: number) => ({ positives: counted(positives), total: counted(total) })

export function notApplicable(attributes: readonly string[], reason: Message): RowAnswer {
  return { attributes, computed: { kind: 'notApplicable', reason } }
}

export function stats(attributes: readonly string[], all: readonly Stat[]): RowAnswer {
  return { attributes, computed: { kind: 'stats', stats: all } }
}

export const tooFew = (floor: number): Message => message('TOO_FEW_ROWS', { floor })

/** Limits that cannot lie outside what the number can be. */
export function within(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  [least, most]: readonly [number, number],
  level: number,
  method: string,
): Interval {
  return { lower: Math.max(least, lower), upper: Math.min(most, upper), level, method }
}
