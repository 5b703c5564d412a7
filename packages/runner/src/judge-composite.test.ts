import { type CellRow, cellTable, type Result } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { parseSpec } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import { expect, test } from 'vitest'
import { replay } from './replay.ts'

/** Decision and label of one group: true and false positives, false and true negatives. */
type Four = readonly [number, number, number, number]

function audit(groups: Readonly<Record<string, Four>>, wanted: string, metrics = ''): Result {
  const { spec, errors, place } = parseSpec(
    `exaequo: 1
id: composite
date: 2026-01-01
data: { source: none.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, negative: { equals: 0 }, favourable: true }
  label: { column: y, positive: { equals: 1 }, negative: { equals: 0 } }
attributes: [ { id: group, column: g, reference: a } ]
${metrics}standards: [ { tolerance: ${wanted} } ]
`,
    'composite.audit.yaml',
  )
  if (spec === null) throw errors[0]
  const levels = [
    ['1', '1'],
    ['1', '0'],
    ['0', '1'],
    ['0', '0'],
  ]
  const rows = Object.entries(groups).flatMap(([name, counts]) =>
    counts.map((n, i): CellRow => ({ levels: [name, ...(levels[i] ?? [])], n, w: n, w2: n, rows: 1 })),
  )
  return replay({
    spec,
    evidence: {
      cubes: [
        {
          name: 'joint',
          attributes: ['group'],
          binned: null,
          expressions: {},
          table: cellTable(['attribute:group', 'decision', 'label'], rows),
        },
      ],
      units: null,
      bins: {},
      profile: { rows: rows.length, columns: {} },
      sources: [],
      engine: { id: 'none', version: 'none' },
      thresholds: {},
      repeatedKey: null,
    },
    catalogue: { metrics: [...disparateImpact, ...equalizedOdds], standards },
    hashes: { cells: '', profile: '', spec: '' },
    versions: {},
    warnings: [],
    place,
  })
}

const words = ({ verdicts }: Result) =>
  Object.fromEntries(verdicts.map(({ group, verdict, side, gap }) => [group.group ?? '', [verdict, side, gap]]))

const equalOdds = '{ quantity: equalizedOdds, difference: 0.1 }'

test('equalized odds: a gap in one of the two rates is enough to miss, both must be within to meet', () => {
  const a: Four = [8000, 2000, 2000, 8000]
  const result = audit({ a, b: [8000, 4000, 2000, 6000], c: [8050, 2050, 1950, 7950], d: [16, 4, 4, 16] }, equalOdds)
  expect(words(result)).toEqual({
    b: ['misses', 'above', 'established'],
    c: ['meets', null, 'notEstablished'],
    d: ['inconclusive', null, 'notEstablished'],
  })
  const [first] = result.verdicts
  expect(first).toMatchObject({ comparator: 'equalizedOddsDifference', region: [0, 0.1] })
  expect(result.estimates.some(({ id }) => id === first?.estimate)).toBe(true)
})

test('equalized odds without its two rates is not tested, and says which are missing', () => {
  const result = audit({ a: [80, 20, 20, 80], b: [80, 40, 20, 60] }, equalOdds, 'metrics: [equalized-odds-gap]\n')
  expect(result.verdicts).toMatchObject([{ verdict: 'notTestable', because: { code: 'COMPONENTS_NOT_MEASURED' } }])
})

test('a spread over all groups is decided from every pair: the largest difference seen is never tested itself', () => {
  const spread = '{ quantity: selectionRate, comparator: spread, difference: 0.1 }'
  const near = { a: [5000, 0, 0, 5000], b: [5100, 0, 0, 4900], c: [4900, 0, 0, 5100] } as const
  expect(words(audit(near, spread))).toEqual({ '': ['meets', null, 'established'] })
  expect(words(audit({ ...near, c: [2000, 0, 0, 8000] }, spread))).toEqual({ '': ['misses', 'above', 'established'] })
  // Eight equal groups of 200: under chance alone the largest difference is often above 0.1.
  const eight = Object.fromEntries(
    'abcdefgh'.split('').map((name, i): [string, Four] => [name, [i % 2 ? 88 : 112, 0, 0, i % 2 ? 112 : 88]]),
  )
  const result = audit(eight, spread)
  expect(
    result.estimates.find(({ comparator, quantity }) => comparator === 'spread' && quantity === 'selectionRate')?.value,
  ).toBeCloseTo(0.12)
  expect(words(result)['']?.[0]).toBe('inconclusive')
})

test('a smallest ratio likewise, on its lower edge', () => {
  const ratio = '{ quantity: selectionRate, comparator: minMaxRatio, ratio: 0.8 }'
  expect(words(audit({ a: [5000, 0, 0, 5000], b: [5100, 0, 0, 4900] }, ratio))['']).toEqual([
    'meets',
    null,
    'notEstablished',
  ])
  expect(words(audit({ a: [5000, 0, 0, 5000], b: [3000, 0, 0, 7000] }, ratio))['']).toEqual([
    'misses',
    'below',
    'established',
  ])
})
