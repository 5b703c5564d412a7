import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exaequo, folderOf, specOf } from './command.ts'

/** Three agencies: some levels, weights and scores occur in one of them alone. */
const HEAD = 'g,city,d,y,s,w,person'
const rowsOf = (agency: number, rows: number) =>
  Array.from({ length: rows }, (_, i) => {
    const g = ['a', 'b', agency === 2 ? 'c' : 'b'][i % 3]
    const s = ((i * 7 + agency * 3) % 20) / 20
    return [
      g,
      i % 2 === 0 ? 'shared' : `city${agency}`,
      s >= 0.5 ? 'yes' : 'no',
      (i * 5 + agency) % 3 === 0 ? 1 : 0,
      s,
      1 + (i % 4) / 4,
      `${agency}-${i >> 1}`,
    ]
  }).map((row) => row.join(','))
const agencies = [rowsOf(0, 240), rowsOf(1, 300), rowsOf(2, 180)]

const ROLES = `roles:
  decision: { column: d, positive: { equals: yes }, favourable: true }
  label: { column: y, positive: { equals: 1 } }
  score: { column: s, higherMeans: positive }`
const ATTRIBUTES =
  'attributes: [ { id: group, column: g, reference: a }, { id: city, column: city, reference: largest } ]'

function run(rows: readonly string[], id: string, more = ''): string {
  const spec = specOf({ id: `id: ${id}`, roles: `${ROLES}${more}`, attributes: ATTRIBUTES })
  const folder = folderOf({ 'a.audit.yaml': spec, 'data.csv': `${HEAD}\n${rows.join('\n')}\n` })
  const { status, stderr } = exaequo('run', join(folder, 'a.audit.yaml'), '--out', join(folder, 'out'))
  expect([status, stderr]).toEqual([0, ''])
  return join(folder, 'out', id)
}

const read = (folder: string, name = 'restricted/result.json') => JSON.parse(readFileSync(join(folder, name), 'utf8'))

function pooled(folders: readonly string[], ...more: string[]) {
  const out = folderOf({})
  const ran = exaequo('pool', ...folders, '--out', out, '--id', 'all', ...more)
  return { ...ran, folder: join(out, 'all') }
}

describe('evidence of agencies that share no rows', () => {
  test.each([
    ['plain', ''],
    ['with weights', '\n  weight: { column: w }'],
  ])('adds up to what all rows together give: %s', (_, more) => {
    const whole = read(run(agencies.flat(), 'whole', more))
    const { status, stderr, stdout, folder } = pooled(agencies.map((rows, i) => run(rows, `agency${i}`, more)))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('3 audits added up')
    const own = read(folder)
    // Each source has a median of its own: what depends on it is left out, and said to be.
    const known = <T extends { readonly metric: string }>(all: readonly T[]) =>
      all.filter(({ metric }) => metric !== 'scoring-rate' && metric !== 'local-law-144')
    expect(own.estimates.length).toBeGreaterThan(200)
    expect(known(own.estimates)).toEqual(known(whole.estimates))
    expect(known(own.verdicts)).toEqual(known(whole.verdicts))
    expect(own.audit.data).toEqual(whole.audit.data)
    expect(own.evidence.sources.map(({ name }: { name: string }) => name)).toEqual([
      'agency0: data.csv',
      'agency1: data.csv',
      'agency2: data.csv',
    ])
    expect(own.warnings.map(({ code }: { code: string }) => code)).toContain('POOL_PEOPLE')
    expect(exaequo('verify', folder).status).toBe(0)
    expect(exaequo('replay', folder).stdout).toBe(readFileSync(join(folder, 'restricted/result.json'), 'utf8'))
  })

  test('adds up where rows come in units: values, sizes and intervals of rates are those of all rows', () => {
    const unit = '\n  unit: { column: person }'
    const whole = read(run(agencies.flat(), 'whole', unit))
    const { status, folder } = pooled(agencies.map((rows, i) => run(rows, `agency${i}`, unit)))
    expect(status).toBe(0)
    const rates = ({ estimates }: typeof whole) =>
      estimates
        .filter(({ metric }: { metric: string }) => metric === 'selection-rate')
        .map(({ id, value, n, nEffective, interval }: (typeof whole)['estimates'][number]) => ({
          id,
          value,
          n,
          nEffective: nEffective?.toPrecision(10),
          interval: interval && [interval.lower?.toPrecision(10), interval.upper?.toPrecision(10)],
        }))
    expect(rates(read(folder))).toEqual(rates(whole))
  })

  test('is refused where it was not counted alike, or where one is there twice', () => {
    const [one, other] = [
      run(agencies[0] as string[], 'one'),
      run(agencies[1] as string[], 'other', '\n  weight: { column: w }'),
    ]
    const apart = pooled([one, other])
    expect(apart.status).toBe(2)
    expect(apart.stderr).toMatch(/\(weight\).*\[POOL_APART\]/s)
    expect(pooled([one, one]).stderr).toContain('POOL_TWICE')
    expect(pooled([one]).stderr).toContain('POOL_ALONE')
    expect(pooled([one, join(other, 'nowhere')]).stderr).toContain('EVIDENCE_NOT_FOUND')
  })
})
