import { type CellRow, cellTable, type Result, type UnitProfiles } from '@exaequo/contract'
import { scores } from '@exaequo/metrics-scores'
import { NOTHING, replayerOf } from './audit.ts'

/** One unit's rows of one group, score (a place in the list of scores) and label: how many, and what they weigh. */
export interface ScoredRows {
  readonly group: 0 | 1
  readonly score: number
  readonly label: 0 | 1
  readonly n: number
  readonly w: number
}

/** Scores of two groups of rows that come in units, through the audit itself. */
export function scoreAuditor(values: readonly number[], weighted: boolean) {
  const replayed = replayerOf(
    `exaequo: 1
id: proof
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
  score: { column: s, higherMeans: positive }
  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 } }
  unit: { column: u }
${weighted ? '  weight: { column: w }\n' : ''}attributes: [ { id: group, column: g, reference: g0 } ]
metrics: [area-under-roc, brier-score, calibration]
`,
    scores,
  )
  return (units: readonly (readonly ScoredRows[])[]): Result => {
    const [plain, binned] = [false, true].map((bins) => {
      const names = ['attribute:group', 'decision', 'label', ...(bins ? ['score'] : [])]
      const levels = ({ group, label, score }: ScoredRows) => [
        `g${group}`,
        (values[score] as number) > 0.5 ? '1' : '0',
        String(label),
        ...(bins ? [String(values[score])] : []),
      ]
      return counted(names, units, levels)
    }) as [Counted, Counted]
    const cube = { attributes: ['group'], expressions: {} }
    return replayed({
      ...NOTHING,
      cubes: [
        { ...cube, name: 'joint', binned: null, table: plain.cells },
        { ...cube, name: 'score: group', binned: 'score', table: binned.cells },
      ],
      bins: { score: { kind: 'values' } },
      units: plain,
      unitBins: { score: binned },
    })
  }
}

type Counted = UnitProfiles

/** The cells, and a profile a unit: nothing is gained here by finding those that are alike. */
function counted(
  names: readonly string[],
  units: readonly (readonly ScoredRows[])[],
  levelsOf: (row: ScoredRows) => string[],
): Counted {
  const entries = units.map((unit) => {
    const own = new Map<string, { levels: string[]; n: number; w: number }>()
    for (const row of unit) {
      const levels = levelsOf(row)
      const into = own.get(levels.join()) ?? { levels, n: 0, w: 0 }
      own.set(levels.join(), into)
      into.n += row.n
      into.w += row.w
    }
    return [...own.values()]
  })
  // Of single weights nothing is needed but how uneven they are, and only for what is shown.
  const rows = entries.flat().map(({ levels, n, w }): CellRow => ({ levels, n, w, w2: (w * w) / n, rows: n }))
  const cells = cellTable(names, rows)
  const place = new Map(
    Array.from({ length: cells.length }, (_, i) => [
      names.map((name) => cells.domain[name]?.[cells.at[name]?.[i] as number]).join(),
      i,
    ]),
  )
  const start = new Int32Array(units.length + 1)
  entries.forEach((own, u) => {
    start[u + 1] = (start[u] as number) + own.length
  })
  const all = entries.flat()
  return {
    cells,
    units: new Float64Array(units.length).fill(1),
    start,
    cell: Int32Array.from(all, ({ levels }) => place.get(levels.join()) as number),
    n: Float64Array.from(all, ({ n }) => n),
    w: Float64Array.from(all, ({ w }) => w),
  }
}
