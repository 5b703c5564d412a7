import { type CellRow, cellTable, type Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import { expect, test } from 'vitest'
import { replay } from './replay.ts'

type Counts = Readonly<Record<string, readonly [selected: number, people: number]>>

/** Two attributes crossed without association: `a` as given, `b` one level against another. */
function resultOf(groups: Counts, options: { favourable?: boolean; second?: string } = {}): Result {
  const { favourable = true, second = '' } = options
  const text = `exaequo: 1
id: highest
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: ${favourable} }
attributes:
  - { id: a, column: a, reference: highest-rate }
${second}
metrics: [selection-rate]
standards: [four-fifths]
`
  const { spec, errors, place } = parseSpec(text, 'highest.audit.yaml')
  if (spec === null) throw errors[0]
  const rows = Object.entries(groups).flatMap(([level, [selected, people]]): CellRow[] =>
    ['x', 'y'].flatMap((other) => [
      row([level, other, '1'], selected / 2),
      row([level, other, '0'], (people - selected) / 2),
    ]),
  )
  const names = ['attribute:a', 'attribute:b', 'decision']
  return replay({
    spec,
    evidence: {
      cubes: [
        {
          name: 'joint',
          attributes: ['a', 'b'],
          binned: null,
          expressions: Object.fromEntries(names.map((name) => [name, { kind: 'value' as const, column: name }])),
          table: cellTable(names, rows),
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
    },
    catalogue: { metrics: disparateImpact, standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
}

function row(levels: string[], n: number): CellRow {
  return { levels, n, w: n, w2: n, rows: 1 }
}

const of = ({ verdicts }: Result, group: string) => verdicts.find((verdict) => verdict.group.a === group)

test('against the highest true rate: misses where one other group is too far, meets where none is, both corrected', () => {
  const result = resultOf({ low: [600, 2000], middle: [960, 2000], high: [1000, 2000], few: [2, 6] })
  expect(of(result, 'low')).toMatchObject({ verdict: 'misses', side: 'below', gap: 'established' })
  expect(of(result, 'middle')).toMatchObject({ verdict: 'meets' })
  // The group seen highest is what others are shown against; a group under the floor is not compared.
  expect(of(result, 'high')).toBeUndefined()
  expect(of(result, 'few')).toMatchObject({ verdict: 'notTestable', because: { code: 'BELOW_FLOOR' } })
  const low = of(result, 'low')
  // Three groups large enough: six ordered pairs.
  expect(low?.family.size).toBe(6)
  expect(low?.test?.adjusted).toBeCloseTo(6 * (low?.test?.p ?? 0), 12)
})

test('where the decision harms, the best-off group has the lowest rate and the upper edge counts', () => {
  const result = resultOf({ low: [300, 2000], high: [600, 2000] }, { favourable: false })
  expect(of(result, 'high')).toMatchObject({ verdict: 'misses', side: 'above' })
  expect(of(result, 'low')).toBeUndefined()
})

test('primary families are corrected together, whatever they are compared with', () => {
  const groups = { low: [600, 2000], middle: [960, 2000], high: [1000, 2000] } as const
  const alone = of(resultOf(groups), 'low')
  const beside = resultOf(groups, { second: '  - { id: b, column: b, reference: x }' })
  const other = beside.verdicts.find((verdict) => verdict.attributes[0] === 'b')
  // One comparison more in the direction of harm: seven instead of six.
  expect(of(beside, 'low')?.test?.adjusted).toBeCloseTo((7 / 6) * (alone?.test?.adjusted ?? 0), 12)
  expect(other?.family).toMatchObject({ size: 1, primary: true })
  expect(other?.verdict).toBe('meets')
})
