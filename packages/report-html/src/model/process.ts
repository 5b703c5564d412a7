import type { Estimate, Group, Result, Verdict } from '@exaequo/contract'
import { ensure, groupKey, setOf } from './keys.ts'

/** What the result holds on one group at one step of the process, or for one reason to be left out. */
export interface ProcessRow {
  readonly group: Group
  readonly own: Estimate
  /** Against the group compared with; absent for that group itself. */
  readonly ratio: Estimate | undefined
  readonly difference: Estimate | undefined
  readonly verdict: Verdict | undefined
}

const indexed = new WeakMap<Result, Map<string, Estimate[]>>()
const keyOf = (quantity: string, part: string, attributes: readonly string[]) =>
  JSON.stringify([quantity, part, setOf(attributes)])

/** Rows of one measure of the process by one attribute (none: everyone), in the order of the levels. */
export function processRows(
  result: Result,
  quantity: string,
  part: string,
  attributes: readonly string[],
): ProcessRow[] {
  const own = index(result).get(keyOf(quantity, part, attributes)) ?? []
  const [id] = attributes
  const levels =
    result.audit.attributes.find((attribute) => attribute.id === id)?.levels.map(({ level }) => level) ?? []
  const rank = (group: Group) => (id === undefined ? 0 : levels.indexOf(group[id] ?? null))
  const verdicts = new Map(result.verdicts.filter(({ at }) => at !== undefined).map((one) => [one.estimate, one]))
  return own
    .filter(({ comparator }) => comparator === 'value')
    .sort((a, b) => rank(a.group) - rank(b.group))
    .map((value): ProcessRow => {
      const of = (comparator: string) =>
        own.find((one) => one.comparator === comparator && groupKey(one.group) === groupKey(value.group))
      const [ratio, difference] = [of('ratio'), of('difference')]
      const verdict = verdicts.get(ratio?.id ?? '') ?? verdicts.get(difference?.id ?? '')
      return { group: value.group, own: value, ratio, difference, verdict }
    })
}

function index(result: Result): Map<string, Estimate[]> {
  const known = indexed.get(result)
  if (known !== undefined) return known
  const made = new Map<string, Estimate[]>()
  for (const estimate of result.estimates) {
    const { at, quantity, attributes } = estimate
    const part = Object.values(at ?? {})[0]
    if (part !== undefined) ensure(made, keyOf(quantity, String(part), attributes), () => []).push(estimate)
  }
  indexed.set(result, made)
  return made
}
