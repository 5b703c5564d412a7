import type { CellTable } from '@exaequo/contract'

/** How well people hide among each other over the columns that an outsider may know. */
export interface DisclosureMeasure {
  readonly quasiIdentifiers: readonly string[]
  readonly sensitive: string | null
  /** `null`: withheld. */
  readonly people: number | null
  /** Groups of people with the same quasi-identifiers. */
  readonly classes: number | null
  /** k-anonymity: the smallest group; `null` without anyone. */
  readonly k: number | null
  /** Share of people alone in their group. */
  readonly unique: number | null
  /** Share of people in groups smaller than 3, 5 and 11. */
  readonly under: Readonly<Record<3 | 5 | 11, number | null>>
  /** l-diversity: fewest distinct sensitive values in a group; `null` without a sensitive column. */
  readonly distinctDiversity: number | null
  /** exp of the smallest entropy of the sensitive values in a group: the effective number of values. */
  readonly entropyDiversity: number | null
  /** t-closeness: greatest distance between a group's distribution and everyone's, from 0 to 1. */
  readonly closeness: number | null
  /** Share of people in groups that all share one sensitive value: knowing the group is knowing the value. */
  readonly disclosed: number | null
}

/**
 * Measures over cells: one GROUP BY of the quasi-identifiers and the sensitive column, counted by `n`.
 *
 * k-anonymity (Sweeney 2002): the smallest group. Distinct and entropy l-diversity (Machanavajjhala et al. 2007): fewest
 * distinct values, and exp(−Σ p log p), of the sensitive column in a group. t-closeness (Li et al. 2007) with the
 * distance between categories all equal: ½ Σ |p − q|, p in the group, q among everyone. Missing is a value.
 *
 * @throws TypeError for a column that the table does not have.
 */
export function measureDisclosure(
  table: CellTable,
  quasiIdentifiers: readonly string[],
  sensitive: string | null = null,
): DisclosureMeasure {
  for (const name of sensitive === null ? quasiIdentifiers : [...quasiIdentifiers, sensitive]) {
    if (!Object.hasOwn(table.domain, name)) throw new TypeError(`No column ${name}`)
  }
  const groups = groupsOf(table, quasiIdentifiers, sensitive)
  const sizes = groups.map(({ size }) => size)
  const people = sum(sizes)
  const share = (test: (group: Group) => boolean) =>
    people === 0 ? null : sum(groups.filter(test).map(({ size }) => size)) / people
  const values = sensitive === null ? null : groups.map((group) => [...group.values.values()])
  const everyone = overall(groups)
  return {
    quasiIdentifiers,
    sensitive,
    people,
    classes: groups.length,
    k: groups.length === 0 ? null : least(sizes),
    unique: share(({ size }) => size === 1),
    under: { 3: share(({ size }) => size < 3), 5: share(({ size }) => size < 5), 11: share(({ size }) => size < 11) },
    distinctDiversity: values === null || people === 0 ? null : least(values.map((counts) => counts.length)),
    entropyDiversity: values === null || people === 0 ? null : Math.exp(least(values.map(entropy))),
    closeness:
      values === null || people === 0
        ? null
        : groups.reduce((most, group) => Math.max(most, distance(group, everyone, people)), 0),
    disclosed: sensitive === null ? null : share(({ values: own }) => own.size === 1),
  }
}

interface Group {
  size: number
  /** Index of the sensitive value → people. */
  readonly values: Map<number, number>
}

function groupsOf(table: CellTable, quasiIdentifiers: readonly string[], sensitive: string | null): Group[] {
  const columns = quasiIdentifiers.map((name) => table.at[name] as Int32Array)
  const kept = sensitive === null ? null : (table.at[sensitive] as Int32Array)
  const groups = new Map<string, Group>()
  for (let i = 0; i < table.length; i++) {
    const n = table.measure.n[i] as number
    if (n === 0) continue
    const key = columns.map((column) => column[i]).join()
    const group = groups.get(key) ?? { size: 0, values: new Map() }
    group.size += n
    if (kept !== null) group.values.set(kept[i] as number, (group.values.get(kept[i] as number) ?? 0) + n)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function overall(groups: readonly Group[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { values } of groups) for (const [value, n] of values) counts.set(value, (counts.get(value) ?? 0) + n)
  return counts
}

function distance({ size, values }: Group, everyone: Map<number, number>, people: number): number {
  let total = 0
  for (const [value, n] of everyone) total += Math.abs((values.get(value) ?? 0) / size - n / people)
  return total / 2
}

function entropy(counts: readonly number[]): number {
  const size = sum(counts)
  return -sum(counts.map((n) => (n / size) * Math.log(n / size)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, n) => Math.min(smallest, n), Number.POSITIVE_INFINITY)
}
