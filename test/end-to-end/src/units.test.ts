import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { exaequo, folderOf } from './command.ts'

const spec = `exaequo: 1
id: units
date: 2026-01-01
data: { source: data.csv }
roles:
  decision: { column: d, positive: { equals: 1 }, favourable: true }
  label: { column: y, positive: { equals: 1 } }
  score: { column: s, higherMeans: positive }
  unit: { column: person }
attributes: [{ id: g, column: g, reference: a }]
metrics: [disparate-impact, scores]
publication: { public: true }
`

/** People of two groups, with one to four rows each; scores without chance, so that the file is the same everywhere. */
function rows(people = 40): string {
  const lines = Array.from({ length: people }, (_, person) =>
    Array.from({ length: 1 + (person % 4) }, (_, k) => {
      const s = ((person * 37 + k * 53) % 100) / 100
      return `p${person},${person % 2 === 0 ? 'a' : 'b'},${Number(s > 0.5)},${Number((person * 13 + k * 7) % 100 < s * 100)},${s}`
    }),
  )
  return `person,g,d,y,s\n${lines.flat().join('\n')}\n`
}

/** The same people with uneven weights: a third of them stand for three others each. */
const weighted = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, i) => `${line},${i === 0 ? 'w' : 1 + (Number(line.slice(1, line.indexOf(','))) % 3)}`)
    .join('\n')

function run(specText: string, data: string) {
  const folder = folderOf({ 'units.audit.yaml': specText, 'data.csv': data })
  const { status, stderr } = exaequo('run', join(folder, 'units.audit.yaml'), '--out', join(folder, 'out'))
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('[')])
  const read = (path: string) => readFileSync(join(folder, 'out/units', path), 'utf8')
  return { folder, read, result: JSON.parse(read('restricted/result.json')) as Result }
}

/** Quantities that stand on bins of the score, with the method of their intervals. */
const METHODS = {
  areaUnderRoc: /^(obuchowski-(logit|mover)|newcombe-5-clustered)$/,
  brierScore: /^(student|welch|fieller)-clustered$/,
  brierReliability: /^triangle-inequality-clustered$/,
  brierUncertainty: /^wilson-clustered$/,
  expectedCalibrationError: /^(triangle-inequality-clustered|limits-of-both)$/,
  calibrationInTheLarge: /^(student|welch)-clustered$/,
  calibrationSlope: /^student-sandwich-clustered$/,
  meanScoreOfPositives: /^(student|welch|fieller)-clustered$/,
} as const

test('rows that come in units: every number of scores has an interval between units', () => {
  const { folder, read, result } = run(spec, rows())
  for (const [quantity, method] of Object.entries(METHODS)) {
    const own = result.estimates.filter((one) => one.quantity === quantity && one.value !== null)
    expect(own.length, quantity).toBeGreaterThan(1)
    for (const { id, interval, remarks } of own) {
      expect(interval?.method, id).toMatch(method)
      expect(remarks ?? [], id).toEqual([])
    }
  }
  const tested = result.estimates.filter(
    ({ quantity, comparator }) => quantity === 'areaUnderRoc' && comparator !== 'value',
  )
  for (const { pValue } of tested) expect(pValue?.method).toBe('obuchowski-mover')
  const everyone = (quantity: string) =>
    result.estimates.find((one) => one.quantity === quantity && one.attributes.length === 0 && one.at === undefined)
  const area = everyone('areaUnderRoc')
  // Labels hardly go with the person here: the rows are worth about as many people.
  expect(area?.n).toBe(100)
  expect(area?.nEffective).toBeGreaterThan(40)
  expect(result.estimates.flatMap(({ remarks = [] }) => remarks)).toEqual([])

  // How single people are spread over scores stays with the evidence, and is enough to say the same again.
  expect(Object.keys(JSON.parse(read('restricted/cells.json')).unitBins)).toEqual(['score'])
  for (const name of readdirSync(join(folder, 'out/units/public'))) {
    expect(read(`public/${name}`), name).not.toMatch(/unitBins|"profiles"/)
  }
  const again = exaequo('replay', join(folder, 'out/units'))
  expect([again.status, again.stdout]).toEqual([0, read('restricted/result.json')])
})

test('with one row a person, intervals between units are those of people, nearly', () => {
  const text = rows()
  const each = text
    .trim()
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.replace(/^p\d+/, `q${i}`)))
  const without = spec.replace('  unit: { column: person }\n', '')
  const [people, units] = [run(without, text), run(spec, `${each.join('\n')}\n`)]
  // A unit that pulls a line to itself is pulled away from it: with 50 rows a group, that is felt.
  const widest = { areaUnderRoc: 1.25, brierScore: 1.25, calibrationInTheLarge: 1.25, calibrationSlope: 1.8 }
  for (const [quantity, most] of Object.entries(widest)) {
    for (const one of people.result.estimates.filter((found) => found.quantity === quantity)) {
      const other = units.result.estimates.find(({ id }) => id === one.id)
      expect(other?.value).toBeCloseTo(one.value as number, 10)
      const width = (interval: typeof one.interval) => (interval?.upper as number) - (interval?.lower as number)
      expect(width(other?.interval ?? null) / width(one.interval), one.id).toBeGreaterThan(0.9)
      expect(width(other?.interval ?? null) / width(one.interval), one.id).toBeLessThan(most)
    }
  }
})

test('weights and units together: the value is weighted, the interval wider where weights are uneven', () => {
  const both = run(spec.replace('  unit:', '  weight: { column: w }\n  unit:'), `${weighted(rows())}\n`)
  const plain = run(spec, rows())
  const areaOf = ({ result }: typeof both) =>
    result.estimates.find(({ quantity, attributes }) => quantity === 'areaUnderRoc' && attributes.length === 0)
  const [one, other] = [areaOf(both), areaOf(plain)]
  expect(one?.value).not.toBe(other?.value)
  expect(one?.interval?.method).toBe('obuchowski-logit')
  expect(one?.nEffective).toBeLessThan(other?.nEffective as number)
  for (const [quantity, method] of Object.entries(METHODS)) {
    const own = both.result.estimates.filter((found) => found.quantity === quantity && found.value !== null)
    for (const { id, interval } of own) expect(interval?.method, id).toMatch(method)
  }
})

test('a key that repeats and is no unit: a warning', () => {
  const plain = spec.replace('  unit: { column: person }\n', '').replace(/metrics: .*/, 'metrics: [selection-rate]')
  const warned = ({ result }: ReturnType<typeof run>) =>
    result.warnings.filter(({ code }) => code === 'WARNING_REPEATED_KEY')
  expect(warned(run(plain, rows(80)))).toEqual([{ code: 'WARNING_REPEATED_KEY', params: { column: 'person' } }])
})
