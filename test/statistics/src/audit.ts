import { type CellRow, cellTable, type Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { type Evidence, replay } from '@exaequo/runner'
import { type ParsedSpec, parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'

export interface AuditOptions {
  /** `largest`, `rest`, `highest-rate`, or the name of a group: g0, g1, … */
  readonly reference: string
  /** As in a specification: `four-fifths`, or a tolerance. */
  readonly standard?: string
  readonly weighted?: boolean
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

/** From counts to verdicts as the command line goes, once the data have been counted: specification, cells, replay. */
export function auditor({ reference, standard = 'four-fifths', weighted = false }: AuditOptions): Auditor {
  const text = `exaequo: 1
id: proof
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
${weighted ? '  weight: { column: w }\n' : ''}attributes: [ { id: group, column: g, reference: ${reference} } ]
metrics: [selection-rate]
standards: [ ${standard} ]
`
  const parsed: ParsedSpec = parseSpec(text, 'proof.audit.yaml')
  const { spec, errors, place } = parsed
  if (spec === null) throw errors[0]
  return (groups) =>
    replay({
      spec,
      evidence: evidenceOf(groups),
      catalogue: { metrics: disparateImpact, standards },
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
    profile: { rows: 0, columns: {} },
    sources: [],
    engine: { id: 'none', version: 'none' },
    thresholds: {},
    units: null,
    bins: {},
    columns: [],
    repeatedKey: null,
  }
}
