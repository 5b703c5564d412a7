import type { Estimate, Result } from '@exaequo/contract'
import { groupKey, setOf } from '../../model/keys.ts'

type ByMetric = ReadonlyMap<string, readonly Estimate[]>
const made = new WeakMap<Result, ByMetric>()

/** What one metric says of one attribute set (`[]`: of everyone), beside the rates that the index holds. */
export function estimatesOf(result: Result, metric: string, attributes: readonly string[]): readonly Estimate[] {
  const known = made.get(result) ?? index(result)
  made.set(result, known)
  return known.get(`${metric}|${setOf(attributes)}`) ?? []
}

function index({ estimates }: Result): ByMetric {
  const lists = new Map<string, Estimate[]>()
  let last = { metric: '', attributes: [] as readonly string[], list: [] as Estimate[] }
  for (const estimate of estimates) {
    const { metric, attributes } = estimate
    if (metric !== last.metric || attributes.join('\n') !== last.attributes.join('\n')) {
      const key = `${metric}|${setOf(attributes)}`
      const list = lists.get(key) ?? []
      lists.set(key, list)
      last = { metric, attributes, list }
    }
    last.list.push(estimate)
  }
  return lists
}

/** The estimates of each group, in the order of the attribute's levels. */
export function byGroup({ audit }: Result, estimates: readonly Estimate[]): (readonly Estimate[])[] {
  const lists = new Map<string, Estimate[]>()
  for (const estimate of estimates) {
    const key = groupKey(estimate.group)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [estimate])
    else list.push(estimate)
  }
  const [id] = estimates[0]?.attributes ?? []
  const levels = audit.attributes.find((attribute) => attribute.id === id)?.levels ?? []
  const rank = (list: readonly Estimate[]) => {
    const at = levels.findIndex(({ level }) => level === list[0]?.group[id ?? ''])
    return at === -1 ? levels.length : at
  }
  return [...lists.values()].sort((a, b) => rank(a) - rank(b))
}
