// Small audits made of a table of counts: the whole result, and what of it is public.
import { type CellRow, cellTable, type Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { type Evidence, processMetrics, publish, replay } from '@exaequo/runner'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'

/** Below this, counts are withheld. */
export const K = 5

export const metrics = [...disparateImpact, ...equalizedOdds]

/** One kind of people; `null` is not recorded. */
export interface Cell {
  readonly a: string | null
  readonly b: string | null
  readonly c: string | null
  readonly t: string
  readonly decision: '0' | '1'
  readonly label: '0' | '1' | null
  /** What the system proposed. */
  readonly proposed: '0' | '1'
  /** Left out by the first filter, by the second. */
  readonly out: 0 | 1 | 2
  readonly n: number
}

export interface Shape {
  readonly label: boolean
  readonly strata: boolean
  /** Steps, and departures from the proposal. */
  readonly process: boolean
  /** A third attribute. */
  readonly third: boolean
  readonly crossed: readonly (readonly string[])[]
  readonly missing: 'group' | 'exclude'
  readonly reference: 'largest' | 'rest' | 'highest-rate'
}

export function specOf({ label, strata, process, third, crossed, missing, reference }: Shape): string {
  return `exaequo: 1
id: recover
date: 2026-01-01
data: { source: none.csv, filter: [ { column: f, notIn: [x] }, { column: g, notIn: [x] } ] }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
${label ? '  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 } }' : ''}
attributes:
  - { id: a, column: a, reference: ${reference}, missing: ${missing} }
  - { id: b, column: b, reference: largest }
${third ? '  - { id: c, column: c, reference: largest }' : ''}
intersections: ${JSON.stringify(crossed)}
${strata ? 'strata: [ { column: t, legitimate: { en: yes, fr: oui, source: none } } ]' : ''}
${process ? PROCESS : ''}standards: [ four-fifths, parity ]
publication: { public: true, suppressBelow: ${K}, reason: a test }
`
}

const PROCESS = `funnel:
  - { id: proposed, when: { column: p, equals: 1 }, favourable: true, label: { en: proposed, fr: proposé } }
  - { id: granted, among: proposed, when: { column: d, equals: 1 }, favourable: true, label: { en: granted, fr: accordé } }
accountability: { humanStep: { proposal: { column: p, equals: 1 } } }
`

export interface Both {
  readonly whole: Result
  readonly shown: Result
}

export function bothOf(cells: readonly Cell[], shape: Shape): Both {
  const { spec, errors, place } = parseSpec(specOf(shape), 'recover.audit.yaml')
  if (spec === null) throw errors[0]
  const evidence = evidenceOf(cells, shape)
  const made = { spec, evidence, place }
  const whole = replay({
    spec,
    evidence,
    catalogue: { metrics, standards },
    hashes: { cells: 'whole', profile: 'whole', spec: 'whole' },
    versions: {},
    warnings: [],
    place,
  })
  return {
    whole,
    shown: publish(whole, { ...made, metrics: [...metrics, ...processMetrics] }, { cells: '', profile: '', spec: '' }),
  }
}

function evidenceOf(cells: readonly Cell[], { label, strata, third, process }: Shape): Evidence {
  const proposal = ({ proposed }: Cell) => proposed
  const columns: Record<string, (cell: Cell) => string | null> = {
    'attribute:a': ({ a }) => a,
    'attribute:b': ({ b }) => b,
    ...(third ? { 'attribute:c': ({ c }: Cell) => c } : {}),
    ...(strata ? { 'stratum:t': ({ t }: Cell) => t } : {}),
    decision: ({ decision }) => decision,
    ...(label ? { label: ({ label: own }: Cell) => own } : {}),
    ...(process ? { 'step:proposed': proposal, 'step:granted': ({ decision }: Cell) => decision, proposal } : {}),
    'filter:0': ({ out }) => (out === 1 ? '1' : '0'),
    'filter:1': ({ out }) => (out === 2 ? '1' : '0'),
  }
  const names = Object.keys(columns)
  const rows = cells
    .filter(({ n }) => n > 0)
    .map(
      (cell): CellRow => ({
        levels: names.map((name) => columns[name]?.(cell) ?? null),
        n: cell.n,
        w: cell.n,
        w2: cell.n,
        rows: cell.n,
      }),
    )
  const expressions = Object.fromEntries(names.map((name) => [name, { kind: 'value' as const, column: name }]))
  const table = cellTable(names, rows)
  return {
    cubes: [{ name: 'joint', attributes: third ? ['a', 'b', 'c'] : ['a', 'b'], binned: null, expressions, table }],
    units: null,
    bins: {},
    repeatedKey: null,
    profile: { rows: cells.reduce((sum, { n }) => sum + n, 0), columns: {} },
    columns: [...names],
    sources: [],
    engine: { id: 'none', version: 'none' },
    thresholds: {},
  }
}
