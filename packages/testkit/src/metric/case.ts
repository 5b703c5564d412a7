import { type CellRow, type CellTable, cellTable, type Input, type Role } from '@exaequo/contract'

/** The four counts of a group: selected and labelled, selected only, labelled only, neither. */
export type Counts = readonly [
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
  trueNegatives: number,
]

export interface Expected {
  readonly quantity: string
  /** `value`, `difference` or `ratio` of a rate; or the name of a summary. */
  readonly comparator: string
  /** `null`: all groups at once. */
  readonly group: string | null
  /** A number, or the code of the reason why there is none. */
  readonly is: number | string
}

/** A table in, numbers out, and where they come from. */
export interface Case {
  readonly name: string
  readonly source: string
  readonly favourable?: boolean
  readonly reference?: string | null
  readonly groups: Readonly<Record<string, Counts>>
  readonly expect?: readonly Expected[]
  /** The code of the reason why the metric says nothing of this table. */
  readonly notApplicable?: string
}

const LEVELS = [
  ['1', '1'],
  ['1', '0'],
  ['0', '1'],
  ['0', '0'],
] as const

/** The input that the runner would hand over: cells over the group and the declared roles, nothing else. */
export function inputOf(one: Case, needs: readonly Role[], order: readonly string[] = Object.keys(one.groups)): Input {
  const rows: CellRow[] = order.flatMap((name, g) =>
    LEVELS.map(([decision, label], i) => {
      const n = one.groups[name]?.[i] ?? 0
      const all = { decision, label, scoreAboveMedian: decision }
      return { levels: [String(g), ...needs.map((role) => all[role])], n, w: n, w2: n, rows: n }
    }),
  )
  const reference = one.reference === undefined ? order[0] : one.reference
  return {
    cells: cellTable(['group', ...needs], rows) as CellTable<'group' | Role>,
    groups: order.map((name) => ({ group: name === '(missing)' ? null : name })),
    people: order.map((name) => (one.groups[name] ?? []).reduce((sum, n) => sum + n, 0)),
    reference: reference === null || reference === undefined ? null : order.indexOf(reference),
    favourable: one.favourable ?? true,
    weighted: false,
    level: 0.95,
  }
}

/** The same table with every count multiplied. */
export function scaled(one: Case, factor: number): Case {
  const groups = Object.fromEntries(
    Object.entries(one.groups).map(([name, counts]) => [name, counts.map((n) => n * factor) as unknown as Counts]),
  )
  return { ...one, groups }
}
