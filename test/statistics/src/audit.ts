import {
  type CellRow,
  type CellTable,
  cellTable,
  type Metric,
  MOMENT_KEYS,
  type MomentColumns,
  type MomentTotals,
  type Result,
  type UnitProfiles,
} from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { outcomes } from '@exaequo/metrics-outcomes'
import { type Cube, type Evidence, replay } from '@exaequo/runner'
import { type ParsedSpec, parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'

export interface AuditOptions {
  /** `largest`, `rest`, `highest-rate`, or the name of a group: g0, g1, … */
  readonly reference: string
  /** As in a specification: `four-fifths`, or a tolerance. */
  readonly standard?: string
  readonly weighted?: boolean
  /** Rows come in units. */
  readonly clustered?: boolean
}

export type Auditor = (groups: readonly GroupSums[]) => Result

/** Sums of those with the outcome, and of those without. */
export interface GroupSums {
  readonly yes: Sums
  readonly no: Sums
}

interface Sums {
  readonly n: number
  readonly w: number
  readonly w2: number
}

export function counted(positives: number, total: number): GroupSums {
  const sums = (n: number) => ({ n, w: n, w2: n })
  return { yes: sums(positives), no: sums(total - positives) }
}

/** What one unit brings to each group that it has rows in: those with the outcome, and those without. */
export type UnitRows = readonly {
  readonly group: number
  readonly yes: { readonly n: number; readonly w: number }
  readonly no: { readonly n: number; readonly w: number }
}[]

/** From counts to verdicts as the command line goes, once the data have been counted: specification, cells, replay. */
export function auditor(options: AuditOptions): Auditor {
  const measure = replayer(options)
  return (groups) => measure(evidenceOf(groups))
}

/** The same of rows that come in units. */
export function clusteredAuditor(options: AuditOptions): (units: readonly UnitRows[], groups: number) => Result {
  const measure = replayer({ ...options, clustered: true })
  return (units, groups) => {
    const sums = Array.from({ length: groups }, () => ({
      yes: { n: 0, w: 0, w2: 0 },
      no: { n: 0, w: 0, w2: 0 },
    }))
    for (const unit of units) {
      for (const { group, yes, no } of unit) {
        const into = sums[group] as (typeof sums)[number]
        for (const [side, own] of [
          [into.yes, yes],
          [into.no, no],
        ] as const) {
          side.n += own.n
          side.w += own.w
          side.w2 += own.w * own.w
        }
      }
    }
    const evidence = evidenceOf(sums)
    return measure({ ...evidence, units: profilesOf(units, (evidence.cubes[0] as Cube).table) })
  }
}

/** What one unit brings to each group: rows, Σw, Σwx and Σwx² of an amount. */
export type AmountRows = readonly {
  readonly group: 0 | 1
  readonly n: number
  readonly w: number
  readonly wx: number
  readonly wxx: number
}[]

/** Mean amounts of two groups of rows that come in units, against a tolerance of their difference. */
export function amountAuditor({ tolerance, weighted }: { tolerance: number; weighted: boolean }) {
  const replayed = replayerOf(
    `exaequo: 1
id: proof
date: 2026-01-01
data: { source: none.csv }
roles:
  prediction: { column: x, favourable: higher }
  unit: { column: u }
${weighted ? '  weight: { column: w }\n' : ''}attributes: [ { id: group, column: g, reference: g0 } ]
metrics: [mean-amount]
standards: [ { tolerance: { quantity: meanPrediction, difference: ${tolerance} } } ]
`,
    outcomes,
  )
  return (units: readonly AmountRows[]): Result => {
    const sums = [0, 1].map(() => ({ n: 0, w: 0, w2: 0, wx: 0, wxx: 0, w2x: 0, w2xx: 0 }))
    for (const unit of units) {
      for (const { group, n, w, wx, wxx } of unit) {
        const into = sums[group] as (typeof sums)[number]
        into.n += n
        into.w += w
        into.wx += wx
        into.wxx += wxx
        // Of single weights nothing is needed but how uneven they are, and only for what is shown.
        into.w2 += (w * w) / n
        into.w2x += (w * wx) / n
        into.w2xx += (w * wxx) / n
      }
    }
    const rows = sums.map(({ n, w, w2 }, g): CellRow => ({ levels: [`g${g}`], n, w, w2, rows: n }))
    const column = (key: keyof MomentTotals) => Float64Array.from(sums, (own) => own[key])
    const prediction = Object.fromEntries(MOMENT_KEYS.map((key) => [key, column(key)])) as unknown as MomentColumns
    const table = { ...cellTable(['attribute:group'], rows), moments: { prediction } }
    const entries = units.flat()
    const start = new Int32Array(units.length + 1)
    units.forEach((unit, u) => {
      start[u + 1] = (start[u] as number) + unit.length
    })
    const [n, w, wx] = (['n', 'w', 'wx'] as const).map((key) => Float64Array.from(entries, (one) => one[key])) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    const products = Float64Array.from(
      units.flatMap((unit) => unit.flatMap((a, i) => unit.slice(i).map((b) => a.wx * b.wx))),
    )
    return replayed({
      ...NOTHING,
      cubes: [
        {
          ...{ name: 'joint', attributes: ['group'], binned: null },
          expressions: { 'attribute:group': { kind: 'value', column: 'g' } },
          table,
        },
      ],
      units: {
        cells: cellTable(['attribute:group'], rows),
        units: new Float64Array(units.length).fill(1),
        start,
        cell: Int32Array.from(entries, ({ group }) => group),
        ...{ n, w },
        moments: { prediction: { n, w, wx, products } },
      },
    })
  }
}

/** A profile a unit: nothing is gained here by finding those that are alike. */
function profilesOf(units: readonly UnitRows[], cells: CellTable): UnitProfiles {
  const place = new Map(
    Array.from({ length: cells.length }, (_, i) => [
      `${cells.domain['attribute:group']?.[cells.at['attribute:group']?.[i] as number]} ${cells.domain.decision?.[cells.at.decision?.[i] as number]}`,
      i,
    ]),
  )
  const entries = units.map((unit) =>
    unit.flatMap(({ group, yes, no }) => [
      ...(yes.n > 0 ? [{ cell: place.get(`g${group} 1`) as number, ...yes }] : []),
      ...(no.n > 0 ? [{ cell: place.get(`g${group} 0`) as number, ...no }] : []),
    ]),
  )
  const all = entries.flat()
  const start = new Int32Array(units.length + 1)
  entries.forEach((own, u) => {
    start[u + 1] = (start[u] as number) + own.length
  })
  return {
    cells,
    units: new Float64Array(units.length).fill(1),
    start,
    cell: Int32Array.from(all, ({ cell }) => cell),
    n: Float64Array.from(all, ({ n }) => n),
    w: Float64Array.from(all, ({ w }) => w),
  }
}

function replayer({
  reference,
  standard = 'four-fifths',
  weighted = false,
  clustered = false,
}: AuditOptions): (evidence: Evidence) => Result {
  const text = `exaequo: 1
id: proof
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
${weighted ? '  weight: { column: w }\n' : ''}${clustered ? '  unit: { column: u }\n' : ''}attributes: [ { id: group, column: g, reference: ${reference} } ]
metrics: [selection-rate]
standards: [ ${standard} ]
`
  return replayerOf(text, disparateImpact)
}

export function replayerOf(text: string, metrics: readonly Metric[]): (evidence: Evidence) => Result {
  const parsed: ParsedSpec = parseSpec(text, 'proof.audit.yaml')
  const { spec, errors, place } = parsed
  if (spec === null) throw errors[0]
  return (evidence) =>
    replay({
      spec,
      evidence,
      catalogue: { metrics, standards },
      hashes: { cells: '', profile: '', spec: '' },
      versions: {},
      warnings: [],
      place,
    })
}

function evidenceOf(groups: readonly GroupSums[]): Evidence {
  const cells = groups.flatMap(({ yes, no }, g): CellRow[] =>
    [
      { levels: [`g${g}`, '1'], ...yes, rows: 1 },
      { levels: [`g${g}`, '0'], ...no, rows: 1 },
    ].filter(({ n }) => n > 0),
  )
  return {
    cubes: [
      {
        name: 'joint',
        attributes: ['group'],
        binned: null,
        expressions: {
          'attribute:group': { kind: 'value', column: 'g' },
          decision: { kind: 'value', column: 'd' },
        },
        table: cellTable(['attribute:group', 'decision'], cells),
      },
    ],
    ...NOTHING,
  }
}

/** What was not asked of any data. */
export const NOTHING = {
  profile: { rows: 0, columns: {} },
  sources: [],
  engine: { id: 'none', version: 'none' },
  thresholds: {},
  units: null,
  bins: {},
  columns: [],
  repeatedKey: null,
} as const
