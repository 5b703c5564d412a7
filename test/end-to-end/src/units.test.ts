import { readFileSync } from 'node:fs'
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
`

/** Forty people of two groups, with one to four rows each; scores without chance, so that the file is the same everywhere. */
function rows(): string {
  const lines = Array.from({ length: 40 }, (_, person) =>
    Array.from({ length: 1 + (person % 4) }, (_, k) => {
      const s = ((person * 37 + k * 53) % 100) / 100
      return `p${person},${person % 2 === 0 ? 'a' : 'b'},${Number(s > 0.5)},${Number((person * 13 + k * 7) % 100 < s * 100)},${s}`
    }),
  )
  return `person,g,d,y,s\n${lines.flat().join('\n')}\n`
}

test('rows that come in units: a number of scores has no interval that takes rows for people, and says why', () => {
  const folder = folderOf({ 'units.audit.yaml': spec, 'data.csv': rows() })
  const { status, stderr } = exaequo('run', join(folder, 'units.audit.yaml'), '--out', join(folder, 'out'))
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('[')])
  const { estimates }: Result = JSON.parse(readFileSync(join(folder, 'out/units/restricted/result.json'), 'utf8'))
  const area = estimates.filter(({ quantity, value }) => quantity === 'areaUnderRoc' && value !== null)
  expect(area.length).toBeGreaterThan(2)
  for (const one of area) {
    expect([one.interval, one.pValue]).toEqual([null, null])
    expect(one.remarks).toContainEqual({ code: 'UNITS_NOT_FOR_THIS', params: {} })
  }
  const rates = estimates.filter(({ quantity, comparator }) => quantity === 'selectionRate' && comparator === 'value')
  for (const one of rates) {
    expect(one.interval).not.toBeNull()
    expect(one.remarks ?? []).toEqual([])
  }
})
