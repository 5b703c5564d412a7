import type { Writer } from '../writer.ts'
import type { Oriented } from './oriented.ts'

/** Per 1,000; per 100,000 where a rate is under 1 per 1,000, and then for both. */
export function baseFor({ a, b }: Pick<Oriented, 'a' | 'b'>): number {
  return [a, b].some((rate) => rate > 0 && rate < 0.001) ? 100_000 : 1000
}

/** As it is printed, so that a reader who subtracts finds the difference that is printed. One decimal below 10. */
export function shown(rate: number, base: number): number {
  const people = rate * base
  return Math.abs(people) < 10 ? Math.round(people * 10) / 10 : Math.round(people)
}

/** Two rates as they are printed: with a decimal where the gap is small, so that it agrees with the factor beside it. */
export function shownPair({ a, b }: Pick<Oriented, 'a' | 'b'>, base: number): [number, number] {
  if (Math.abs(a - b) * base >= 5) return [shown(a, base), shown(b, base)]
  return [Math.round(a * base * 10) / 10, Math.round(b * base * 10) / 10]
}

/** The gap between two such numbers, as precise as the coarser of them. */
export function shownGap(a: number, b: number): number {
  return Math.abs(a - b) < 10 ? a - b : Math.round(a - b)
}

/** Such a number in the language’s digits. */
export function count(people: number, writer: Writer): string {
  return writer.numbers.decimal(people, Number.isInteger(Math.round(people * 10) / 10) ? 0 : 1)
}
