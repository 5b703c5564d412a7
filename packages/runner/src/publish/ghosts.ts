import type { Estimate, Group } from '@exaequo/contract'
import { estimateId } from '../estimate-id.ts'
import type { Disclosure } from './disclosure.ts'

/**
 * The lines that a crossed table would have for combinations of withheld levels in which there is nobody: without them, a
 * withheld line that is listed would say that somebody is there.
 */
export function ghosts(
  estimates: readonly Estimate[],
  hidden: ReadonlySet<string>,
  levels: Readonly<Record<string, readonly (string | null)[]>>,
  strata: readonly Group[],
  disclosure: Disclosure,
): Estimate[] {
  const known = new Set(estimates.map(({ id }) => id))
  const found = new Map<string, Estimate>()
  for (const all of tablesOf(estimates, hidden).values()) {
    const [first] = all as [Estimate]
    const within = first.stratum === null ? [null] : strata.filter((one) => sameKeys(one, first.stratum as Group))
    const lines = combinations(first.attributes, levels).flatMap((group) =>
      within.filter((stratum) => !disclosure.showsGroup(group, stratum, [])).map((stratum) => ({ group, stratum })),
    )
    for (const template of templates(all)) {
      for (const { group, stratum } of lines) {
        if (JSON.stringify(group) === JSON.stringify(template.versus)) continue
        const ghost = { ...template, group, stratum }
        const id = estimateId(ghost)
        if (!known.has(id)) found.set(id, { ...ghost, id })
      }
    }
  }
  return [...found.values()]
}

/** Withheld lines about groups of crossed tables, table by table; of strata, all strata of a stratification. */
function tablesOf(estimates: readonly Estimate[], hidden: ReadonlySet<string>): Map<string, Estimate[]> {
  const tables = new Map<string, Estimate[]>()
  for (const estimate of estimates) {
    const { attributes, group, stratum, id } = estimate
    const crossed = stratum !== null || Object.keys(group).length > 1
    if (!crossed || !hidden.has(id) || Object.keys(group).length !== attributes.length) continue
    const key = JSON.stringify([attributes, Object.keys(stratum ?? {})])
    const own = tables.get(key)
    if (own === undefined) tables.set(key, [estimate])
    else own.push(estimate)
  }
  return tables
}

/** One line of each kind, whatever the group. */
function templates(all: readonly Estimate[]): Estimate[] {
  const kinds = new Map<string, Estimate>()
  for (const estimate of all) {
    const { metric, quantity, comparator, versus, at } = estimate
    kinds.set(JSON.stringify([metric, quantity, comparator, versus, at ?? null]), estimate)
  }
  return [...kinds.values()]
}

function combinations(
  attributes: readonly string[],
  levels: Readonly<Record<string, readonly (string | null)[]>>,
): Group[] {
  return attributes.reduce<Group[]>(
    (groups, id) => (levels[id] ?? []).flatMap((level) => groups.map((group) => ({ ...group, [id]: level }))),
    [{}],
  )
}

function sameKeys(a: Group, b: Group): boolean {
  return Object.keys(a).sort().join() === Object.keys(b).sort().join()
}
