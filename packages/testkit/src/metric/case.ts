import {
  type Bin,
  type BinnedRole,
  type CellTable,
  cellTableOf,
  type Group,
  type Input,
  type LevelColumn,
  type Metric,
  type Moment,
  type MomentColumns,
  type Part,
  type Role,
} from '@exaequo/contract'

/** The four counts of a group: selected and labelled, selected only, labelled only, neither. */
export type Counts = readonly [
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
  trueNegatives: number,
]

/** Some people alike: what is not named is not known of them. */
export interface CaseRow {
  readonly group: string
  readonly n: number
  /** Sampling weight of each; 1 unless told. */
  readonly weight?: number
  readonly decision?: 0 | 1
  readonly label?: 0 | 1
  readonly score?: number
  readonly target?: number
  readonly prediction?: number
  readonly class?: string
  readonly trueClass?: string
  readonly stratum?: string
}

export interface Expected {
  readonly quantity: string
  /** `value`, `difference` or `ratio` of a rate or a mean; `curve` of a count along an axis; or the name of a summary. */
  readonly comparator: string
  /** `null`: all groups at once. */
  readonly group: string | null
  /** Which class, bin or threshold, where there are several. */
  readonly at?: Part
  /** A number, or the code of the reason why there is none. */
  readonly is: number | string
}

/** A table in, numbers out, and where they come from. */
export interface Case {
  readonly name: string
  readonly source: string
  readonly favourable?: boolean
  readonly reference?: string | null
  /** Four counts a group; or `rows` for what four counts cannot say. */
  readonly groups?: Readonly<Record<string, Counts>>
  readonly rows?: readonly CaseRow[]
  readonly options?: Readonly<Record<string, string | number | boolean>>
  readonly higherMeans?: 'positive' | 'negative'
  /** Where the decision is a threshold on the score. */
  readonly threshold?: { readonly test: 'atLeast' | 'above' | 'atMost' | 'below'; readonly value: number }
  /** The classes, worst first where `ordered`. */
  readonly classes?: { readonly levels: readonly string[]; readonly ordered: boolean }
  readonly expect?: readonly Expected[]
  /** The code of the reason why the metric says nothing of this table. */
  readonly notApplicable?: string
}

const LEVELS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
] as const

export function rowsOf({ groups = {}, rows }: Case): readonly CaseRow[] {
  if (rows !== undefined) return rows
  return Object.entries(groups).flatMap(([group, counts]) =>
    LEVELS.map(([decision, label], i): CaseRow => ({ group, decision, label, n: counts[i] ?? 0 })),
  )
}

/** The groups of a case in their order. */
export function groupsOf(one: Case): string[] {
  return one.groups === undefined ? [...new Set(rowsOf(one).map(({ group }) => group))] : Object.keys(one.groups)
}

const AMOUNTS = {
  score: ({ score }) => score,
  target: ({ target }) => target,
  prediction: ({ prediction }) => prediction,
  error: (row) => errorOf(row),
  absError: (row) => mapped(errorOf(row), Math.abs),
  squaredError: (row) => mapped(errorOf(row), (error) => error ** 2),
} as const satisfies Record<Moment, (row: CaseRow) => number | undefined>

const errorOf = ({ target, prediction }: CaseRow) =>
  target === undefined || prediction === undefined ? undefined : prediction - target

const mapped = (x: number | undefined, make: (x: number) => number) => (x === undefined ? undefined : make(x))

const BINNED: readonly Role[] = ['score', 'target', 'prediction'] satisfies BinnedRole[]

/** The input that the runner would hand over: cells over the group and the declared roles, nothing else. */
export function inputOf(
  one: Case,
  metric: Pick<Metric, 'needs' | 'uses' | 'moments'>,
  order: readonly string[] = groupsOf(one),
): Input {
  const { uses = [], moments = [] } = metric
  const rows = rowsOf(one).filter(({ group }) => order.includes(group))
  // What a metric may use is there where some row knows it.
  const needs: readonly Role[] = [
    ...metric.needs,
    ...uses.filter((role) => rows.some((row) => role in row && row[role as keyof CaseRow] !== undefined)),
  ]
  const strata = [...new Set(rows.map(({ stratum }) => stratum ?? ''))].sort()
  const values = (role: BinnedRole) => [...new Set(rows.flatMap((row) => row[role] ?? []))].sort((a, b) => a - b)
  const levelOf = (row: CaseRow, role: Role): string | null => {
    if (role === 'stratum') return String(strata.indexOf(row.stratum ?? ''))
    if (role === 'scoreAboveMedian') return row.decision === undefined ? null : String(row.decision)
    const own = row[role]
    if (own === undefined) return null
    return BINNED.includes(role) ? String(values(role as BinnedRole).indexOf(Number(own))) : String(own)
  }
  const column = (make: (row: CaseRow) => string | null): LevelColumn => {
    const texts = rows.map(make)
    const levels = [...new Set(texts)]
    return { levels, at: Int32Array.from(texts, (text) => levels.indexOf(text)) }
  }
  const sum = (make: (row: CaseRow) => number) => Float64Array.from(rows, make)
  const weight = ({ weight: w = 1 }: CaseRow) => w
  const amounts = moments.map((moment): [Moment, MomentColumns] => {
    const of = (power: number, weights: number) =>
      sum((row) => {
        const x = AMOUNTS[moment](row)
        return x === undefined ? 0 : row.n * weight(row) ** weights * x ** power
      })
    const columns = {
      n: of(0, 0),
      w: of(0, 1),
      w2: of(0, 2),
      wx: of(1, 1),
      wxx: of(2, 1),
      w2x: of(1, 2),
      w2xx: of(2, 2),
    }
    return [moment, columns]
  })
  const n = sum((row) => row.n)
  const cells = cellTableOf(
    ['group', ...needs],
    [column(({ group }) => String(order.indexOf(group))), ...needs.map((role) => column((row) => levelOf(row, role)))],
    { n, w: sum((row) => row.n * weight(row)), w2: sum((row) => row.n * weight(row) ** 2), rows: n },
    amounts.length === 0 ? undefined : Object.fromEntries(amounts),
  )
  const reference = one.reference === undefined ? order[0] : one.reference
  const scores = values('score')
  const bins = BINNED.filter((role) => needs.includes(role)).map((role) => [
    role,
    values(role as BinnedRole).map((x): Bin => ({ lower: x, upper: x, single: true })),
  ])
  return {
    cells: cells as CellTable<'group' | Role>,
    groups: order.map((name): Group => ({ group: name === '(missing)' ? null : name })),
    people: order.map((name) => rows.reduce((total, row) => total + (row.group === name ? row.n : 0), 0)),
    reference: reference === null || reference === undefined ? null : order.indexOf(reference),
    favourable: one.favourable ?? true,
    weighted: rows.some((row) => row.weight !== undefined),
    clustered: false,
    units: null,
    level: 0.95,
    floor: 10,
    bins: Object.fromEntries(bins),
    score:
      scores.length === 0
        ? null
        : {
            higherMeans: one.higherMeans ?? 'positive',
            probability: scores.every((x) => x >= 0 && x <= 1),
            threshold: one.threshold ?? null,
          },
    classes: one.classes ?? null,
    strata: needs.includes('stratum') ? strata.map((stratum) => ({ stratum })) : [],
  }
}
