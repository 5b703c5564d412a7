// One number of a library beside the same number of ours.
import { definitions } from './definitions.mjs'

export const TOLERANCE = 1e-9

/** Every number with its outcome: agreed, bothUndefined, the id of a definition that differs, disagreed, or absent. */
export function compareAll(numbers, results) {
  const finders = Object.fromEntries(Object.entries(results).map(([id, { estimates }]) => [id, finder(estimates)]))
  const place = (number) => JSON.stringify([number.case, number.function, number.field, keyOf(number)])
  const byPlace = new Map(numbers.map((number) => [place(number), number.value]))
  return numbers.map((number) => {
    const find = finders[number.case]
    const result = results[number.case]
    const estimate = find(number)
    const ours = estimate && fieldOf(estimate, number.field)
    const about = {
      ...{ number, estimate, ours, theirs: number.value, result, find, finders, groupsOf: groupsOf(result) },
      // What the same library's other function says of the same thing.
      sibling: (name) => byPlace.get(place({ ...number, function: name })),
    }
    return { ...number, ours, outcome: outcomeOf(about) }
  })
}

function outcomeOf(about) {
  const { number, estimate, ours, theirs } = about
  const sameMethod = number.method === undefined || estimate?.interval?.method === number.method
  if (estimate !== undefined && sameMethod) {
    if (ours == null && theirs === 'undefined') return 'bothUndefined'
    const exact = number.field === 'p' || number.field === 'adjusted' ? 0 : undefined
    if (close(ours, theirs, TOLERANCE, exact)) return 'agreed'
  }
  // A definition differs only where its condition holds of this very number.
  return definitions.find(({ explains }) => explains(about))?.id ?? (estimate === undefined ? 'absent' : 'disagreed')
}

/** Relative; numbers under 1e-6 absolutely, as a difference of nearly equal rates is, but for p-values. */
export function close(a, b, tolerance = TOLERANCE, least = 1e-6) {
  if (typeof a !== 'number' || typeof b !== 'number') return false
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), least)
}

function fieldOf({ value, interval, pValue }, field) {
  if (field === 'value') return value
  if (field === 'lower' || field === 'upper') return interval === null ? undefined : interval[field]
  if (pValue === null) return undefined
  return field === 'p' ? pValue.value : pValue[field]
}

/** The values of all groups of the attribute a number is about. */
function groupsOf({ estimates }) {
  return ({ attributes }, quantity) =>
    estimates.filter(
      (one) =>
        one.quantity === quantity &&
        one.comparator === 'value' &&
        one.stratum === null &&
        one.attributes.join() === attributes.join() &&
        Object.keys(one.group).length > 0,
    )
}

function finder(estimates) {
  const index = new Map()
  for (const estimate of estimates) {
    if (estimate.stratum !== null) continue
    const key = keyOf(estimate)
    index.set(key, [...(index.get(key) ?? []), estimate])
  }
  return (wanted) => {
    const found = (index.get(keyOf(wanted)) ?? []).filter((estimate) =>
      Object.entries(wanted.at ?? {}).every(([part, value]) => estimate.at?.[part] === value),
    )
    return found.find(({ interval }) => interval !== null) ?? found[0]
  }
}

function keyOf({ quantity, comparator = 'value', attributes, group, versus = null, given = [] }) {
  return JSON.stringify([quantity, comparator, attributes, group, versus, given])
}
